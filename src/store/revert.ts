/** Taking the changes of one operation back: every row it touched becomes again what it was before, unless something stands on it. */
import { type RawBuilder, sql } from 'kysely';
import { SamspelError } from '../i18n/error.ts';
import type { Table } from './columns.ts';
import type { Engine } from './engine.ts';
import { type Tx, touchedTables } from './operation.ts';
import { inBatches } from './person.ts';
import { columnsOf, type Db, type RecordTable, recordTables, referencesTo, uniqueKeysOf } from './schema.ts';

/**
 * Writes the before images of `operation` back, as part of the operation that `tx` belongs to. Throws `conflict`, naming them, when any of
 * the `later` operations in force changed the same rows, made rows that point at rows that would go, took away rows to which rows would point
 * again, or gave away a short name that would come back; and when contents were erased.
 */
export async function revert(engine: Engine, tx: Tx, operation: number, later: readonly number[]): Promise<void> {
  const tables = await touchedTables(tx.db, operation);
  await refuseIfErased(tx.db, operation);
  await refuseIfBuiltUpon(tx, operation, tables, later);
  await engine.deferReferences(tx.db);
  for (const table of tables) {
    await sql`delete from ${sql.table(table)} where id in (${createdBy(table, operation)})`.execute(tx.db);
    await restoreRows(tx.db, table, operation);
  }
}

/** The first change that the operation made to each row of a table: what it found. */
const firstChanges = (table: RecordTable, operation: number): RawBuilder<unknown> =>
  sql`select min(id) from change where operation = ${operation} and "tableName" = ${table} group by "rowId"`;

const createdBy = (table: RecordTable, operation: number): RawBuilder<unknown> =>
  sql`select "rowId" from change where id in (${firstChanges(table, operation)}) and action = 'insert'`;

async function restoreRows(db: Db, table: RecordTable, operation: number): Promise<void> {
  const columns = columnsOf(table);
  const written = sql.join(columns.map((column) => sql.ref(column)));
  const taken = sql.join(
    columns.filter((column) => column !== 'id').map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
  );
  for (const row of await rowsBefore(db, table, operation)) {
    const values = sql.join(columns.map((column) => sql`${row[column] ?? null}`));
    await sql`insert into ${sql.table(table)} (${written}) values (${values}) on conflict (id) do update set ${taken}`.execute(
      db,
    );
  }
}

/** The rows of a table as the operation found them. */
async function rowsBefore(db: Db, table: RecordTable, operation: number): Promise<Record<string, unknown>[]> {
  const found = await sql<{ before: string }>`
    select before from change where id in (${firstChanges(table, operation)}) and action <> 'insert' order by id`.execute(
    db,
  );
  return found.rows.map(({ before }) => JSON.parse(before) as Record<string, unknown>);
}

async function refuseIfErased(db: Db, operation: number): Promise<void> {
  const erased = await sql<{
    id: number;
  }>`select id from change where operation = ${operation} and salt is null limit 1`.execute(db);
  if (erased.rows.length > 0) throw new SamspelError('conflict', (t) => t.store.erased(operation));
}

async function refuseIfBuiltUpon(
  { db }: Tx,
  operation: number,
  tables: readonly RecordTable[],
  later: readonly number[],
): Promise<void> {
  if (later.length === 0) return;
  const found = new Set<number>();
  for (const table of tables) {
    for (const other of await onSameRows(db, table, operation)) found.add(other);
    for (const other of await pointingAt(db, table, operation)) found.add(other);
    for (const other of await takingAway(db, table, operation)) found.add(other);
    for (const other of await holdingNames(db, table, operation)) found.add(other);
  }
  const operations = later.filter((other) => found.has(other)).sort((a, b) => a - b);
  if (operations.length === 0) return;
  throw new SamspelError('conflict', (t) => t.store.builtUpon(operation, operations), {
    hint: (t) => t.store.builtUponHint(operations),
    details: { operations },
  });
}

/** Operations that changed the rows that this operation changed. */
const onSameRows = (db: Db, table: RecordTable, operation: number): Promise<number[]> =>
  operationsOn(db, table, sql`select "rowId" from change where operation = ${operation} and "tableName" = ${table}`);

/** Operations that made or changed rows which point at rows that would go, and would stay themselves. */
async function pointingAt(db: Db, table: RecordTable, operation: number): Promise<number[]> {
  const operations: number[] = [];
  for (const { table: from, column } of referencesTo(table)) {
    operations.push(
      ...(await operationsOn(
        db,
        from,
        sql`select id from ${sql.table(from)} where ${sql.ref(column)} in (${createdBy(table, operation)})
          and id not in (${createdBy(from, operation)})`,
      )),
    );
  }
  return operations;
}

/** Operations that took away rows to which rows of this operation would point again, and which don't come back with them. */
async function takingAway(db: Db, table: RecordTable, operation: number): Promise<number[]> {
  const pointers = Object.entries((recordTables[table] as Table).columns).flatMap(([column, { references }]) =>
    references === undefined ? [] : [{ column, to: references as RecordTable }],
  );
  if (pointers.length === 0) return [];
  const rows = await rowsBefore(db, table, operation);
  const operations: number[] = [];
  for (const { column, to } of pointers) {
    const wanted = new Set(rows.flatMap((row) => (row[column] == null ? [] : [Number(row[column])])));
    for (const part of inBatches([...wanted])) {
      const gone = sql`select "rowId" from change where "tableName" = ${to} and action = 'delete' and "rowId" in (${sql.join(part)})
        and "rowId" not in (select id from ${sql.table(to)})
        and "rowId" not in (select "rowId" from change where operation = ${operation} and "tableName" = ${to})`;
      operations.push(...(await operationsOn(db, to, gone)));
    }
  }
  return operations;
}

/** Operations that gave other rows what must be unique (a short name) and what rows of this operation would get back. */
async function holdingNames(db: Db, table: RecordTable, operation: number): Promise<number[]> {
  const keys = uniqueKeysOf(table);
  if (keys.length === 0) return [];
  const operations: number[] = [];
  for (const row of await rowsBefore(db, table, operation)) {
    for (const key of keys) {
      const same = sql.join(
        key.map((column) => sql`${sql.ref(column)} = ${row[column] ?? null}`),
        sql` and `,
      );
      operations.push(
        ...(await operationsOn(
          db,
          table,
          sql`select id from ${sql.table(table)} where ${same} and id <> ${row.id} and id not in (${createdBy(table, operation)})`,
        )),
      );
    }
  }
  return operations;
}

/** Operations that changed any of these rows. */
async function operationsOn(db: Db, table: RecordTable, rowIds: RawBuilder<unknown>): Promise<number[]> {
  const rows = await sql<{ operation: number }>`
    select distinct operation from change where "tableName" = ${table} and operation is not null
    and "rowId" in (${rowIds})`.execute(db);
  return rows.rows.map((row) => row.operation);
}
