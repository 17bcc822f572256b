/** All tables of a register as they are now, typed for Kysely. A migration adds to it; it never says a column a second time. */
import type { Insertable, Kysely, Selectable, Updateable } from 'kysely';
import { extend, type RowOf, type Table } from './columns.ts';
import { first, log } from './migrations/0001-first.ts';
import * as roster from './migrations/0002-rosters.ts';
import * as rules from './migrations/0003-rules.ts';
import * as meetings from './migrations/0004-meetings.ts';
import * as path from './migrations/0005-path.ts';
import * as mentoring from './migrations/0006-mentoring.ts';
import * as reports from './migrations/0007-reports.ts';
import * as entrusted from './migrations/0008-entrusted.ts';
import * as ownFields from './migrations/0009-own-fields.ts';
import * as senders from './migrations/0010-senders.ts';
import * as pathMore from './migrations/0011-path-more.ts';
import * as reportMore from './migrations/0012-report-more.ts';
import * as papers from './migrations/0013-papers.ts';
import * as entrustedMore from './migrations/0014-entrusted-more.ts';
import * as moreTags from './migrations/0017-more-tags.ts';

/** The shape after each migration: later ones add to what earlier ones made. */
const version2 = { ...extend(first, roster.columns), ...roster.tables };
const version3 = { ...extend(version2, rules.columns), ...rules.tables };
const version4 = { ...extend(version3, meetings.columns), ...meetings.tables };
const version5 = { ...extend(version4, path.columns), ...path.tables };
const version6 = { ...extend(version5, mentoring.columns), ...mentoring.tables };
const version7 = { ...extend(version6, reports.columns), ...reports.tables };
const version8 = { ...extend(version7, entrusted.columns), ...entrusted.tables };
const version9 = { ...extend(version8, ownFields.columns), ...ownFields.tables };
const version10 = { ...extend(version9, senders.columns), ...senders.tables };
const version11 = { ...extend(version10, pathMore.columns), ...pathMore.tables };
const version12 = { ...extend(version11, reportMore.columns), ...reportMore.tables };
const version13 = { ...extend(version12, papers.columns), ...papers.tables };
const version14 = { ...extend(version13, entrustedMore.columns), ...entrustedMore.tables };
const version17 = { ...extend(version14, moreTags.columns, moreTags.indexes), ...moreTags.tables };

/** The tables that hold the coordinator's records: each has triggers that write the log. */
export const recordTables = version17 satisfies Record<string, Table>;
export const logTables = { ...log } as const satisfies Record<string, Table>;
/** Tables that can be made anew from the records. */
export const derivedTables = meetings.derived;
const allTables = { ...recordTables, ...logTables, ...derivedTables };

export type Database = { [T in keyof typeof allTables]: RowOf<(typeof allTables)[T]> };
export type RecordTable = keyof typeof recordTables;
export type Db = Kysely<Database>;
export type Row<T extends keyof Database> = Selectable<Database[T]>;
export type NewRow<T extends keyof Database> = Insertable<Database[T]>;
export type RowChange<T extends keyof Database> = Updateable<Database[T]>;

/** A row that is there, by its number, and the columns of it that change. */
export type RowUpdate<T extends keyof Database> = Omit<RowChange<T>, 'id'> & { readonly id: number };

/** The columns of a record table in the order of the database. */
export const columnsOf = (table: RecordTable): readonly string[] => Object.keys(recordTables[table].columns);

/** Which columns of which record tables point at the rows of a table. */
export function referencesTo(table: RecordTable): readonly { readonly table: RecordTable; readonly column: string }[] {
  return (Object.keys(recordTables) as RecordTable[]).flatMap((from) =>
    Object.entries((recordTables[from] as Table).columns)
      .filter(([, column]) => column.references === table)
      .map(([column]) => ({ table: from, column })),
  );
}

/** The columns of a record table, alone or together, whose values only one row may have. */
export function uniqueKeysOf(table: RecordTable): readonly (readonly string[])[] {
  const { columns, indexes = {} } = recordTables[table] as Table;
  const alone = Object.keys(columns).filter((name) => columns[name]?.unique === true);
  const together = Object.keys(indexes).filter((name) => name.startsWith('one_'));
  return [...alone.map((name) => [name]), ...together.map((name) => indexes[name] ?? [])];
}
