/** What must be true between the cells of a row. */
import { addMonths, type DateText, yearOf } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import { longestLife } from '../participant/participant.ts';
import type { Draft } from './draft.ts';
import { type RowFault, shown, type WholeRowFault } from './fault.ts';
import type { RosterField } from './fields.ts';
import type { OpenColumn } from './read-cells.ts';
import type { RosterPerson, TableRow } from './roster.ts';

/** The days between which someone living can be born. */
export type BirthDays = Period;

export const possibleBirthDays = (today: DateText): BirthDays => ({
  from: addMonths(today, -longestLife * 12),
  until: today,
});

/**
 * The first thing that can't be true, with the cell in which a person would look for it; null when all can be. The day of birth is taken
 * from the personal identity code when the row has none.
 */
export function findContradiction(
  { row, cells }: TableRow,
  draft: Draft,
  columns: readonly OpenColumn[],
  birthDays: BirthDays,
): RowFault | null {
  const { person } = draft;
  if (draft.codeBirthDate !== undefined) person.birthDate ??= draft.codeBirthDate;
  const broken = contradictionOf(person, draft.codeBirthDate, birthDays);
  if (broken === null) return null;
  const [fault, field] = broken;
  const column = columns.find((known) => known.field === field);
  const value = column === undefined ? null : shown(cells[column.index] ?? '');
  return { row, column: column?.heading ?? null, value, ...fault };
}

type Contradiction = readonly [fault: WholeRowFault, field: RosterField];

function contradictionOf(
  person: RosterPerson,
  codeBirthDate: DateText | undefined,
  birthDays: BirthDays,
): Contradiction | null {
  if (person.givenName === undefined && person.familyName === undefined) return [{ kind: 'no-name' }, 'fullName'];
  return birthContradiction(person, codeBirthDate, birthDays) ?? laterContradiction(person);
}

function birthContradiction(
  { birthDate, birthYear }: RosterPerson,
  codeBirthDate: DateText | undefined,
  birthDays: BirthDays,
): Contradiction | null {
  if (birthDate === undefined) return null;
  if (birthDate > birthDays.until) return [{ kind: 'born-in-future' }, 'birthDate'];
  if (birthDate < birthDays.from) return [{ kind: 'born-too-long-ago' }, 'birthDate'];
  if (codeBirthDate !== undefined && codeBirthDate !== birthDate)
    return [{ kind: 'identity-birth-date', birthDate: codeBirthDate }, 'birthDate'];
  if (birthYear !== undefined && birthYear !== yearOf(birthDate))
    return [{ kind: 'birth-year-differs', birthDate }, 'birthYear'];
  return null;
}

function laterContradiction({ birthDate, arrivalDate, joinedOn, leftOn }: RosterPerson): Contradiction | null {
  if (isBefore(arrivalDate, birthDate)) return [{ kind: 'arrived-before-birth' }, 'arrivalDate'];
  if (isBefore(joinedOn, birthDate)) return [{ kind: 'joined-before-birth' }, 'joinedOn'];
  if (isBefore(leftOn, joinedOn)) return [{ kind: 'left-before-joining' }, 'leftOn'];
  return null;
}

const isBefore = (day: DateText | undefined, other: DateText | undefined): boolean =>
  day !== undefined && other !== undefined && day < other;
