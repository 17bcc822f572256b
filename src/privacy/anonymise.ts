/** Making people anonymous when their time is over: what reports count stays, nothing by which anyone could be recognised does. */
import type { DateText } from '../lib/date.ts';
import { loosenRows, renumber, type StayingTables } from '../store/anonymise.ts';
import { forgetRows } from '../store/erase.ts';
import type { NewRow, Row, Tx } from '../store/index.ts';
import { addErasures } from './records.ts';
import { type BlotOptions, blotOut, findTraces } from './traces.ts';

/**
 * What is counted. A table that is not named here goes: consents, disclosures, numbers from elsewhere, case meetings, and any table that comes
 * later, until somebody has thought about it. Why these: docs/decisions/0076-anonymous.md.
 */
export const countedTables: StayingTables = {
  participation: {},
  languageLevel: { texts: ['language', 'level'] },
  contact: {},
  enrolment: {},
  presence: {},
  activityFeedback: {},
  skill: { texts: ['isco'] },
  skillStep: {},
  recognition: { texts: ['isco'] },
  recognitionStep: {},
  pathChoice: {},
  referral: {},
  integrationPlan: {},
  planReview: {},
  goal: {},
  goalStep: {},
  outcome: { texts: ['isco'] },
  outcomeAssessment: { texts: ['instrument'] },
  outcomeAnswer: { texts: ['question'] },
  workContact: { texts: ['isco'], not: ['organisationId'] },
  employmentCheck: { texts: ['isco'] },
  mentee: { texts: ['occupationCode'] },
  mentor: { texts: ['occupationCode'], not: ['contactPersonId', 'organisationId', 'birthYear'] },
  mentoringPair: {},
  mentoringStep: {},
  mentoringSession: {},
  mentoringCheckin: {},
  mentoringClosure: {},
};

export interface AnonymisingOptions extends BlotOptions {
  readonly on: DateText;
  /** What stands in place of her name. */
  readonly name: string;
}

export interface Anonymised {
  readonly participants: readonly number[];
  /** Their new numbers, in no order. */
  readonly numbers: readonly number[];
}

/** Makes these participants anonymous. Those that do not exist are passed over. */
export async function anonymisePeople(
  tx: Tx,
  ids: readonly number[],
  options: AnonymisingOptions,
): Promise<Anonymised> {
  const traces = await findTraces(tx, ids);
  const { participants, before, live, logged } = traces;
  if (participants.length === 0) return { participants, numbers: [] };
  const left = await loosenRows(tx.db, live, countedTables);
  const numbers = await renumber(tx, participants, countedTables, (row) => anonymous(row, options));
  for (const rows of [live, logged, left]) await forgetRows(tx.db, rows);
  await blotOut(tx, traces, options);
  await addErasures(tx, [...participants, ...before], { on: options.on, why: 'retention', way: 'anonymise' }, {});
  return { participants, numbers };
}

/** What is left of a participant's own row: the groups of the reports; of her birth the ten years, not the year. */
function anonymous(
  row: Readonly<Record<string, unknown>>,
  { name, on }: AnonymisingOptions,
): Omit<NewRow<'participant'>, 'id'> {
  const { gender, residenceGround, integrationLanguage, joinedOn, leftOn, enteredBy, enteredOn } =
    row as unknown as Row<'participant'>;
  return {
    givenName: name,
    familyName: '–',
    nameKey: '',
    birthYear: decadeOf(row),
    anonymisedOn: on,
    ...{ gender, residenceGround, integrationLanguage, joinedOn, leftOn, enteredBy, enteredOn },
  };
}

/** 1985 for everyone born in the eighties. */
function decadeOf({ birthDate, birthYear }: Readonly<Record<string, unknown>>): number | null {
  const year = typeof birthDate === 'string' ? Number(birthDate.slice(0, 4)) : birthYear;
  return typeof year === 'number' ? Math.floor(year / 10) * 10 + 5 : null;
}
