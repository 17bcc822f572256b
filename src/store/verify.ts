/** Proof that nothing was altered: the chain of operations, the digest of every change, and every row against its last change. */
import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { chainDigest, changeDigestSql } from './operation.ts';
import { type Db, type RecordTable, recordTables } from './schema.ts';

/** What was found altered. `operation` is the one whose entry no longer agrees. */
export type Alteration =
  | { readonly kind: 'operation'; readonly operation: number }
  | { readonly kind: 'row'; readonly table: string; readonly row: number; readonly operation: number | null }
  | { readonly kind: 'outside'; readonly table: string; readonly row: number }
  | { readonly kind: 'unlogged'; readonly table: string; readonly row: number };

export interface Verification {
  readonly operations: number;
  readonly changes: number;
  /** The digest of the newest operation: written down elsewhere, it proves the whole log. Null when there is none. */
  readonly head: string | null;
  readonly alterations: readonly Alteration[];
}

/** Recomputes every digest of the register. Reads all of it, changes nothing. */
export async function verify(engine: Engine, db: Db): Promise<Verification> {
  const { broken, head, operations } = await verifyChain(db);
  const alterations: Alteration[] = [...broken];
  for (const table of Object.keys(recordTables) as RecordTable[]) {
    alterations.push(...(await alteredRows(engine, db, table)), ...(await unloggedRows(db, table)));
  }
  const { changes } = await db
    .selectFrom('change')
    .select(({ fn }) => fn.countAll<number>().as('changes'))
    .executeTakeFirstOrThrow();
  return { operations, changes: Number(changes), head, alterations };
}

async function verifyChain(db: Db): Promise<{ broken: Alteration[]; head: string | null; operations: number }> {
  const links = await db.selectFrom('operation').selectAll().orderBy('id').execute();
  const broken: Alteration[] = [];
  let previous = '';
  for (const link of links) {
    if (link.previousDigest !== previous || (await chainDigest(db, link)) !== link.digest)
      broken.push({ kind: 'operation', operation: link.id });
    previous = link.digest;
  }
  return { broken, head: links.at(-1)?.digest ?? null, operations: links.length };
}

/** Changes whose digest differs from what the rows say now, and changes that no operation of ours wrote. Erased ones have no salt. */
async function alteredRows(engine: Engine, db: Db, table: RecordTable): Promise<Alteration[]> {
  const digest = sql.raw(changeDigestSql(engine, table));
  const rows = await sql<{ rowId: number; operation: number | null }>`
    select "rowId", operation from change where "tableName" = ${table}
    and (operation is null or (salt is not null and (digest is null or digest <> ${digest}))) order by id`.execute(db);
  return rows.rows.map(({ rowId, operation }) =>
    operation === null ? { kind: 'outside', table, row: rowId } : { kind: 'row', table, row: rowId, operation },
  );
}

async function unloggedRows(db: Db, table: RecordTable): Promise<Alteration[]> {
  const rows = await sql<{ id: number }>`
    select id from ${sql.table(table)} r where not exists (
      select 1 from change c where c."tableName" = ${table} and c."rowId" = r.id
    ) order by id`.execute(db);
  return rows.rows.map(({ id }) => ({ kind: 'unlogged', table, row: id }));
}
