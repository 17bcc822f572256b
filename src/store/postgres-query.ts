/** A person's own SQL on a team's register: reading only. */
import { CompiledQuery, sql } from 'kysely';
import type { SamspelError } from '../i18n/error.ts';
import type { QueryAnswer } from './engine.ts';
import { badSql, onlyReads } from './query-fault.ts';
import type { Db } from './schema.ts';
import { queryViews, type ViewEngine } from './views.ts';

const engine: ViewEngine = {
  dayNumber: (day) => `(${day} - date '2000-01-01')`,
  listed: (list) => `jsonb_array_elements_text(cast(${list} as jsonb)) as list(value)`,
};

/** The views are temporary and made before the transaction that only reads begins; all is taken back at its end. */
export async function queryPostgres(db: Db, statement: string): Promise<QueryAnswer> {
  if (isSeveral(statement)) throw onlyReads();
  return db.connection().execute(async (connection) => {
    const schema = await sql<{ name: string }>`select quote_ident(current_schema()) as name`.execute(connection);
    const place = schema.rows[0]?.name ?? 'public';
    for (const { name, select } of queryViews)
      await sql.raw(`create or replace temp view "${name}" as ${select(place, engine)}`).execute(connection);
    await sql`begin transaction read only`.execute(connection);
    try {
      const { rows } = await connection.executeQuery<Record<string, unknown>>(CompiledQuery.raw(statement));
      const columns = Object.keys(rows[0] ?? {});
      return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
    } catch (error) {
      throw refusal(error);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

/** The server would run several statements in one text, `commit` among them. What stands in quotes and comments does not count. */
export function isSeveral(statement: string): boolean {
  const bare = statement.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$.*?\$\1\$|--[^\n]*|\/\*.*?\*\//gs, ' ');
  return /;\s*\S/.test(bare);
}

/** 25006 is the server's "read-only transaction". */
const refusal = (error: unknown): SamspelError =>
  error instanceof Error && 'code' in error && error.code === '25006' ? onlyReads(error) : badSql(error);
