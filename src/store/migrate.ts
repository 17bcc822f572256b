/** Bringing a register to the newest shape: numbered steps, forward only, in one transaction, after a copy of the file. */
import { sql } from 'kysely';
import { SamspelError } from '../i18n/error.ts';
import type { Table } from './columns.ts';
import type { Engine } from './engine.ts';
import { first, log } from './migrations/0001-first.ts';
import { columnsOf, type Db, type RecordTable, recordTables } from './schema.ts';

export interface Migration {
  readonly version: number;
  up(engine: Engine, db: Db): Promise<void>;
}

export const migrations: readonly Migration[] = [
  {
    version: 1,
    up: async (engine, db) => {
      for (const [name, table] of Object.entries<Table>({ ...log, ...first }))
        for (const statement of engine.createTable(name, table)) await sql.raw(statement).execute(db);
      await db.insertInto('currentOperation').values({ operation: null }).execute();
    },
  },
];

/**
 * Runs what is missing and says where the copy of the old file is (null when there was nothing to copy or nothing to do).
 * Throws `storage` when the register was written by a newer Samspel; nothing is touched then.
 */
export async function migrate(
  engine: Engine,
  db: Db,
  steps: readonly Migration[] = migrations,
): Promise<string | null> {
  const newest = steps.at(-1)?.version ?? 0;
  const version = await engine.schemaVersion(db);
  if (version > newest)
    throw new SamspelError('storage', (t) => t.store.newer(version, newest), { hint: (t) => t.store.newerHint });
  if (version === newest) return null;
  const copy = version === 0 ? null : await engine.copyAside();
  await db.transaction().execute(async (transaction) => {
    await engine.lockForWriting(transaction);
    for (const step of steps.filter((candidate) => candidate.version > version)) await step.up(engine, transaction);
    for (const table of Object.keys(recordTables) as RecordTable[]) {
      for (const statement of [...engine.dropTriggers(table), ...engine.createTriggers(table, columnsOf(table))])
        await sql.raw(statement).execute(transaction);
    }
    await engine.setSchemaVersion(transaction, newest);
  });
  return copy;
}
