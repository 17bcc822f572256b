/** A listing described once: its columns and rows give the table for people, the JSON and the CSV for programs. */
import type { Text } from '../i18n/index.ts';

/** What a cell may hold. `null` is "not known"; a list is shown with commas. */
export type Cell = string | number | boolean | null | readonly unknown[] | object;

export interface Column<R> {
  /** The key in JSON, in CSV and for `--columns`, `--where` and `--sort`. */
  readonly key: string;
  readonly heading: Text;
  readonly value: (row: R) => Cell;
  readonly kind?: 'text' | 'number' | 'date' | 'moment';
  /** How a person reads the value, when not as it is (a word for a code). */
  readonly words?: (row: R) => Text;
  /** In JSON and CSV always; in the table only when asked for with `--columns`. */
  readonly hidden?: true;
  /** Something to copy, a command: never cut; where there is no room it stands below its row. */
  readonly whole?: true;
  /** Draws the eye: `bad` is red, `good` green, `dim` grey. */
  readonly tone?: (row: R) => 'bad' | 'good' | 'warn' | 'dim' | undefined;
}

export interface Table<R = unknown> {
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  /** Columns that are there only for `--columns`, `--where` and `--sort`: neither in the table nor in JSON unless asked for. */
  readonly more?: readonly Column<R>[];
  /** Set for a list with names of participants: under which command it is noted, where reading is, and whom a row names. */
  readonly names?: { readonly page: string; readonly of: (row: R) => number | readonly number[] | null };
  /** What to say when there is nothing, and what to do about it. */
  readonly empty: Text;
  /** True when `empty` tells how to begin: to whom who asked for something in particular, it is said that nothing fits. */
  readonly begins?: true;
}

/** Describes a table; the rows' type is kept inside. */
export const table = <R>(description: Table<R>): Table<R> => description;

/** A list of participants as one that is noted where reading is. @param of whom a row names; null for nobody */
export const naming = <R>(
  listed: Table<R>,
  page: string,
  of: (row: R) => number | readonly number[] | null,
): Table<R> => ({ ...listed, names: { page, of } });

export interface DetailField {
  readonly key: string;
  readonly heading: Text;
  readonly value: Cell;
  readonly words?: Text;
  readonly kind?: Column<unknown>['kind'];
}

/** One thing with its fields, and the listings that belong to it. */
export interface Details {
  readonly title: string;
  readonly fields: readonly DetailField[];
  /** Fields that programs get as one object under this key (`own`); a person reads them after the others. */
  readonly within?: { readonly key: string; readonly fields: readonly DetailField[] };
  // biome-ignore lint/suspicious/noExplicitAny: listings of different rows stand side by side; each is consistent in itself
  readonly parts?: readonly { readonly key: string; readonly heading: Text; readonly table: Table<any> }[];
}

/** The columns of a listing as the fields of one thing. */
export const detailFields = <R>(columns: readonly Column<R>[], row: R): Details['fields'] =>
  columns.map(({ key, heading, value, words, kind }) => ({
    key,
    heading,
    value: value(row),
    ...(words === undefined ? {} : { words: words(row) }),
    ...(kind === undefined ? {} : { kind }),
  }));
