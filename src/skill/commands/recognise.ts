/** `skill recognise`: someone has identified, assessed or recognised what she can. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { mayGo } from '../../lib/steps.ts';
import { tidy } from '../../lib/text.ts';
import { skillStates } from '../../lib/vocabulary-path.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseSkill } from '../choose.ts';
import { moveSkill } from '../records.ts';
import { skillSteps } from '../skill.ts';

/** Throws `usage` when as what it is recognised is how far it has come. */
export function requireNoState(as: string | undefined): void {
  const meant = as === undefined ? undefined : skillStates.find((state) => state === as.trim().toLowerCase());
  if (meant !== undefined && meant !== 'told')
    throw new SamspelError('usage', (t) => t.skill.asIsNoState(meant), { hint: (t) => t.skill.asIsNoStateHint(meant) });
}

export const recognise = command({
  name: 'recognise',
  summary: (t) => t.skill.help.recognise,
  arguments: { skill: required(text((t) => t.skill.arguments.skill, 'ID')) },
  options: {
    by: required(text((t) => t.skill.options.by, 'ORG')),
    to: choice(['identified', 'assessed', 'recognised'], (t) => t.skill.options.to),
    as: text((t) => t.skill.options.as),
    evidence: text((t) => t.skill.options.evidence),
    on: date((t) => t.skill.options.on),
  },
  examples: [
    'skill recognise 3 --by arbis --to identified --evidence "Samtal och arbetsintyg"',
    'skill recognise 3 --by vardlinjen --as närvårdare --evidence "Yrkesprov 12.5"',
  ],
  async run(context, { skill: typed, by, to = 'recognised', as, evidence, on = context.today }) {
    requirePassed(on, context);
    const skill = await chooseSkill(context, typed);
    requireNoState(as);
    if (!mayGo(skillSteps, skill.state, to))
      throw new SamspelError(
        'conflict',
        (t) => t.skill.noStep(skill.id, t.skill.states[skill.state], t.skill.states[to]),
        {
          hint: (t) => t.action.takeBackHint,
        },
      );
    if (to === 'recognised' && as === undefined)
      throw new SamspelError('usage', (t) => t.skill.recognisedAsWhat, { hint: (t) => t.skill.recognisedAsWhatHint });
    const organisation = await chooseOrganisation(context, by);
    await context.change('skill recognise', async (tx) => {
      await moveSkill(tx, skill.id, to, {
        reachedOn: on,
        byName: context.actor,
        organisationId: organisation.id,
        recognisedAs: as === undefined ? null : tidy(as),
        evidence: evidence === undefined ? null : tidy(evidence),
      });
      const { texts } = context;
      return {
        message: texts.skill.moved(skill.id, skill.text, texts.skill.states[to], organisation.name),
        logged: texts.skill.movedLogged(skill.id, texts.skill.states[to]),
        json: { id: skill.id, participant: skill.participantId, state: to, by: organisation.handle, on },
      };
    });
  },
});
