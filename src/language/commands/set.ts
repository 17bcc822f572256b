/** `language set`: a level on a day; those before it stay, so that the way is seen. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { languageSkills, levelSources } from '../../lib/vocabulary-path.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { languageCode, languageName } from '../codes.ts';
import { currentLevel, levelRank } from '../language.ts';
import { readLevel } from '../read-level.ts';
import { addLevel } from '../records.ts';

export const set = command({
  name: 'set',
  summary: (t) => t.languages.help.set,
  description: (t) => t.languages.setMore,
  arguments: {
    participant: required(text((t) => t.participant.arguments.participant)),
    code: required(text((t) => t.languages.arguments.code)),
  },
  options: {
    level: required(text((t) => t.languages.options.level, 'LEVEL')),
    skill: choice(languageSkills, (t) => t.languages.options.skill),
    source: choice(levelSources, (t) => t.languages.options.source),
    on: date((t) => t.languages.options.on),
  },
  examples: [
    'language set 12 sv --level A2 --source teacher',
    'language set "Ali Hassan" suomi --level "YKI 3" --skill speaking --source certificate --on 14.3.2026',
  ],
  async run(context, { participant: typed, code: typedCode, level: typedLevel, skill, source, on = context.today }) {
    const code = languageCode(typedCode);
    const level = readLevel(typedLevel);
    const person = await chooseParticipant(context, typed);
    requirePassed(on, context, person);
    const before = currentLevel(person.levels, code);
    const row = { language: code, ...level, skill: skill ?? null, assessedOn: on, source: source ?? null };
    await context.change('language set', async (tx) => {
      const id = await addLevel(tx, person.id, row);
      const name = languageName(code, context.language);
      return {
        message: context.texts.languages.set(
          fullName(person),
          name,
          level.level === level.cefr ? level.level : `${level.level} (${level.cefr})`,
        ),
        logged: context.texts.languages.setLogged(person.id, name),
        json: {
          id,
          participant: person.id,
          language: code,
          level: level.level,
          cefr: level.cefr,
          skill: row.skill,
          on,
        },
      };
    });
    // A language may be lost, but a slip of the finger is commoner.
    if (skill === undefined && before !== null && levelRank(level.cefr) < levelRank(before))
      context.say((t) => t.languages.levelFell(languageName(code, t.language), before));
  },
});
