import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { SamspelError } from '../../src/i18n/error.ts';
import { listOrganisations } from '../../src/organisation/records.ts';
import { type Migration, migrate, migrations } from '../../src/store/migrate.ts';
import { createRegister, findRegister, openRegister } from '../../src/store/open.ts';
import { sqliteEngine } from '../../src/store/sqlite.ts';
import { anOrganisation } from '../support/builders.ts';
import { change } from '../support/stores.ts';
import { tempFolder } from '../support/temp.ts';

async function register(): Promise<string> {
  const file = join(tempFolder(), 'samspel.db');
  const store = await createRegister(file);
  await change(store, (tx) => anOrganisation(tx, { handle: 'luckan' }));
  await store.close();
  return file;
}
const databaseOf = async (file: string) => {
  const store = await openRegister(file);
  return {
    store,
    pragma: async (name: string) => Object.values((await sql.raw(`pragma ${name}`).execute(store.db)).rows[0] ?? {})[0],
  };
};

describe('the file of a register', () => {
  test('is readable by its owner only, and so are the files beside it', async () => {
    const file = await register();
    const store = await openRegister(file);
    await change(store, (tx) => anOrganisation(tx, { handle: 'arbis' }));
    const folder = join(file, '..');
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
    await store.close();
  });

  test('has the write-ahead log on, and foreign keys too', async () => {
    const { store, pragma } = await databaseOf(await register());
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5000);
    await store.close();
  });

  test('has only strict tables, but for those that the word index makes itself', async () => {
    const file = await register();
    const database = new Sqlite(file, { readonly: true });
    const tables = database
      .prepare(
        `select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%' and name not like 'searchWords%'`,
      )
      .all();
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter((table) => (table as { strict: number }).strict !== 1)).toEqual([]);
    database.close();
  });

  test('is never overwritten', async () => {
    const file = await register();
    const before = readFileSync(file);
    await expect(createRegister(file)).rejects.toMatchObject({ kind: 'conflict' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('is found in a parent folder, else in the folder of the user', async () => {
    const file = await register();
    const below = join(file, '..', 'a', 'b');
    mkdirSync(below, { recursive: true });
    expect(findRegister(below, '/nowhere')).toBe(file);
    expect(findRegister(tempFolder(), '/home/anna/data')).toBe('/home/anna/data/samspel.db');
  });
});

describe('what is no register is refused and left as it was', () => {
  const made = (write: (file: string) => void) => () => {
    const file = join(tempFolder(), 'it.db');
    write(file);
    return file;
  };
  test.each<[string, () => string, string]>([
    ['a text file', made((file) => writeFileSync(file, 'Dear diary,\n'.repeat(200))), 'storage'],
    ['an empty file', made((file) => writeFileSync(file, '')), 'storage'],
    ['random bytes', made((file) => writeFileSync(file, Buffer.alloc(5000, 7))), 'storage'],
    ['a folder', made((file) => mkdirSync(file)), 'storage'],
    ['a file that is not there', made(() => {}), 'not-found'],
    [
      'a database of another program',
      made((file) => new Sqlite(file).exec('create table a (b); pragma user_version = 3').close()),
      'storage',
    ],
    [
      'a database of another program without a version',
      made((file) => new Sqlite(file).exec('create table a (b)').close()),
      'storage',
    ],
    [
      'a database of another program with a mark of its own',
      made((file) => new Sqlite(file).exec('create table a (b); pragma application_id = 7').close()),
      'storage',
    ],
  ])('%s', async (_name, make, kind) => {
    const file = make();
    const before = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
    const error = await openRegister(file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SamspelError);
    expect(error).toMatchObject({ kind });
    if (before !== null) expect(readFileSync(file).equals(before)).toBe(true);
    else if (kind === 'not-found') expect(existsSync(file)).toBe(false);
  });

  test('a damaged register', async () => {
    const file = await register();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096, bytes.length);
    writeFileSync(file, bytes);
    const act = async () => {
      const store = await openRegister(file);
      await listOrganisations(store.db, 'all');
    };
    await expect(act()).rejects.toBeInstanceOf(Error);
  });

  test.skipIf(process.getuid?.() === 0)('a register that may not be read', async () => {
    const file = await register();
    chmodSync(file, 0);
    await expect(openRegister(file)).rejects.toMatchObject({ kind: 'storage' });
  });
});

describe('a new shape of the register', () => {
  const newest = migrations.at(-1)?.version ?? 0;
  const second: Migration = {
    version: newest + 1,
    up: async (_engine, db) => void (await sql.raw('create table "later" (id integer) strict').execute(db)),
  };
  const opened = async (file: string) => {
    const database = new Sqlite(file);
    const engine = sqliteEngine(database, file);
    const { store } = await databaseOf(file);
    return { database, engine, store };
  };

  test('comes after a copy of the file as it was', async () => {
    const file = await register();
    const { database, engine, store } = await opened(file);
    const copy = await migrate(engine, store.db, [...migrations, second]);
    expect(copy).toMatch(new RegExp(`before-version-${newest}\\.db$`));
    expect(statSync(copy ?? '').mode & 0o077).toBe(0);
    expect(database.pragma('user_version', { simple: true })).toBe(newest + 1);
    const old = await openRegister(copy ?? '');
    expect(await listOrganisations(old.db, 'all')).toMatchObject([{ handle: 'luckan' }]);
    await old.close();
    expect((await store.verify()).alterations).toEqual([]);
    await store.close();
    database.close();
  });

  test('that adds tables and columns keeps what was there, and the log goes on over both', async () => {
    const file = await register();
    const { database, engine, store } = await opened(file);
    const added: Migration = {
      version: newest + 1,
      up: async (eng, db) => {
        await sql.raw(eng.addColumn('organisation', 'motto', { kind: 'text', nullable: true })).execute(db);
      },
    };
    await migrate(engine, store.db, [...migrations, added]);
    expect(await listOrganisations(store.db, 'all')).toMatchObject([{ handle: 'luckan' }]);
    expect((await store.verify()).alterations).toEqual([]);
    await store.close();
    database.close();
  });

  test('that fails half way leaves the register as it was', async () => {
    const file = await register();
    const { database, engine, store } = await opened(file);
    const failing: Migration = {
      version: newest + 2,
      up: async () => {
        throw new Error('half way');
      },
    };
    await expect(migrate(engine, store.db, [...migrations, second, failing])).rejects.toThrow('half way');
    expect(database.pragma('user_version', { simple: true })).toBe(newest);
    expect(database.prepare(`select 1 from sqlite_schema where name = 'later'`).all()).toEqual([]);
    await store.close();
    database.close();
    await (await openRegister(file)).close();
  });

  test('of a newer Samspel is refused, and nothing is touched', async () => {
    const file = await register();
    const database = new Sqlite(file);
    database.pragma('user_version = 99');
    database.pragma('wal_checkpoint(truncate)');
    database.close();
    const before = readFileSync(file);
    await expect(openRegister(file)).rejects.toMatchObject({ kind: 'storage' });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(file, '..')).filter((name) => name.includes('before'))).toEqual([]);
  });
});
