/** `language edit` and `language remove`: a level that was noted wrongly. One that has changed is a new one: `language set`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { chooseByNumber } from '../../cli/naming.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { known } from '../../lib/known.ts';
import { languageSkills, levelSources } from '../../lib/vocabulary-path.ts';
import { fullName } from '../../participant/participant.ts';
import { languageCode, languageName } from '../codes.ts';
import type { NotedLevel } from '../language.ts';
import { readLevel } from '../read-level.ts';
import { editLevel, findLevel, removeLevel } from '../records.ts';

const one = required(text((t) => t.correction.arguments.level, 'ID'));

/** Throws `not-found` for what is no number of a level. */
function chooseLevel(context: Context, typed: string): Promise<NotedLevel> {
  return chooseByNumber(context, typed, findLevel, {
    noun: (t) => t.correction.nouns.level,
    hint: (t) => t.correction.levelHint,
  });
}

const corrected = ({ texts, language }: Context, found: NotedLevel) => ({
  noun: (t: Context['texts']) => t.correction.nouns.level,
  id: found.id,
  which: `${fullName(found)}, ${languageName(found.language, language)} ${found.level}, ${texts.format.date(found.on)}`,
  json: { participant: found.participantId, language: found.language, level: found.level, cefr: found.cefr },
});

const options = {
  language: text((t) => t.correction.options.language, 'CODE'),
  level: text((t) => t.languages.options.level, 'LEVEL'),
  skill: choice(languageSkills, (t) => t.languages.options.skill),
  source: choice(levelSources, (t) => t.languages.options.source),
  on: date((t) => t.correction.options.assessedOn),
  ...clearOption,
};

export const edit = command({
  name: 'edit',
  summary: (t) => t.correction.help.levelEdit,
  description: (t) => t.correction.help.levelEditMore,
  arguments: { number: one },
  options,
  examples: ['language edit 7 --level B1', 'language edit 7 --on 14.3.2026 --source certificate --clear skill'],
  async run(context, { number: typed, language, level, skill, source, on, clear }) {
    const change = {
      ...known({
        language: language === undefined ? undefined : languageCode(language),
        skill,
        source,
        assessedOn: on,
      }),
      ...(level === undefined ? {} : readLevel(level)),
      ...cleared(clear, { skill: 'skill', source: 'source' } as const),
    };
    requireSomething(change, options);
    const found = await chooseLevel(context, typed);
    if (on !== undefined) requirePassed(on, context, found);
    await context.change('language edit', async (tx) => {
      await editLevel(tx, found.id, change);
      const { assessedOn = found.on, ...rest } = change;
      return changed(context, corrected(context, { ...found, ...rest, on: assessedOn }));
    });
  },
});

export const remove = command({
  name: 'remove',
  summary: (t) => t.correction.help.levelRemove,
  arguments: { number: one },
  examples: ['language remove 7', 'language remove 7 --dry-run'],
  async run(context, { number: typed }) {
    const found = await chooseLevel(context, typed);
    await context.change('language remove', async (tx) => {
      await removeLevel(tx, found.id);
      return removed(context, corrected(context, found), null);
    });
  },
});
