/** What is said beside a name so that two people of one name are not mistaken for each other: age and municipality, never the identity code. */
import { municipalityName } from '../cli/reference.ts';
import type { Column } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import { ageOf, fullName, type Participant } from './participant.ts';

/** What tells two people of one name apart. */
type Person = Pick<Participant, 'givenName' | 'familyName' | 'birthDate' | 'birthYear' | 'municipality'>;

/** `aged 34, Esbo`; empty when neither is known. */
export function besideName(person: Person, today: DateText, t: Texts): string {
  const age = ageOf(person, today);
  return [age === null ? '' : t.participant.aged(age), municipalityName(person.municipality, t.language)]
    .filter((part) => part !== '')
    .join(', ');
}

/** What of it stands beside the name. */
export type Beside = Omit<Person, 'givenName' | 'familyName'>;

/** `born 1991, Esbo`, for lists, which are not of one day; empty when neither is known. */
const yearAndPlace = ({ birthDate, birthYear, municipality }: Beside, t: Texts) => {
  const year = birthDate === null ? birthYear : Number(birthDate.slice(0, 4));
  return [year === null ? '' : t.participant.born(year), municipalityName(municipality, t.language)]
    .filter((part) => part !== '')
    .join(', ');
};

/** How a row of a list names a person: who she is, her name, and what tells her from others. */
export interface NamedBy<R> {
  /** The same for the same person. */
  who(row: R): number | string | null;
  name(row: R): string;
  /** Null when nothing more is known of her. */
  beside(row: R): Beside | null;
}

/**
 * What a list says after a name: nothing, or in brackets year of birth and municipality where somebody else on the list has the same name.
 * The rows are looked through when the first name is written.
 */
export function afterName<R>(rows: readonly R[], by: NamedBy<R>): (row: R, t: Texts) => string {
  let shared: ReadonlySet<string> | undefined;
  return (row, t) => {
    shared ??= sharedNames(rows, by);
    const beside = by.beside(row);
    if (beside === null || !shared.has(by.name(row).toLowerCase())) return '';
    const more = yearAndPlace(beside, t);
    return more === '' ? '' : ` (${more})`;
  };
}

/** The columns of a list, one of which says the name and now what comes after it. */
export function withAfterName<R>(
  columns: readonly Column<R>[],
  key: string,
  rows: readonly R[],
  by: NamedBy<R>,
): readonly Column<R>[] {
  const after = afterName(rows, by);
  return columns.map((column) =>
    column.key === key
      ? { ...column, words: (row: R) => (t: Texts) => `${plainWords(column.value(row))}${after(row, t)}` }
      : column,
  );
}

const plainWords = (value: unknown): string => (typeof value === 'string' ? value : '');

function sharedNames<R>(rows: readonly R[], { who, name }: NamedBy<R>): ReadonlySet<string> {
  const first = new Map<string, number | string | null>();
  const shared = new Set<string>();
  for (const row of rows) {
    const called = name(row).toLowerCase();
    const known = first.get(called);
    if (known === undefined) first.set(called, who(row));
    else if (known !== who(row)) shared.add(called);
  }
  return shared;
}

/** `Ali Hassan (aged 34, Esbo)`. */
export function toldApart(person: Person, today: DateText, t: Texts): string {
  const more = besideName(person, today, t);
  return more === '' ? fullName(person) : `${fullName(person)} (${more})`;
}
