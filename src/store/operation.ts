/** One changing command is one operation: one transaction, one entry in the log, one link of the chain of digests. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { groupBy } from '../lib/group.ts';
import type { Engine } from './engine.ts';
import { columnsOf, type Db, type NewRow, type RecordTable, type Row, type RowUpdate } from './schema.ts';

/** What a record-keeping function needs to write: the transaction, and the number of the operation it belongs to. */
export interface Tx {
  readonly db: Db;
  readonly operation: number;
  /** Writes many rows of one shape; returns their numbers in the order given. */
  insertMany<T extends RecordTable>(table: T, rows: readonly Omit<NewRow<T>, 'id'>[]): Promise<number[]>;
  /** Changes many rows, each named by its `id`, in the columns that it has. */
  updateMany<T extends RecordTable>(table: T, rows: readonly RowUpdate<T>[]): Promise<void>;
  /** Writes rows that bring their numbers along, in any order of tables: a register that is read in from elsewhere. */
  restoreRows(table: RecordTable, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  /** References may wait until the end of the operation. */
  deferReferences(): Promise<void>;
}

/** Who does what, when: `at` is a moment, ISO with offset. */
export interface OperationHead {
  readonly command: string;
  readonly actor: string;
  readonly at: string;
  readonly kind?: 'change' | 'undo' | 'redo';
  readonly target?: number;
}

/** What an operation gives back: a summary for the log (no names of participants: the log must not keep them twice) and a value. */
export interface Outcome<T> {
  readonly summary: string;
  readonly value: T;
}

/** `operation` is null when nothing was changed: then nothing is logged either. */
export interface Done<T> extends Outcome<T> {
  readonly operation: number | null;
}

class RollBack extends Error {
  constructor(readonly done: Done<unknown>) {
    super('roll back');
  }
}

/** Runs `act` as one operation. With `keep: 'nothing'` (a dry run) all is done and taken back. Any error takes all back. */
export async function runOperation<T>(
  engine: Engine,
  db: Db,
  head: OperationHead,
  act: (tx: Tx) => Promise<Outcome<T>>,
  keep: 'everything' | 'nothing' = 'everything',
): Promise<Done<T>> {
  try {
    return await db.transaction().execute(async (transaction) => {
      await engine.lockForWriting(transaction);
      const previous = await lastOperation(transaction);
      const operation = await openOperation(transaction, head, previous?.digest ?? '');
      await engine.setOperation(transaction, operation);
      const outcome = await act({
        db: transaction,
        operation,
        insertMany: inserter(engine, transaction, operation),
        updateMany: updater(engine, transaction),
        restoreRows: restorer(engine, transaction, operation),
        deferReferences: () => engine.deferReferences(transaction),
      });
      await engine.setOperation(transaction, null);
      // An undo is logged even when it finds nothing to change (what it takes back had no lasting effect): else the next one would be stuck on it.
      const changed = head.target !== undefined || (await hasChanges(transaction, operation));
      if (keep === 'nothing' || !changed) throw new RollBack({ ...outcome, operation: null });
      await sealChanges(engine, transaction, operation);
      const digest = await chainDigest(transaction, {
        ...head,
        id: operation,
        summary: outcome.summary,
        previousDigest: previous?.digest ?? '',
      });
      await transaction
        .updateTable('operation')
        .set({ summary: outcome.summary, digest })
        .where('id', '=', operation)
        .execute();
      return { ...outcome, operation };
    });
  } catch (error) {
    if (error instanceof RollBack) return error.done as Done<T>;
    throw error;
  }
}

/** The newest operation of the log. */
export const lastOperation = (db: Db) =>
  db.selectFrom('operation').select(['id', 'digest', 'at']).orderBy('id', 'desc').limit(1).executeTakeFirst();

async function openOperation(db: Db, head: OperationHead, previousDigest: string): Promise<number> {
  const row = {
    at: head.at,
    actor: head.actor,
    command: head.command,
    kind: head.kind ?? 'change',
    target: head.target ?? null,
  };
  const { id } = await db
    .insertInto('operation')
    .values({ ...row, summary: '', previousDigest, digest: '' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

function inserter(engine: Engine, db: Db, operation: number): Tx['insertMany'] {
  return async <T extends RecordTable>(table: T, rows: readonly Omit<NewRow<T>, 'id'>[]) => {
    if (rows.length === 0) return [];
    const ids = await engine.reserveIds(db, table, rows.length);
    await engine.insertMany(
      db,
      table,
      rows.map((row, index) => ({ id: ids[index], ...row })) as unknown as NewRow<T>[],
      operation,
    );
    return ids;
  };
}

/** Rows that change the same columns go together. */
function updater(engine: Engine, db: Db): Tx['updateMany'] {
  return async (table, rows) => {
    const alike = groupBy(rows, (row) => Object.keys(row).sort().join());
    for (const some of alike.values()) await engine.updateMany(db, table, some);
  };
}

function restorer(engine: Engine, db: Db, operation: number): Tx['restoreRows'] {
  return async (table, rows) => {
    await engine.insertMany(db, table, rows as unknown as NewRow<typeof table>[], operation);
    await engine.passIds(db, table);
  };
}

const hasChanges = async (db: Db, operation: number): Promise<boolean> =>
  (await db.selectFrom('change').select('id').where('operation', '=', operation).limit(1).executeTakeFirst()) !==
  undefined;

/** The tables that an operation touched. */
export async function touchedTables(db: Db, operation: number): Promise<RecordTable[]> {
  const rows = await db
    .selectFrom('change')
    .select('tableName')
    .distinct()
    .where('operation', '=', operation)
    .orderBy('tableName')
    .execute();
  return rows.map((row) => row.tableName as RecordTable);
}

/** Writes the digest of each change that has none yet: SHA-256 over its salt, what it was, and what came after. */
async function sealChanges(engine: Engine, db: Db, operation: number): Promise<void> {
  for (const table of await touchedTables(db, operation)) {
    const digest = sql.raw(changeDigestSql(engine, table));
    await sql`update change set digest = ${digest} where operation = ${operation} and "tableName" = ${table} and ${sql.raw(engine.unsealed)}`.execute(
      db,
    );
  }
}

/**
 * SQL for the digest of a row of `change` on a table. What came after a change is what was before the next change of the same row, or the
 * row as it is now; after a deletion there is nothing.
 */
export function changeDigestSql(engine: Engine, table: RecordTable): string {
  const next = `(select n.before from change n where n."tableName" = change."tableName" and n."rowId" = change."rowId" and n.id > change.id order by n.id limit 1)`;
  const now = `(select ${engine.rowAsJson('r', columnsOf(table))} from "${table}" r where r.id = change."rowId")`;
  const after = `case when change.action = 'delete' then '' else coalesce(${next}, ${now}, '') end`;
  return engine.sha256('change.salt', [
    `change.action`,
    `change."tableName"`,
    `cast(change."rowId" as text)`,
    'change.before',
    after,
  ]);
}

type Link = Pick<Row<'operation'>, 'id' | 'at' | 'actor' | 'command' | 'summary' | 'previousDigest'> & {
  readonly kind?: string;
  readonly target?: number | null;
};

/** The digest of an operation: SHA-256 over the digest before it, what its entry says, and the digests of its changes in their order. Hex. */
export async function chainDigest(db: Db, link: Link): Promise<string> {
  const hash = createHash('sha256');
  const head = [
    link.previousDigest,
    link.id,
    link.at,
    link.actor,
    link.command,
    link.summary,
    link.kind ?? 'change',
    link.target ?? '',
  ];
  hash.update(`${JSON.stringify(head)}\n`);
  for (let last = 0, isWhole = false; !isWhole; ) {
    const changes = await db
      .selectFrom('change')
      .select(['id', 'digest'])
      .where('operation', '=', link.id)
      .where('id', '>', last)
      .orderBy('id')
      .limit(digestsAtATime)
      .execute();
    hash.update(Buffer.concat(changes.flatMap(({ digest }) => digest ?? [])));
    last = changes.at(-1)?.id ?? last;
    isWhole = changes.length < digestsAtATime;
  }
  return hash.digest('hex');
}

/** A big import has millions of changes; their digests are never in memory together. */
const digestsAtATime = 20_000;
