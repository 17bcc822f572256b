/** `skill add`: what she tells that she can. */
import { command } from '../../cli/command.ts';
import { choice, date, number, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { skillLevels } from '../../lib/vocabulary-path.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { requireOccupation, sureOccupation } from '../choose.ts';
import { occupationTitle } from '../occupation-list.ts';
import { addSkill } from '../records.ts';

/** Longer nobody has worked at anything. */
const mostYears = 80;

/** Throws `bad-data` for more years than anybody works. */
export function requireYears(years: number | undefined): void {
  if (years !== undefined && years > mostYears) throw new SamspelError('bad-data', (t) => t.skill.tooManyYears(years));
}

/** What is told of a skill beside its words. */
export const particulars = {
  isco: text((t) => t.skill.options.isco, 'CODE'),
  level: choice(skillLevels, (t) => t.skill.options.level),
  years: number((t) => t.skill.options.years),
  country: text((t) => t.skill.options.country),
};

export const add = command({
  name: 'add',
  summary: (t) => t.skill.help.add,
  description: (t) => t.skill.addMore,
  arguments: {
    participant: required(text((t) => t.participant.arguments.participant)),
    what: required(text((t) => t.skill.arguments.what)),
  },
  options: {
    ...particulars,
    on: date((t) => t.skill.options.toldOn),
  },
  examples: [
    'skill add 12 sjuksköterska --years 8 --country Syrien',
    'skill add "Olena Shevchenko" "kirjanpito, palkanlaskenta" --isco kirjanpitäjä --level expert',
  ],
  async run(context, { participant: typed, what, isco: typedCode, level, years, country, on = context.today }) {
    const person = await chooseParticipant(context, typed);
    requirePassed(on, context, person);
    requireYears(years);
    const written = tidy(what);
    const code =
      typedCode === undefined
        ? (sureOccupation(context, written)?.code ?? null)
        : requireOccupation(context, typedCode);
    const row = {
      participantId: person.id,
      text: written,
      isco: code,
      level: level ?? null,
      years: years ?? null,
      country: country === undefined ? null : tidy(country),
      state: 'told',
    } as const;
    await context.change('skill add', async (tx) => {
      const id = await addSkill(tx, row, {
        reachedOn: on,
        byName: context.actor,
        organisationId: null,
        recognisedAs: null,
        evidence: null,
      });
      const title = code === null ? null : `${code} ${occupationTitle(code, context.language)}`;
      return {
        message: context.texts.skill.added(id, fullName(person), written, title),
        logged: context.texts.skill.addedLogged(id, person.id),
        json: { id, participant: person.id, text: written, isco: code, state: 'told' },
      };
    });
  },
});
