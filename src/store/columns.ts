/** The words in which tables are described: one description gives the DDL of both engines and the types of the queries. */
import type { Generated } from 'kysely';

export type ColumnKind = 'id' | 'text' | 'date' | 'moment' | 'integer' | 'flag' | 'json' | 'bytes';

/** One column. `T` is its type in queries; it exists for the compiler only. */
export interface Column<T = unknown> {
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  readonly values?: readonly string[];
  readonly references?: string;
  readonly unique?: boolean;
  readonly type?: T;
}

/** A table: its columns, and indexes as `name: [columns]`; a name that begins with `one_` is unique. */
export interface Table {
  readonly columns: Readonly<Record<string, Column>>;
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
}

/** Columns that a migration adds to tables that were there before: each must be nullable, for the rows that are there. */
export type AddedColumns = Readonly<Record<string, Readonly<Record<string, Column>>>>;

/** Indexes that a migration adds to tables that were there before: by table, then as in `Table`. */
export type AddedIndexes = Readonly<Record<string, NonNullable<Table['indexes']>>>;

/** The statements that make indexes of a table; the same on both engines. */
export const createIndexes = (table: string, indexes: NonNullable<Table['indexes']>): readonly string[] =>
  Object.entries(indexes).map(
    ([name, on]) =>
      `create ${name.startsWith('one_') ? 'unique ' : ''}index "${name}" on "${table}" (${on.map((column) => `"${column}"`).join(', ')})`,
  );

/** Tables with columns added: what the types of the queries and the triggers of the log are made from. */
export type Extended<T extends Readonly<Record<string, Table>>, A extends AddedColumns> = {
  readonly [K in keyof T]: K extends keyof A
    ? { readonly columns: T[K]['columns'] & A[K]; readonly indexes?: IndexesOf<T[K]> }
    : T[K];
};

/** A table need not have any. */
type IndexesOf<T extends Table> = T extends { readonly indexes: infer I } ? I : never;

/** The added columns stand last, as in the database. `indexes` are named where they say what may stand once only. */
export function extend<T extends Readonly<Record<string, Table>>, A extends AddedColumns>(
  tables: T,
  added: A,
  indexes: AddedIndexes = {},
): Extended<T, A> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      {
        ...table,
        columns: { ...table.columns, ...added[name] },
        indexes: { ...table.indexes, ...indexes[name] },
      },
    ]),
  ) as unknown as Extended<T, A>;
}

export type RowOf<T extends Table> = { [K in keyof T['columns']]: T['columns'][K] extends Column<infer V> ? V : never };

const column = <T>(kind: ColumnKind, extra: Partial<Column<T>> = {}): Column<T> => ({
  kind,
  nullable: false,
  ...extra,
});

/** The row's number: given once, never again, not even after `undo`. */
export const id = () => column<Generated<number>>('id');
export const text = () => column<string>('text');
/** An ISO calendar day. */
export const date = () => column<string>('date');
/** ISO text with offset. */
export const moment = () => column<string>('moment');
export const integer = () => column<number>('integer');
/** 0 or 1. */
export const flag = () => column<number>('flag');
/** JSON as text; read and written by the subject's records. */
export const json = () => column<string>('json');
export const bytes = () => column<Uint8Array>('bytes');
export const ref = (table: string) => column<number>('integer', { references: table });
export const oneOf = <const V extends readonly string[]>(values: V) => column<V[number]>('text', { values });
export const optional = <T>(inner: Column<T>) => ({ ...inner, nullable: true }) as Column<T | null>;
export const unique = <T>(inner: Column<T>): Column<T> => ({ ...inner, unique: true });
