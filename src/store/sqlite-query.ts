/** A person's own SQL on the embedded register: reading only. */
import type Sqlite from 'better-sqlite3';
import { SamspelError } from '../i18n/error.ts';
import type { QueryAnswer } from './engine.ts';
import { badSql, onlyReads } from './query-fault.ts';
import { queryViews, type ViewEngine } from './views.ts';

const engine: ViewEngine = {
  dayNumber: (day) => `cast(julianday(${day}) - julianday('2000-01-01') as integer)`,
  listed: (list) => `json_each(${list}) as list`,
};

/** The views are temporary: they are gone with this run of the program and never in the file. */
export function querySqlite(database: Sqlite.Database, statement: string): QueryAnswer {
  for (const { name, select } of queryViews)
    database.exec(`create temp view if not exists "${name}" as ${select('main', engine)}`);
  database.pragma('query_only = ON');
  try {
    const prepared = database.prepare(statement);
    if (!prepared.reader || !prepared.readonly) throw onlyReads();
    const rows = prepared.raw().all() as unknown[][];
    return { columns: prepared.columns().map(({ name }) => name), rows };
  } catch (error) {
    if (error instanceof SamspelError) throw error;
    throw isSeveral(error) ? onlyReads(error) : badSql(error);
  } finally {
    database.pragma('query_only = OFF');
  }
}

const isSeveral = (error: unknown): boolean =>
  error instanceof RangeError && error.message.includes('more than one statement');
