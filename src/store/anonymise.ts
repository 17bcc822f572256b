/** Making people anonymous: their rows stay to be counted, without anything that names them, under a number that nobody has seen. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Column, Table } from './columns.ts';
import { deleteRows, forgetRows } from './erase.ts';
import type { Tx } from './operation.ts';
import { inBatches, type PersonRows } from './person.ts';
import { type Db, type NewRow, type RecordTable, recordTables, referencesTo } from './schema.ts';

/** What stays of a row: words of closed lists, days, numbers and pointers, and of texts those in `texts`; never what is in `not`. */
export interface Staying {
  readonly texts?: readonly string[];
  readonly not?: readonly string[];
}

/** By table; the rows of tables that are not named go. */
export type StayingTables = Readonly<Partial<Record<RecordTable, Staying>>>;

/** Rows other than the participants' own: emptied, or deleted. Gives back those that are left. */
export async function loosenRows(db: Db, rows: PersonRows, staying: StayingTables): Promise<PersonRows> {
  const others = [...rows].filter(([table]) => table !== 'participant');
  const going = new Map(others.filter(([table]) => staying[table] === undefined));
  const left = new Map(others.filter(([table]) => staying[table] !== undefined));
  await deleteRows(db, going);
  for (const [table, ids] of left) {
    const emptied = emptiedColumns(table, staying[table] ?? {});
    if (emptied.length === 0) continue;
    const set = sql.join(emptied.map(([name, value]) => sql`${sql.ref(name)} = ${value}`));
    for (const part of inBatches([...ids]))
      await sql`update ${sql.table(table)} set ${set} where id in (${sql.join(part)})`.execute(db);
  }
  return left;
}

/** The columns that do not stay, with what stands there then. */
function emptiedColumns(table: RecordTable, { texts = [], not = [] }: Staying): [string, string | null][] {
  return Object.entries((recordTables[table] as Table).columns)
    .filter(([name, column]: [string, Column]) => not.includes(name) || (isFree(column) && !texts.includes(name)))
    .map(([name, { nullable, kind }]) => [name, nullable ? null : kind === 'json' ? '[]' : '']);
}

/** What people write as they like. */
const isFree = ({ kind, values }: Column): boolean =>
  values === undefined && (kind === 'text' || kind === 'json' || kind === 'bytes' || kind === 'moment');

/**
 * The participants get new rows, with what `anonymous` leaves of the old ones, and new numbers in an order that says nothing; what stays of
 * theirs points at the new ones, proofs of what was done for them at nobody; the old rows go, from the log too. Gives back the new numbers.
 */
export async function renumber(
  tx: Tx,
  participants: readonly number[],
  staying: StayingTables,
  anonymous: (row: Readonly<Record<string, unknown>>) => Omit<NewRow<'participant'>, 'id'>,
): Promise<number[]> {
  const { db } = tx;
  const old = await db
    .selectFrom('participant')
    .selectAll()
    .where('id', 'in', [...participants])
    .execute();
  const shuffled = old.map((row) => ({ row, place: randomUUID() })).sort((a, b) => (a.place < b.place ? -1 : 1));
  const made = await tx.insertMany(
    'participant',
    shuffled.map(({ row }) => anonymous(row)),
  );
  for (const [at, { row }] of shuffled.entries())
    for (const { table, column } of referencesTo('participant').filter((one) => staying[one.table] !== undefined))
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${made[at]} where ${sql.ref(column)} = ${row.id}`.execute(
        db,
      );
  const rows = new Map([['participant' as const, new Set(participants)]]);
  await deleteRows(db, rows);
  await forgetRows(db, rows);
  return made;
}
