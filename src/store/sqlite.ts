/** The embedded engine: one file, better-sqlite3, write-ahead log. */
import type Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import { type Column, createIndexes, type Table } from './columns.ts';
import type { Engine } from './engine.ts';
import type { Db } from './schema.ts';
import { sqliteSearch } from './search.ts';
import { faultsIn, writeSnapshot } from './snapshot.ts';
import { type BulkRow, bulkOperation, digestOf, insertLogged, updateRows } from './sqlite-bulk.ts';
import { isRegister, markRegister } from './sqlite-file.ts';

/** A write takes the lock at once, so that two writers wait for each other instead of failing half-way. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** An engine on an open SQLite database; `file` is null for one in memory. */
export function sqliteEngine(database: Sqlite.Database, file: string | null): Engine {
  database.pragma('foreign_keys = ON');
  // 64 MB: with the 2 MB of the default a big import writes the same pages again and again.
  database.pragma('cache_size = -65536');
  database.function('samspel_sha256', { deterministic: true, varargs: true }, (salt: unknown, ...texts: unknown[]) =>
    digestOf(salt, texts),
  );
  return {
    name: 'sqlite',
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new ImmediateDriver({ database }),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createIntrospector: () => {
        throw new Error('not used');
      },
    },
    createTable,
    widenTable,
    addColumn: (table, name, column) =>
      `alter table ${quoted(table)} add column ${quoted(name)} ${columnDdl(name, column)}`,
    createTriggers,
    dropTriggers: (table) =>
      ['insert', 'update', 'delete'].map((event) => `drop trigger if exists "log_${event}_${table}"`),
    schemaVersion: async (db) => {
      const version = await pragma(db, 'user_version');
      isRegister(await pragma(db, 'application_id'), version);
      return version;
    },
    setSchemaVersion: async (db, version) => {
      for (const statement of markRegister(version)) await sql.raw(statement).execute(db);
    },
    deferReferences: async (db) => void (await sql`pragma defer_foreign_keys = on`.execute(db)),
    lockForWriting: async () => {},
    setOperation: async (db, operation) => void (await db.updateTable('currentOperation').set({ operation }).execute()),
    rowAsJson,
    unsealed: 'digest = zeroblob(32)',
    sha256: (salt, texts) => `samspel_sha256(${[salt, ...texts].join(', ')})`,
    reserveIds: async (db, table, count) => {
      const last = await sql<{ seq: number }>`select seq from sqlite_sequence where name = ${table}`.execute(db);
      const from = last.rows[0]?.seq ?? 0;
      return Array.from({ length: count }, (_, index) => from + index + 1);
    },
    insertMany: async (_db, table, rows, operation) =>
      insertLogged(database, table, rows as unknown as readonly BulkRow[], operation),
    updateMany: async (_db, table, rows) => updateRows(database, table, rows as unknown as readonly BulkRow[]),
    passIds: async () => {},
    query: async (_db, statement) => (await import('./sqlite-query.ts')).querySqlite(database, statement),
    createSearch: sqliteSearch.create,
    matchWords: sqliteSearch.match,
    copyAside: async (name) => {
      if (file === null) return null;
      const copy = `${file}.before-${name ?? `version-${database.pragma('user_version', { simple: true })}`}.db`;
      writeSnapshot(database, copy);
      return copy;
    },
    // A vacuum writes the file anew without what was deleted; the checkpoint empties the write-ahead log, which still has the old pages.
    scrub: async () => {
      database.exec('vacuum');
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
    snapshot: (to) => writeSnapshot(database, to),
    faults: () => faultsIn(database),
    repair: () => {
      database.exec('reindex');
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
    close: async () => void database.close(),
  };
}

async function pragma(db: Kysely<never> | Db, name: 'user_version' | 'application_id'): Promise<number> {
  const result = await sql.raw<Record<string, number>>(`pragma ${name}`).execute(db as Db);
  return result.rows[0]?.[name] ?? 0;
}

function createTable(name: string, { columns, indexes = {} }: Table): readonly string[] {
  const body = Object.entries(columns).map(
    ([column, description]) => `${quoted(column)} ${columnDdl(column, description)}`,
  );
  return [`create table ${quoted(name)} (${body.join(', ')}) strict`, ...createIndexes(name, indexes)];
}

/**
 * SQLite can't change a check: the table is made anew under its name, so that other tables refer to it as before (a table that is renamed takes
 * their references along). What they refer to is missing for a moment only. The numbers of rows go on from where they were.
 */
function widenTable(name: string, table: Table): readonly string[] {
  const columns = Object.keys(table.columns).map(quoted).join(', ');
  const [rows, numbers] = [quoted(`${name} before`), quoted(`${name} numbers`)];
  return [
    'pragma defer_foreign_keys = on',
    ...['insert', 'update', 'delete'].map((event) => `drop trigger if exists "log_${event}_${name}"`),
    `create table ${rows} as select ${columns} from ${quoted(name)}`,
    `create table ${numbers} as select seq from sqlite_sequence where name = '${name}'`,
    `drop table ${quoted(name)}`,
    ...createTable(name, table),
    `insert into ${quoted(name)} (${columns}) select ${columns} from ${rows}`,
    `delete from sqlite_sequence where name = '${name}'`,
    `insert into sqlite_sequence (name, seq) select '${name}', seq from ${numbers}`,
    `drop table ${rows}`,
    `drop table ${numbers}`,
  ];
}

function columnDdl(name: string, column: Column): string {
  const { kind, nullable, references, unique } = column;
  if (kind === 'id') return 'integer primary key autoincrement';
  const types = {
    text: 'text',
    date: 'text',
    moment: 'text',
    json: 'text',
    integer: 'integer',
    flag: 'integer',
    bytes: 'blob',
  };
  const check = checkOf(quoted(name), column);
  return [
    types[kind],
    nullable ? '' : 'not null',
    unique === true ? 'unique' : '',
    check === null ? '' : `check (${nullable ? `${quoted(name)} is null or ` : ''}(${check}))`,
    references === undefined ? '' : `references ${quoted(references)} (id)`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Closed lists are written as `a = … or a = …`, and empty cells pass first: for `in (…)` SQLite builds a table anew for each row, and it looks
 * through the checks of empty cells too. Together that was two thirds of the time of a big import.
 */
function checkOf(name: string, { kind, values }: Column): string | null {
  if (values !== undefined) return values.map((value) => `${name} = '${value}'`).join(' or ');
  switch (kind) {
    case 'date':
      return `${name} glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'`;
    case 'flag':
      return `${name} = 0 or ${name} = 1`;
    case 'json':
      return `json_valid(${name})`;
    default:
      return null;
  }
}

/**
 * Only what was before is kept: what came after is the next change's before, or the row itself. The digest is filled in at the end of the
 * operation; room is made for it here, so that no row has to grow then.
 */
function createTriggers(table: string, columns: readonly string[]): readonly string[] {
  const write = (row: 'old' | 'new', action: string, before: string) =>
    `insert into change (operation, "tableName", "rowId", action, before, salt, digest)
     values ((select operation from "currentOperation"), '${table}', ${row}.id, '${action}', ${before}, randomblob(16), zeroblob(32));`;
  const changed = columns.map((column) => `old.${quoted(column)} is not new.${quoted(column)}`).join(' or ');
  const trigger = (event: string, when: string, body: string) =>
    `create trigger "log_${event}_${table}" after ${event} on ${quoted(table)} ${when} begin ${body} end`;
  return [
    trigger(
      'insert',
      `when (select operation from "currentOperation") is not ${bulkOperation}`,
      write('new', 'insert', 'null'),
    ),
    trigger('update', `when ${changed}`, write('old', 'update', rowAsJson('old', columns))),
    trigger('delete', '', write('old', 'delete', rowAsJson('old', columns))),
  ];
}

/**
 * Without the nulls, so that a column added later does not change what older rows say: an empty object patched with one that has nulls has
 * none (RFC 7396). Written piece by piece it would be made in two thirds of the time, but be so long that SQLite, which reads all triggers
 * whenever a register is opened, took 3 ms more for it: every command would.
 */
function rowAsJson(alias: string, columns: readonly string[]): string {
  const cells = ['id', ...columns.filter((column) => column !== 'id')].map(
    (column) => `'${column}', ${alias}.${quoted(column)}`,
  );
  return `json_patch('{}', json_object(${cells.join(', ')}))`;
}

const quoted = (name: string): string => `"${name}"`;
