/** `work check`: had she a job when she graduated, and after 6 and 12 months? */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { addDays, type DateText } from '../../lib/date.ts';
import { tidy } from '../../lib/text.ts';
import { type EmploymentPoint, employmentPoints, employmentSituations } from '../../lib/vocabulary-path.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName, type Participant } from '../../participant/participant.ts';
import { requireOccupation, sureOccupation } from '../../skill/choose.ts';
import { listSkills } from '../../skill/records.ts';
import { isOwnField } from '../own-field.ts';
import { saveCheck } from '../records.ts';
import { dayOfPoint } from '../work.ts';

/** So much earlier she may be asked: what she says a year before tells nothing of how it went. */
const earlyDays = 31;

/** What is told of her work at a point. */
export const particulars = {
  point: choice(
    employmentPoints,
    (t) => t.work.options.point,
    (t) => t.work.points,
  ),
  situation: choice(
    employmentSituations,
    (t) => t.work.options.situation,
    (t) => t.work.situations,
  ),
  employer: text((t) => t.participant.fields.employer),
  isco: text((t) => t.work.options.isco, 'CODE'),
  ownField: choice(['yes', 'no'], (t) => t.work.options.ownField),
  on: date((t) => t.work.options.askedOn),
};

/** Throws `conflict` when no day of graduation is known, `bad-data` for a day on which nothing can be said of the point. */
export function requireAskable({ id, graduatedOn }: Participant, point: EmploymentPoint, on: DateText): void {
  if (graduatedOn === null)
    throw new SamspelError('conflict', (t) => t.work.notGraduated(id), { hint: (t) => t.work.notGraduatedHint(id) });
  const due = dayOfPoint(graduatedOn, point);
  if (on < graduatedOn || on < addDays(due, -earlyDays))
    throw new SamspelError('bad-data', (t) => t.work.tooEarly(t.format.date(due)));
}

/** The codes of what she can, has been and wants to be. */
export async function ownOccupations(context: Context, person: Participant): Promise<string[]> {
  const { db } = await context.store();
  return [
    ...(await listSkills(db, { participant: person.id })).map((skill) => skill.isco),
    ...[person.occupation, person.targetOccupation].map((word) =>
      word === null ? null : (sureOccupation(context, word)?.code ?? null),
    ),
  ].filter((known) => known !== null);
}

export const check = command({
  name: 'check',
  summary: (t) => t.work.help.check,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: { ...particulars, point: required(particulars.point), situation: required(particulars.situation) },
  examples: [
    'work check 12 --point graduation --situation employed --employer Vårdlinjen --isco närvårdare',
    'work check 12 --point 6-months --situation looking',
  ],
  async run(context, { participant: typed, point, situation, employer, isco, ownField, on = context.today }) {
    const person = await chooseParticipant(context, typed);
    requirePassed(on, context, person);
    requireAskable(person, point, on);
    const code = isco === undefined ? null : requireOccupation(context, isco);
    const inOwnField =
      ownField === undefined ? isOwnField(code, await ownOccupations(context, person)) : ownField === 'yes';
    const row = {
      participantId: person.id,
      point,
      askedOn: on,
      situation,
      employer: employer === undefined ? null : tidy(employer),
      isco: code,
      ownField: inOwnField === null ? null : Number(inOwnField),
    };
    await context.change('work check', async (tx) => {
      const id = await saveCheck(tx, row);
      const { texts } = context;
      return {
        message: texts.work.checked(fullName(person), texts.work.points[point], texts.work.situations[situation]),
        logged: texts.work.checkedLogged(id, person.id),
        json: { id, participant: person.id, point, situation, isco: code, ownField: inOwnField },
      };
    });
  },
});
