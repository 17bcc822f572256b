/**
 * All that a register keeps of one person, found by following the references of the schema: her rows, the rows that belong to those, and
 * what the log remembers of rows that are gone. A table added by anyone is found without being named here.
 */
import { sql } from 'kysely';
import type { Column, Table } from './columns.ts';
import { columnsOf, type Db, type RecordTable, recordTables, referencesTo } from './schema.ts';

/** Numbers of rows by table; `participant` first, then in the order in which they were found. */
export type PersonRows = ReadonlyMap<RecordTable, ReadonlySet<number>>;

/** Rows that prove what was done stay when a person goes; only their pointer to her is emptied. */
const staysWithoutPerson: ReadonlySet<RecordTable> = new Set(['privacyRequest']);

/** SQLite takes 32,766 bound values a statement. */
const batch = 5000;

/**
 * The rows of these participants that are there now, and all rows that can't be without them. `everything` takes in what would stay when
 * they go: proofs of what was done for them.
 */
export async function rowsOfPeople(
  db: Db,
  participants: readonly number[],
  which: 'theirs' | 'everything' = 'theirs',
): Promise<PersonRows> {
  return follow(participants, (from, column, ids) => liveRows(db, from, column, ids), which);
}

/** The rows of these participants that the log knows: those that are there and those that were deleted or undone earlier. */
export async function loggedRowsOfPeople(db: Db, participants: readonly number[]): Promise<PersonRows> {
  return follow(participants, async (from, column, ids) => [
    ...(await liveRows(db, from, column, ids)),
    ...(await loggedRows(db, from, (before) => ids.has(Number(before[column])))),
  ]);
}

/** Participants that the log knows and that are no more (an import that was undone), of whom `isHer` is true. */
export const goneParticipants = (db: Db, isHer: (before: Before) => boolean): Promise<number[]> =>
  loggedRows(db, 'participant', isHer);

/** What the rows of these participants were before, as far as the log knows. Uses change_by_row. */
export async function earlierStates(db: Db, participants: readonly number[]): Promise<Before[]> {
  const found: Before[] = [];
  for (const part of inBatches(participants)) {
    const rows = await db
      .selectFrom('change')
      .select('before')
      .where('tableName', '=', 'participant')
      .where('rowId', 'in', part)
      .where('before', 'is not', null)
      .orderBy('id')
      .execute();
    found.push(...rows.map(({ before }) => JSON.parse(before ?? '{}') as Before));
  }
  return found;
}

/** Which columns, when they point at a person or at what is hers, make a row hers. */
export function ownedBy(
  table: RecordTable,
  which: 'theirs' | 'everything',
): readonly { readonly table: RecordTable; readonly column: string }[] {
  return referencesTo(table).filter(({ table: from, column }) => {
    if (which === 'theirs' && staysWithoutPerson.has(from)) return false;
    return table === 'participant' || !columnOf(from, column).nullable;
  });
}

/** Every table that may hold something of a person: what must point at her, and so on; `participant` first. */
export function tablesOfPeople(which: 'theirs' | 'everything' = 'everything'): RecordTable[] {
  const found: RecordTable[] = ['participant'];
  for (const table of found)
    for (const { table: from } of ownedBy(table, which)) if (!found.includes(from)) found.push(from);
  return found;
}

/** Those of them in which there is something now. A pointer that may be empty counts where it is not. */
export async function tablesWithPeople(db: Db): Promise<RecordTable[]> {
  const found: RecordTable[] = [];
  for (const table of tablesOfPeople()) {
    const own = Object.entries((recordTables[table] as Table).columns).filter(
      ([, { references }]: [string, Column]) => references === 'participant',
    );
    const pointing = sql.join(
      own.map(([column]) => sql`${sql.ref(column)} is not null`),
      sql` or `,
    );
    const { rows } = await sql`select id from ${sql.table(table)} ${
      own.length === 0 ? sql`` : sql`where ${pointing}`
    } limit 1`.execute(db);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

/** In how many rows of a table each column is filled in. */
export async function countFilled(db: Db, table: RecordTable): Promise<ReadonlyMap<string, number>> {
  const columns = columnsOf(table);
  const counts = sql.join(columns.map((column) => sql`count(${sql.ref(column)}) as ${sql.ref(column)}`));
  const { rows } = await sql<Record<string, number>>`select ${counts} from ${sql.table(table)}`.execute(db);
  return new Map(columns.map((column) => [column, Number(rows[0]?.[column] ?? 0)]));
}

/** Columns that may point at rows of a table without belonging to them. */
export function loosely(table: RecordTable): readonly { readonly table: RecordTable; readonly column: string }[] {
  return referencesTo(table).filter(({ table: from, column }) => columnOf(from, column).nullable);
}

const columnOf = (table: RecordTable, column: string): Column =>
  (recordTables[table] as Table).columns[column] as Column;

async function follow(
  participants: readonly number[],
  find: (from: RecordTable, column: string, ids: ReadonlySet<number>) => Promise<number[]>,
  which: 'theirs' | 'everything' = 'theirs',
): Promise<PersonRows> {
  const found = new Map<RecordTable, Set<number>>([['participant', new Set(participants)]]);
  let fresh = new Map<RecordTable, Set<number>>(found);
  while (fresh.size > 0) {
    const next = new Map<RecordTable, Set<number>>();
    for (const [table, ids] of fresh) {
      for (const { table: from, column } of ownedBy(table, which)) {
        const known = found.get(from) ?? new Set<number>();
        found.set(from, known);
        for (const id of await find(from, column, ids)) {
          if (known.has(id)) continue;
          known.add(id);
          next.set(from, (next.get(from) ?? new Set()).add(id));
        }
      }
    }
    fresh = next;
  }
  return new Map([...found].filter(([, ids]) => ids.size > 0));
}

async function liveRows(db: Db, from: RecordTable, column: string, ids: ReadonlySet<number>): Promise<number[]> {
  const found: number[] = [];
  for (const part of inBatches([...ids])) {
    const rows = await sql<{ id: number }>`
      select id from ${sql.table(from)} where ${sql.ref(column)} in (${sql.join(part)}) order by id`.execute(db);
    found.push(...rows.rows.map(({ id }) => id));
  }
  return found;
}

export type Before = Readonly<Record<string, unknown>>;

/** Rows of a table of which the log has an earlier state that fits. Reads the table's part of the log, some thousand changes at a time. */
async function loggedRows(db: Db, table: RecordTable, fits: (before: Before) => boolean): Promise<number[]> {
  const found = new Set<number>();
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('change')
      .select(['id', 'rowId', 'before'])
      .where('tableName', '=', table)
      .where('before', 'is not', null)
      .where('id', '>', last)
      .orderBy('id')
      .limit(batch)
      .execute();
    for (const { rowId, before } of rows) if (before !== null && fits(JSON.parse(before) as Before)) found.add(rowId);
    if (rows.length < batch) return [...found];
    last = rows.at(-1)?.id ?? last;
  }
}

export function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += batch) yield all.slice(from, from + batch);
}
