/** Stores to test with: SQLite in memory, PGlite in process, and a real server where one is named. */
import { existsSync, openAsBlob, renameSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import Sqlite from 'better-sqlite3';
import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { afterEach, describe, inject } from 'vitest';
import { openStore, type Store, type Tx } from '../../src/store/index.ts';
import { postgresEngine } from '../../src/store/postgres.ts';
import { postgresPool } from '../../src/store/postgres-pool.ts';
import { derivedTables, logTables, recordTables } from '../../src/store/schema.ts';
import { sqliteEngine } from '../../src/store/sqlite.ts';

/** The head of every operation in tests: the same person at the same moment. */
export const head = (command = 'test') => ({ command, actor: 'anna', at: '2026-03-01T12:00:00+02:00' });

/** One for all files of a worker, which ends it. */
let lite: PGlite | undefined;

/** Runs a suite once on each engine. `open` gives a new, empty store, closed after the test. */
export function onEachEngine(name: string, suite: (open: () => Promise<Store>) => void): void {
  describe(`${name} on SQLite`, () => suite(closing(openSqlite)));
  describe(`${name} on PGlite`, () => {
    const open = async () => {
      if (lite === undefined) lite = await startLite(join(dirname(inject('launcher')), 'empty-register.tar'));
      else if (await isWhole(lite)) await lite.exec(emptied);
      else await lite.exec('drop schema public cascade; create schema public;');
      return openStore(postgresEngine(litePool(lite)));
    };
    suite(closing(open));
  });
  const server = process.env.SAMSPEL_TEST_POSTGRES;
  if (server !== undefined && server !== '')
    describe(`${name} on PostgreSQL`, () => suite(closing(() => openServer(server))));
}

/** False when a test took triggers or tables away. */
async function isWhole(lite: PGlite): Promise<boolean> {
  const { rows } = await lite.query<{ n: number }>(
    "select count(*)::integer as n from pg_trigger where tgname like 'log\\_%'",
  );
  return rows[0]?.n === Object.keys(recordTables).length;
}

/** PGlite with an empty register. Its files are kept for the rest of the run: starting from them takes a fourth of the time. */
async function startLite(kept: string): Promise<PGlite> {
  const parsers = { [types.DATE]: (text: string) => text, [types.INT8]: Number };
  if (existsSync(kept)) return PGlite.create({ parsers, loadDataDir: await openAsBlob(kept) });
  const lite = await PGlite.create({ parsers });
  await openStore(postgresEngine(litePool(lite)));
  const beside = `${kept}.${process.pid}`;
  await writeFile(beside, (await lite.dumpDataDir('none')).stream());
  renameSync(beside, kept);
  return lite;
}

const allTables = [...Object.keys(recordTables), ...Object.keys(logTables), ...Object.keys(derivedTables)];

/** Rows are deleted unseen by the triggers: a thirtieth of the time of `truncate`, which makes the files of each table anew. */
const emptied = `set session_replication_role = replica;
  ${allTables.map((name) => `delete from "${name}";`).join('\n  ')}
  set session_replication_role = default;
  select setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false) from pg_sequences where last_value is not null;
  insert into "currentOperation" values (null);`;

/** A new, empty SQLite store in memory: a copy of the first one, a tenth of the work of making it. */
export async function openSqlite(): Promise<Store> {
  empty ??= await emptyRegister();
  return openStore(sqliteEngine(new Sqlite(empty), null));
}

let empty: Buffer | undefined;

async function emptyRegister(): Promise<Buffer> {
  const database = new Sqlite(':memory:');
  const store = await openStore(sqliteEngine(database, null));
  const bytes = database.serialize();
  await store.close();
  return bytes;
}

/** Each store on a server lives in a schema of its own, so that test files can run side by side. */
async function openServer(address: string): Promise<Store> {
  const schema = `samspel_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const admin = new pg.Client({ connectionString: address });
  await admin.connect();
  await admin.query(`create schema ${schema}`);
  const url = new URL(address);
  url.searchParams.set('options', `-c search_path=${schema}`);
  const store = await openStore(postgresEngine(postgresPool(url.href)));
  const close = async () => {
    await store.close();
    const drop = () => admin.query(`drop schema ${schema} cascade`);
    // The session that has just ended takes its temporary views away at the same time; of two that wait for each other the server stops one.
    await drop().catch(drop);
    await admin.end();
  };
  return { ...store, close };
}

function closing(open: () => Promise<Store>): () => Promise<Store> {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  return async () => {
    const store = await open();
    opened.push(store);
    return store;
  };
}

/** PGlite has one connection: it answers as every client of the pool. */
function litePool(lite: PGlite): PostgresPool {
  const query = async (text: string, parameters: readonly unknown[]) => {
    const { rows, affectedRows } = await lite.query(text, [...parameters]);
    return { rows, rowCount: affectedRows ?? rows.length, command: text.trim().split(/\s/)[0]?.toUpperCase() ?? '' };
  };
  return { connect: async () => ({ query, release: () => {} }), end: async () => {} } as unknown as PostgresPool;
}

/** Runs one operation and gives back its number (null when nothing changed) and what `act` gave. */
export async function change<T>(
  store: Store,
  act: (tx: Tx) => Promise<T>,
  command?: string,
): Promise<{ readonly operation: number | null; readonly value: T }> {
  return store.operation(head(command), async (tx) => ({ summary: 'test', value: await act(tx) }));
}
