/** Registers of an older shape: what later versions brought is taken away. */
import type Sqlite from 'better-sqlite3';
import type { AddedColumns, AddedIndexes } from '../../src/store/columns.ts';

export interface Brought {
  readonly tables: object;
  readonly columns: AddedColumns;
  readonly indexes?: AddedIndexes;
}

/** @param later what came after the shape that is wanted, the newest first */
export function takeAway(database: Sqlite.Database, later: readonly Brought[]): void {
  database.pragma('foreign_keys = OFF');
  const triggers = database
    .prepare("select name from sqlite_master where name like 'log%' and type = 'trigger'")
    .pluck();
  for (const name of triggers.all() as string[]) database.exec(`drop trigger "${name}"`);
  for (const { tables, columns, indexes = {} } of later) {
    for (const name of Object.values(indexes).flatMap(Object.keys)) database.exec(`drop index "${name}"`);
    for (const name of Object.keys(tables)) database.exec(`drop table "${name}"`);
    for (const [table, added] of Object.entries(columns))
      for (const name of Object.keys(added)) database.exec(`alter table "${table}" drop column "${name}"`);
  }
}
