/** Taking the changes of one operation back: every row it touched becomes again what it was before, unless something stands on it. */
import { type RawBuilder, sql } from 'kysely';
import { SamspelError } from '../i18n/error.ts';
import type { Engine } from './engine.ts';
import { historyOf } from './history.ts';
import { type Tx, touchedTables } from './operation.ts';
import { columnsOf, type Db, type RecordTable, referencesTo, uniqueKeysOf } from './schema.ts';

/**
 * Writes the before images of `operation` back, as part of the operation that `tx` belongs to. Throws `conflict`, naming the later
 * operations, when rows have been changed since, when later rows point at rows that would go or hold a name that would come back, and when
 * contents were erased.
 */
export async function revert(engine: Engine, tx: Tx, operation: number): Promise<void> {
  const tables = await touchedTables(tx.db, operation);
  await refuseIfErased(tx.db, operation);
  await refuseIfBuiltUpon(engine, tx, operation, tables);
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
  const found = await sql<{ before: string }>`
    select before from change where id in (${firstChanges(table, operation)}) and action <> 'insert' order by id`.execute(
    db,
  );
  const columns = columnsOf(table);
  const written = sql.join(columns.map((column) => sql.ref(column)));
  const taken = sql.join(
    columns.filter((column) => column !== 'id').map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
  );
  for (const { before } of found.rows) {
    const row = JSON.parse(before) as Record<string, unknown>;
    const values = sql.join(columns.map((column) => sql`${row[column] ?? null}`));
    await sql`insert into ${sql.table(table)} (${written}) values (${values}) on conflict (id) do update set ${taken}`.execute(
      db,
    );
  }
}

async function refuseIfErased(db: Db, operation: number): Promise<void> {
  const erased = await sql<{
    id: number;
  }>`select id from change where operation = ${operation} and salt is null limit 1`.execute(db);
  if (erased.rows.length > 0) throw new SamspelError('conflict', (t) => t.store.erased(operation));
}

async function refuseIfBuiltUpon(
  engine: Engine,
  tx: Tx,
  operation: number,
  tables: readonly RecordTable[],
): Promise<void> {
  const later = new Set<number>();
  for (const table of tables) {
    for (const found of await changedSince(engine, tx.db, table, operation)) later.add(found);
    for (const found of await pointingAt(tx.db, table, operation)) later.add(found);
    for (const found of await holdingNames(tx.db, table, operation)) later.add(found);
  }
  if (later.size === 0) return;
  const { undoable } = await historyOf(tx.db);
  const operations = [...later].filter((found) => undoable.includes(found)).sort((a, b) => a - b);
  throw new SamspelError('conflict', (t) => t.store.builtUpon(operation, operations), {
    hint: (t) => t.store.builtUponHint(operations),
    details: { operations },
  });
}

/** Later operations on rows that are no longer as the operation left them. Later changes that were themselves taken back do not count. */
async function changedSince(engine: Engine, db: Db, table: RecordTable, operation: number): Promise<number[]> {
  const now = sql.raw(`(select ${engine.rowAsJson('r', columnsOf(table))} from "${table}" r where r.id = n."rowId")`);
  const next = sql`select min(n.id) from change n where n."tableName" = ${table} and n.operation > ${operation}
    and n."rowId" in (select "rowId" from change where operation = ${operation} and "tableName" = ${table}) group by n."rowId"`;
  const rows = await sql<{ rowId: number }>`
    select n."rowId" from change n where n.id in (${next}) and (n.before is null or ${now} is null or ${now} <> n.before)
    and not (n.before is null and ${now} is null)`.execute(db);
  return rows.rows.length === 0
    ? []
    : operationsOn(
        db,
        table,
        rows.rows.map((row) => row.rowId),
        operation,
      );
}

/** Operations that made rows which point at rows that would go, and would stay themselves. */
async function pointingAt(db: Db, table: RecordTable, operation: number): Promise<number[]> {
  const operations: number[] = [];
  for (const reference of referencesTo(table)) {
    const rows = await sql<{ id: number }>`
      select id from ${sql.table(reference.table)} where ${sql.ref(reference.column)} in (${createdBy(table, operation)})
      and id not in (${createdBy(reference.table, operation)})`.execute(db);
    if (rows.rows.length > 0)
      operations.push(
        ...(await operationsOn(
          db,
          reference.table,
          rows.rows.map((row) => row.id),
          operation,
        )),
      );
  }
  return operations;
}

/** Operations that gave other rows what must be unique (a short name) and what rows of this operation would get back. */
async function holdingNames(db: Db, table: RecordTable, operation: number): Promise<number[]> {
  const keys = uniqueKeysOf(table);
  if (keys.length === 0) return [];
  const found = await sql<{ before: string }>`
    select before from change where id in (${firstChanges(table, operation)}) and action <> 'insert' order by id`.execute(
    db,
  );
  const holders = new Set<number>();
  for (const { before } of found.rows) {
    const row = JSON.parse(before) as Record<string, unknown>;
    for (const key of keys) {
      const same = sql.join(
        key.map((column) => sql`${sql.ref(column)} = ${row[column] ?? null}`),
        sql` and `,
      );
      const others = await sql<{ id: number }>`
        select id from ${sql.table(table)} where ${same} and id <> ${row.id} and id not in (${createdBy(table, operation)})`.execute(
        db,
      );
      for (const { id } of others.rows) holders.add(id);
    }
  }
  return holders.size === 0 ? [] : operationsOn(db, table, [...holders], operation);
}

async function operationsOn(db: Db, table: RecordTable, rowIds: readonly number[], after: number): Promise<number[]> {
  const rows = await db
    .selectFrom('change')
    .innerJoin('operation', 'operation.id', 'change.operation')
    .select('operation.id')
    .distinct()
    .where('change.tableName', '=', table)
    .where('change.rowId', 'in', rowIds.slice(0, 500))
    .where('operation.id', '>', after)
    .where('operation.kind', '=', 'change')
    .orderBy('operation.id')
    .limit(20)
    .execute();
  return rows.map((row) => row.id);
}
