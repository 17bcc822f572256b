/** A person while her row is being read, cell by cell, and the ways in which a value finds its place in her. */
import type { DateText } from '../lib/date.ts';
import type { RosterPerson } from './roster.ts';
import type { WrittenLevel } from './values/level.ts';
import type { Column, ColumnReader, Reading } from './values/reading.ts';

export interface Draft {
  readonly person: RosterPerson;
  /** The day of birth that the personal identity code tells. */
  codeBirthDate?: DateText;
  /** A level of a language that the column doesn't name. */
  level?: WrittenLevel;
}

/** A field that is read and kept. */
export interface KeptField {
  readonly kept: true;
  /** Of a list: what the heading of a numbered column calls one of them (`Kieli 1`, `Kieli 2`). */
  readonly one: readonly string[];
  /** True for text that keeps its line breaks. */
  readonly lines: boolean;
  readonly open: (column: Column) => (cell: string) => Reading<unknown>;
  /** False when another column of the row has said something else before, which stays. */
  readonly put: (draft: Draft, value: unknown) => boolean;
}

/** A field whose heading is known and whose values the register has no place for. */
export interface PassedField {
  readonly kept: false;
}

export const passed: PassedField = { kept: false };

type Key = keyof RosterPerson;
type Value<K extends Key> = NonNullable<RosterPerson[K]>;

/** @param put where the value goes, as `KeptField` says; it is called once for each cell that says something */
export function kept<T>(reader: ColumnReader<T>, put: (draft: Draft, value: T) => boolean): KeptField {
  return { kept: true, one: [], lines: false, open: reader, put: (draft, value) => put(draft, value as T) };
}

/** One value. When several columns tell it, the first that is not empty counts. */
export const single = <K extends Key>(key: K, reader: ColumnReader<Value<K>>): KeptField =>
  kept(reader, ({ person }, value) => {
    const before = person[key];
    if (before !== undefined) return saysTheSame(before, value);
    person[key] = value;
    return true;
  });

/** A name that one is called by is among those that she has (`Anna Maria`, `Maria`). */
export const saysTheSame = (before: unknown, value: unknown): boolean =>
  before === value ||
  (typeof before === 'string' &&
    typeof value === 'string' &&
    ` ${before.toLowerCase()} `.includes(` ${value.toLowerCase()} `));

/** Several values, from one column or many. */
export const several = (
  key: 'citizenships' | 'otherLanguages' | 'interests' | 'needs',
  reader: ColumnReader<readonly string[]>,
  one: readonly string[] = [],
): KeptField => ({
  ...kept(reader, ({ person }, values) => {
    const before = person[key];
    person[key] = before === undefined ? values : [...new Set([...before, ...values])];
    return true;
  }),
  one,
});
