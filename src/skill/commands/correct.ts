/** `skill edit` and `skill remove`: what was told or noted wrongly. How far a skill has come is changed by its steps alone. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, cleared, clearOption, removed, requireSomething } from '../../cli/correction.ts';
import { required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { chooseSkill, requireOccupation, sureOccupation } from '../choose.ts';
import { editSkill, editSkillStep, removeSkill } from '../records/correct.ts';
import { listRecognitions, stepsOfSkill } from '../records.ts';
import type { Skill } from '../skill.ts';
import { particulars, requireYears } from './add.ts';
import { requireBetween, stepMeant, stepOptions } from './correct-step.ts';
import { requireNoState } from './recognise.ts';

const one = required(text((t) => t.skill.arguments.skill, 'ID'));
const corrected = (skill: Skill) => ({
  noun: (t: Context['texts']) => t.skill.noun,
  id: skill.id,
  which: `${fullName(skill)}, ${skill.text}`,
  json: { participant: skill.participantId },
});

const options = {
  what: text((t) => t.skill.arguments.what),
  ...particulars,
  ...stepOptions,
  by: text((t) => t.skill.options.by, 'ORG'),
  as: text((t) => t.skill.options.as),
  evidence: text((t) => t.skill.options.evidence),
  ...clearOption,
};

export const edit = command({
  name: 'edit',
  summary: (t) => t.correction.help.skillEdit,
  description: (t) => t.correction.help.stepMore,
  arguments: { skill: one },
  options,
  examples: [
    'skill edit 3 --years 9 --country Syrien',
    'skill edit 3 --isco närvårdare --clear level',
    'skill edit 3 --step 2 --on 12.5.2026 --evidence "Yrkesprov"',
  ],
  async run(context, { skill: typed, what, isco, level, years, country, step, on, by, as, evidence, clear }) {
    requireYears(years);
    requireNoState(as);
    const { evidence: emptyEvidence, ...empty } = cleared(clear, {
      ...{ isco: 'isco', level: 'level', years: 'years', country: 'country', evidence: 'evidence' },
    } as const);
    const words = {
      ...known({ text: what && tidy(what), level, years, country: country && tidy(country) }),
      ...(isco === undefined ? {} : { isco: requireOccupation(context, isco) }),
      ...empty,
    };
    const organisationId = by === undefined ? undefined : (await chooseOrganisation(context, by)).id;
    const noted = {
      ...known({ organisationId, recognisedAs: as && tidy(as), evidence: evidence && tidy(evidence) }),
      ...(emptyEvidence === undefined ? {} : { evidence: null }),
    };
    requireSomething({ ...words, ...noted, ...known({ on }) }, options);
    const skill = await chooseSkill(context, typed);
    const { db } = await context.store();
    const steps = await stepsOfSkill(db, skill.id);
    const meant = stepMeant(steps, step);
    if (meant.state === 'told' && Object.keys(noted).length > 0)
      throw new SamspelError('usage', (t) => t.correction.onlyTold(skill.id), {
        hint: (t) => t.correction.onlyToldHint,
      });
    if (on !== undefined) requirePassed(on, context, skill);
    requireBetween(steps, meant, on);
    await context.change('skill edit', async (tx) => {
      if (Object.keys(words).length > 0) await editSkill(tx, skill.id, words);
      const stepChange = { ...noted, ...known({ reachedOn: on }) };
      if (Object.keys(stepChange).length > 0) await editSkillStep(tx, meant.id, stepChange);
      return changed(context, corrected({ ...skill, ...known({ text: words.text }) }));
    });
    if (words.text !== undefined && words.isco === undefined) sayOccupation(context, skill, words.text);
  },
});

/** Only what is named changes: where the new words mean another occupation, that is said. */
function sayOccupation(context: Context, skill: Skill, words: string): void {
  const sure = sureOccupation(context, words);
  if (sure !== null && sure.code !== skill.isco)
    context.say((t) => t.correction.occupationStays(skill.id, `${sure.code} ${sure.title}`, sure.code));
}

export const remove = command({
  name: 'remove',
  summary: (t) => t.correction.help.skillRemove,
  arguments: { skill: one },
  examples: ['skill remove 3', 'skill remove 3 --dry-run'],
  async run(context, { skill: typed }) {
    const skill = await chooseSkill(context, typed);
    const { db } = await context.store();
    const cases = (await listRecognitions(db, { participant: skill.participantId })).flatMap(({ id, skillId }) =>
      skillId === skill.id ? [id] : [],
    );
    if (cases.length > 0)
      throw new SamspelError('conflict', (t) => t.correction.hasCases(skill.id, cases), {
        hint: (t) => t.correction.hasCasesHint(cases[0] ?? 0),
        details: { recognitions: cases },
      });
    await context.change('skill remove', async (tx) => {
      const steps = await removeSkill(tx, skill.id);
      const { which, ...rest } = corrected(skill);
      return removed(context, { ...rest, which, json: { ...rest.json, steps } }, context.texts.correction.steps(steps));
    });
  },
});
