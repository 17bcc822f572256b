/** All rows of every table, page by page: what `export` writes and `import` reads in. */
import { sql } from 'kysely';
import type { Db, RecordTable, Tx } from '../store/index.ts';
import { recordTables } from '../store/schema.ts';

/** In the order of the schema: a table stands after those that it points at. */
export const exchangedTables = Object.keys(recordTables) as RecordTable[];

const pageRows = 10_000;

/** The rows of a table in the order of their numbers, some thousand at a time. */
export async function* pagesOf(db: Db, table: RecordTable): AsyncGenerator<readonly Record<string, unknown>[]> {
  for (let last = 0; ; ) {
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where id > ${last} order by id limit ${pageRows}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < pageRows) return;
    last = Number(rows.at(-1)?.id);
  }
}

/** The first table that holds anything but the settings that every new register has; null for a new register. */
export async function firstUsedTable(db: Db): Promise<RecordTable | null> {
  for (const table of exchangedTables) {
    if (table === 'setting') continue;
    const { rows } = await sql`select id from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) return table;
  }
  return null;
}

/** The settings of a new register make room for those that are read in. */
export async function clearSettings({ db }: Tx): Promise<void> {
  await db.deleteFrom('setting').execute();
}
