/** `recognition edit` and `recognition remove`: what was noted wrongly of a case. Its status is changed by `recognition move` alone. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { choice, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { recognitionKinds } from '../../lib/vocabulary-path.ts';
import { fullName } from '../../participant/participant.ts';
import { chooseRecognition, chooseSkill, requireOccupation } from '../choose.ts';
import { editRecognition, editRecognitionStep, removeRecognition } from '../records/correct.ts';
import { stepsOfRecognition } from '../records.ts';
import type { Recognition } from '../skill.ts';
import { requireBetween, stepMeant, stepOptions } from './correct-step.ts';

const one = required(text((t) => t.skill.arguments.recognition, 'ID'));
const corrected = (found: Recognition) => ({
  noun: (t: Context['texts']) => t.skill.recognitionNoun,
  id: found.id,
  which: `${fullName(found)}, ${found.what}`,
  json: { participant: found.participantId },
});

const options = {
  what: text((t) => t.skill.options.what),
  kind: choice(
    recognitionKinds,
    (t) => t.skill.options.kind,
    (t) => t.skill.kinds,
  ),
  body: text((t) => t.skill.options.body),
  skill: text((t) => t.skill.options.skill, 'ID'),
  isco: text((t) => t.skill.options.isco, 'CODE'),
  ...stepOptions,
  note: text((t) => t.participant.notesHelp),
  ...clearOption,
};

export const recognitionEdit = command({
  name: 'edit',
  summary: (t) => t.correction.help.recognitionEdit,
  description: (t) => t.correction.help.stepMore,
  arguments: { recognition: one },
  options,
  examples: [
    'recognition edit 2 --body Utbildningsstyrelsen --skill 3',
    'recognition edit 2 --step 1 --on 1.9.2026 --clear note',
  ],
  async run(context, { recognition: typed, what, kind, body, skill: typedSkill, isco, step, on, note, clear }) {
    const { note: emptyNote, ...empty } = cleared(clear, { skill: 'skillId', isco: 'isco', note: 'note' } as const);
    const skill = typedSkill === undefined ? undefined : await chooseSkill(context, typedSkill);
    const words = {
      ...known({ what: what && tidy(what), kind, body: body && tidy(body), skillId: skill?.id }),
      ...(isco === undefined ? {} : { isco: requireOccupation(context, isco) }),
      ...empty,
    };
    const noted = { ...known({ reachedOn: on, note }), ...(emptyNote === undefined ? {} : { note: null }) };
    requireSomething({ ...words, ...noted }, options);
    const found = await chooseRecognition(context, typed);
    if (skill !== undefined && skill.participantId !== found.participantId)
      throw new SamspelError('bad-data', (t) => t.skill.otherPersons(skill.id, found.participantId));
    const { db } = await context.store();
    const steps = await stepsOfRecognition(db, found.id);
    const meant = stepMeant(steps, step);
    if (on !== undefined) requirePassed(on, context, found);
    requireBetween(steps, meant, on);
    const isLatest = meant.id === stepMeant(steps, undefined).id;
    const change = { ...words, ...(isLatest ? known({ statusOn: on }) : {}) };
    await context.change('recognition edit', async (tx) => {
      if (Object.keys(change).length > 0) await editRecognition(tx, found.id, change);
      if (Object.keys(noted).length > 0) await editRecognitionStep(tx, meant.id, noted);
      return changed(context, corrected({ ...found, ...known({ what: words.what }) }));
    });
  },
});

export const recognitionRemove = command({
  name: 'remove',
  summary: (t) => t.correction.help.recognitionRemove,
  arguments: { recognition: one },
  examples: ['recognition remove 2', 'recognition remove 2 --dry-run'],
  async run(context, { recognition: typed }) {
    const found = await chooseRecognition(context, typed);
    await context.change('recognition remove', async (tx) => {
      const steps = await removeRecognition(tx, found.id);
      const { json, ...rest } = corrected(found);
      return removed(context, { ...rest, json: { ...json, steps } }, context.texts.correction.steps(steps));
    });
  },
});
