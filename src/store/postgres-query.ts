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

/**
 * The server would run several statements in one text, `commit` among them. What stands in quotes and comments does not count. They are
 * found as the server finds them: `E'…'` knows a backslash, and what looks like one of these in the middle of a word is none. What has no end
 * goes to the end of the text, so that each sign is looked at once.
 */
export function isSeveral(statement: string): boolean {
  let bare = '';
  for (let at = 0; at < statement.length; ) {
    quoting.lastIndex = at;
    const begun = quoting.exec(statement);
    if (begun === null) {
      bare += statement.slice(at);
      break;
    }
    bare += `${statement.slice(at, begun.index)} `;
    at = endOf(statement, begun[0], quoting.lastIndex);
  }
  return /;\s*\S/.test(bare);
}

/** What begins a string, a name in quotes, a string in dollars or a comment. */
const quoting = /(?<![\w$\u0080-\uffff])[eE]'|'|"|(?<![\w$\u0080-\uffff])\$(?:[A-Za-z_]\w*)?\$|--|\/\*/g;

/** Where it ends: after its closing sign. @param from the first sign after the opening one */
function endOf(statement: string, opening: string, from: number): number {
  if (opening === "'" || opening === '"' || (opening.length === 2 && opening.endsWith("'"))) {
    const quote = opening.slice(-1);
    for (let at = from; at < statement.length; at += 1) {
      if (statement[at] === '\\' && opening.length === 2) at += 1;
      else if (statement[at] === quote) {
        if (statement[at + 1] !== quote) return at + 1;
        at += 1;
      }
    }
    return statement.length;
  }
  const closing = opening === '--' ? '\n' : opening === '/*' ? '*/' : opening;
  const end = statement.indexOf(closing, from);
  return end < 0 ? statement.length : end + closing.length;
}

/** 25006 is the server's "read-only transaction". */
const refusal = (error: unknown): SamspelError =>
  error instanceof Error && 'code' in error && error.code === '25006' ? onlyReads(error) : badSql(error);
