/** The engine for teams: PostgreSQL through `pg`, or in process through PGlite (tests). */
import { PostgresAdapter, PostgresDriver, type PostgresPool, PostgresQueryCompiler, sql } from 'kysely';
import { type Column, createIndexes, type Table } from './columns.ts';
import type { Engine } from './engine.ts';
import type { Db, NewRow, RecordTable, RowUpdate } from './schema.ts';
import { postgresSearch } from './search.ts';

/** The number under which Samspel's writers wait for each other. */
const writerLock = 0x53616d73;

/** An engine on a pool of connections. Days and big numbers must come back as text and numbers: see `postgresTypes`. */
export function postgresEngine(pool: PostgresPool): Engine {
  return {
    name: 'postgres',
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new PostgresDriver({ pool }),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: () => {
        throw new Error('not used');
      },
    },
    createTable,
    widenTable,
    addColumn: (table, name, column) =>
      `alter table ${quoted(table)} add column ${quoted(name)} ${columnDdl(name, column)}`,
    createTriggers: (table) => [
      triggerFunction,
      `create trigger "log_${table}" after insert or update or delete on ${quoted(table)} for each row execute function samspel_log()`,
    ],
    dropTriggers: (table) => [`drop trigger if exists "log_${table}" on ${quoted(table)}`],
    schemaVersion,
    setSchemaVersion: async (db, version) => {
      await sql`create table if not exists "samspelVersion" (version integer not null)`.execute(db);
      await sql`delete from "samspelVersion"`.execute(db);
      await sql`insert into "samspelVersion" values (${version})`.execute(db);
    },
    deferReferences: async (db) => void (await sql`set constraints all deferred`.execute(db)),
    lockForWriting: async (db) => void (await sql`select pg_advisory_xact_lock(${writerLock})`.execute(db)),
    setOperation: async (db, operation) =>
      void (await sql`select set_config('samspel.operation', ${String(operation ?? '')}, true)`.execute(db)),
    rowAsJson: (alias) => `jsonb_strip_nulls(to_jsonb(${alias}))::text`,
    unsealed: 'digest is null',
    sha256: (salt, texts) =>
      `sha256(${[salt, ...texts.map((text) => `convert_to(coalesce(${text}, '') || chr(10), 'UTF8')`)].join(' || ')})`,
    reserveIds: async (db, table, count) => {
      const reserved = await sql<{ id: number }>`
        select nextval(pg_get_serial_sequence(${quoted(table)}, 'id'))::integer as id from generate_series(1, ${count}::integer)`.execute(
        db,
      );
      return reserved.rows.map((row) => row.id);
    },
    insertMany,
    updateMany,
    passIds: async (db, table) =>
      void (await sql`select setval(pg_get_serial_sequence(${quoted(table)}, 'id'), coalesce((select max(id) from ${sql.table(table)}), 0) + 1, false)`.execute(
        db,
      )),
    query: async (db, statement) => (await import('./postgres-query.ts')).queryPostgres(db, statement),
    createSearch: postgresSearch.create,
    matchWords: postgresSearch.match,
    copyAside: async () => null,
    scrub: async (db) => void (await sql`vacuum full`.execute(db)),
    snapshot: null,
    faults: () => [],
    repair: () => {},
    close: async () => {},
  };
}

/** Sends the rows as one JSON parameter a batch: a thousand rows cost one trip over the network. */
async function insertMany<T extends RecordTable>(db: Db, table: T, rows: readonly NewRow<T>[]): Promise<void> {
  const head = rows[0];
  if (head === undefined) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map(quoted).join(', ');
  for (let from = 0; from < rows.length; from += batch) {
    const source = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.slice(from, from + batch))}::json)`;
    await sql`insert into ${sql.table(table)} (${sql.raw(columns)}) select ${sql.raw(columns)} from ${source}`.execute(
      db,
    );
  }
}

async function updateMany<T extends RecordTable>(db: Db, table: T, rows: readonly RowUpdate<T>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id');
  if (columns.length === 0) return;
  const changes = columns.map((column) => `${quoted(column)} = changed.${quoted(column)}`).join(', ');
  for (let from = 0; from < rows.length; from += batch) {
    const source = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.slice(from, from + batch))}::json)`;
    await sql`update ${sql.table(table)} kept set ${sql.raw(changes)} from ${source} changed where kept.id = changed.id`.execute(
      db,
    );
  }
}

/** Rows that are sent together. */
const batch = 1000;

async function schemaVersion(db: Db): Promise<number> {
  const present = await sql<{
    present: boolean;
  }>`select to_regclass('"samspelVersion"') is not null as present`.execute(db);
  if (present.rows[0]?.present !== true) return 0;
  const stored = await sql<{ version: number }>`select version from "samspelVersion"`.execute(db);
  return stored.rows[0]?.version ?? 0;
}

function createTable(name: string, { columns, indexes = {} }: Table): readonly string[] {
  const body = Object.entries(columns).map(
    ([column, description]) => `${quoted(column)} ${columnDdl(column, description)}`,
  );
  return [`create table ${quoted(name)} (${body.join(', ')})`, ...createIndexes(name, indexes)];
}

/** The checks have the names that PostgreSQL gives them. */
const widenTable = (name: string, { columns }: Table): readonly string[] =>
  Object.entries(columns).flatMap(([column, { values }]) => {
    if (values === undefined) return [];
    const check = quoted(`${name}_${column}_check`);
    return [
      `alter table ${quoted(name)} drop constraint if exists ${check}`,
      `alter table ${quoted(name)} add constraint ${check} check (${quoted(column)} in (${values.map((value) => `'${value}'`).join(', ')}))`,
    ];
  });

function columnDdl(name: string, { kind, nullable, values, references, unique }: Column): string {
  if (kind === 'id') return 'integer generated by default as identity primary key';
  const types = {
    text: 'text',
    date: 'date',
    moment: 'text',
    json: 'text',
    integer: 'integer',
    flag: 'integer',
    bytes: 'bytea',
  };
  const check =
    values !== undefined
      ? `${quoted(name)} in (${values.map((value) => `'${value}'`).join(', ')})`
      : kind === 'flag'
        ? `${quoted(name)} in (0, 1)`
        : null;
  return [
    types[kind],
    nullable ? '' : 'not null',
    unique === true ? 'unique' : '',
    check === null ? '' : `check (${check})`,
    references === undefined ? '' : `references ${quoted(references)} (id) deferrable`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** One function for all tables: `to_jsonb(old)` knows the columns itself. */
const triggerFunction = `
create or replace function samspel_log() returns trigger language plpgsql as $$
declare
  current integer := nullif(current_setting('samspel.operation', true), '')::integer;
  salt bytea := decode(replace(gen_random_uuid()::text, '-', ''), 'hex');
begin
  if tg_op = 'INSERT' then
    insert into change (operation, "tableName", "rowId", action, salt) values (current, tg_table_name, new.id, 'insert', salt);
  elsif tg_op = 'DELETE' then
    insert into change (operation, "tableName", "rowId", action, before, salt)
    values (current, tg_table_name, old.id, 'delete', jsonb_strip_nulls(to_jsonb(old))::text, salt);
  elsif old is distinct from new then
    insert into change (operation, "tableName", "rowId", action, before, salt)
    values (current, tg_table_name, old.id, 'update', jsonb_strip_nulls(to_jsonb(old))::text, salt);
  end if;
  return null;
end $$`;

const quoted = (name: string): string => `"${name}"`;
