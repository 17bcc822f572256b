/**
 * Erasing: the rows of people, what the log remembers of them, and their names in other people's texts. The digests of the log stay, so its
 * chain still verifies; what was erased can't be brought back, not by `undo` either.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Column, Table } from './columns.ts';
import { inBatches, loosely, type PersonRows } from './person.ts';
import type { Db, RecordTable } from './schema.ts';
import { recordTables } from './schema.ts';

/** A text in which a name stands. */
export interface Mention {
  readonly table: RecordTable;
  readonly row: number;
  readonly column: string;
}

/** Deletes the rows; what only points at them loses its pointer. */
export async function deleteRows(db: Db, rows: PersonRows): Promise<void> {
  for (const [table, ids] of rows) {
    for (const { table: from, column } of loosely(table)) {
      for (const part of inBatches([...ids]))
        await sql`update ${sql.table(from)} set ${sql.ref(column)} = null where ${sql.ref(column)} in (${sql.join(part)})`.execute(
          db,
        );
    }
  }
  for (const table of referringFirst([...rows.keys()])) {
    for (const part of inBatches([...(rows.get(table) ?? [])]))
      await sql`delete from ${sql.table(table)} where id in (${sql.join(part)})`.execute(db);
  }
}

/** Tables in an order in which each comes before those that it must point at. */
function referringFirst(tables: readonly RecordTable[]): RecordTable[] {
  const left = new Set(tables);
  const order: RecordTable[] = [];
  while (left.size > 0) {
    const free = [...left].find((table) => ![...left].some((other) => other !== table && mustPointAt(other, table)));
    const next = free ?? ([...left][0] as RecordTable);
    left.delete(next);
    order.push(next);
  }
  return order;
}

const mustPointAt = (from: RecordTable, to: RecordTable): boolean =>
  Object.values((recordTables[from] as Table).columns).some(
    ({ references, nullable }) => references === to && !nullable,
  );

/** Empties what the log says of these rows. All changes of a row go together: a change is verified with the help of the next one. */
export async function forgetRows(db: Db, rows: PersonRows): Promise<void> {
  for (const [table, ids] of rows) {
    for (const part of inBatches([...ids]))
      await db
        .updateTable('change')
        .set({ before: null, salt: null })
        .where('tableName', '=', table)
        .where('rowId', 'in', part)
        .execute();
  }
}

/** Texts of the register in which any of these names stands, spelt so: anywhere, or as all that the cell says. */
export async function findMentions(db: Db, names: readonly string[], where: 'anywhere' | 'alone'): Promise<Mention[]> {
  const found: Mention[] = [];
  for (const table of Object.keys(recordTables) as RecordTable[]) {
    for (const column of textColumns(table)) {
      const rows = await sql<{ id: number }>`
        select id from ${sql.table(table)} where ${where === 'alone' ? sql`${sql.ref(column)} in (${sql.join(names)})` : mentions(column, names)} order by id`.execute(
        db,
      );
      found.push(...rows.rows.map(({ id }) => ({ table, row: id, column })));
    }
  }
  return found;
}

/** Puts `instead` where the names stand, and forgets what the log says of those rows. */
export async function blotNames(
  db: Db,
  names: readonly string[],
  found: readonly Mention[],
  instead: string,
): Promise<void> {
  for (const { table, row, column } of found) {
    const text = names.reduce<RawBuilder<unknown>>(
      (inner, name) => sql`replace(${inner}, ${name}, ${instead})`,
      sql`${sql.ref(column)}`,
    );
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${text} where id = ${row}`.execute(db);
  }
  await forgetRows(db, rowsIn(found.map(({ table, row }) => [table, row])));
}

/** Forgets what the log says of any row in which these names once stood. */
export async function forgetMentions(db: Db, names: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('change')
    .select(['tableName', 'rowId'])
    .distinct()
    .where(mentions('before', names))
    .execute();
  await forgetRows(db, rowsIn(rows.map(({ tableName, rowId }) => [tableName as RecordTable, rowId])));
}

const mentions = (column: string, names: readonly string[]) =>
  sql<boolean>`(${sql.join(
    names.map((name) => sql`replace(${sql.ref(column)}, ${name}, '') <> ${sql.ref(column)}`),
    sql` or `,
  )})`;

/** Columns in which people write freely. */
export const textColumns = (table: RecordTable): readonly string[] =>
  Object.entries((recordTables[table] as Table).columns)
    .filter(([, { kind, values }]: [string, Column]) => (kind === 'text' || kind === 'json') && values === undefined)
    .map(([name]) => name);

function rowsIn(pairs: readonly (readonly [RecordTable, number])[]): PersonRows {
  const rows = new Map<RecordTable, Set<number>>();
  for (const [table, row] of pairs) rows.set(table, (rows.get(table) ?? new Set()).add(row));
  return rows;
}
