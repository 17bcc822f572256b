/** What `doctor --fix` puts right: each thing is wrong before, named, and right afterwards; what a person must do is left to her. */
import { chmodSync, existsSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { type CheckName, type Finding, lookOver } from '../../src/backup/doctor.ts';
import { rewrite } from '../../src/backup/rewrite.ts';
import { createRegister, openRegister } from '../../src/store/open.ts';
import { announceWriter, busyWith } from '../../src/store/writer.ts';
import { anOrganisation } from '../support/builders.ts';
import { change } from '../support/stores.ts';
import { tempFolder } from '../support/temp.ts';

const key = 'c3'.repeat(32);
const moment = '2026-05-01T12:00:00+03:00';
/** No process has so high a number. */
const nobody = 2 ** 22 + 1;

async function aFile(): Promise<string> {
  const file = join(tempFolder(), 'samspel.db');
  const store = await createRegister(file);
  await change(store, (tx) => anOrganisation(tx, { handle: 'luckan' }));
  await store.close();
  return file;
}

/** Looks, puts right what can be, and looks again: what was found of one kind before and after. */
async function mend(file: string, check: CheckName, withKey: string | null = null) {
  const store = await openRegister(file, withKey);
  const found = async () => (await lookOver(store, file, '2026-05-01', moment)).filter((one) => one.check === check);
  const before = await found();
  for (const { fix } of before) fix?.();
  const after = await found();
  await store.close();
  return {
    before: before.map(({ state }) => state),
    fixable: before.some((one: Finding) => one.fix !== undefined),
    after: after.map(({ state }) => state),
  };
}

test('a register in good order needs nothing', async () => {
  const file = await aFile();
  const store = await openRegister(file);
  const bad = (await lookOver(store, file, '2026-05-01', moment)).filter(
    ({ state, check }) => state !== 'good' && check !== 'backup',
  );
  expect(bad).toEqual([]);
  await store.close();
});

test('others may read it: only its owner afterwards', async () => {
  const file = await aFile();
  chmodSync(file, 0o644);
  expect(await mend(file, 'mode')).toEqual({ before: ['bad'], fixable: true, after: ['good'] });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('copies older than a month go, newer ones stay', async () => {
  const file = await aFile();
  const [old, fresh] = [`${file}.before-import.db`, `${file}.before-version-12.db`];
  for (const copy of [old, fresh]) writeFileSync(copy, 'x', { mode: 0o600 });
  utimesSync(old, new Date('2026-03-01'), new Date('2026-03-01'));
  utimesSync(fresh, new Date('2026-04-20'), new Date('2026-04-20'));
  expect(await mend(file, 'copies')).toEqual({ before: ['warn'], fixable: true, after: [] });
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
});

test('what a killed program left goes; what a running one makes stays', async () => {
  const file = await aFile();
  const [left, running] = [`.samspel.db.${nobody}.copy`, `.samspel.db.${process.pid}.copy`].map((name) =>
    join(file, '..', name),
  );
  for (const copy of [left ?? '', running ?? '']) writeFileSync(copy, 'x');
  expect(await mend(file, 'copies')).toEqual({ before: ['bad'], fixable: true, after: [] });
  expect([existsSync(left ?? ''), existsSync(running ?? '')]).toEqual([false, true]);
});

test('the note of a writer that is no more goes', async () => {
  const file = await aFile();
  announceWriter(file, { pid: nobody, actor: 'anna', command: 'roster import', since: moment });
  expect(await mend(file, 'writer')).toEqual({ before: ['warn'], fixable: true, after: [] });
  expect(busyWith(file)).toBeNull();
});

test('a big write-ahead log is brought into the file', async () => {
  const file = await aFile();
  const other = new Sqlite(file);
  other.pragma('wal_autocheckpoint = 0');
  other.exec('create table filler (x blob)');
  other.exec('insert into filler values (zeroblob(70000000))');
  expect(await mend(file, 'wal')).toEqual({ before: ['warn'], fixable: true, after: [] });
  other.close();
});

test('an index that says something else than its table is made anew', async () => {
  const file = await aFile();
  const database = new Sqlite(file);
  database.unsafeMode();
  database.pragma('writable_schema = on');
  // The index is made of another column than it says: what stands in it no longer fits.
  database.exec('create index fragile on organisation (name)');
  database.exec(
    "update sqlite_master set sql = 'CREATE INDEX fragile on organisation (handle)' where name = 'fragile'",
  );
  database.exec("update organisation set name = 'Luckan rf'");
  database.close();
  const { before, fixable, after } = await mend(file, 'pages');
  expect({ before, fixable, after }).toEqual({ before: ['bad'], fixable: true, after: ['good'] });
});

test('plain copies beside an encrypted register go', async () => {
  const file = await aFile();
  const store = await openRegister(file);
  const copy = await store.copyAside('import');
  await store.close();
  await rewrite(file, null, key);
  expect(await mend(file, 'encryption', key)).toEqual({ before: ['bad'], fixable: true, after: ['good'] });
  expect(existsSync(copy ?? '')).toBe(false);
});

test.each([
  ['a clock that was ahead', 'clock', '2020-01-01T12:00:00+02:00'],
  ['no backup', 'backup', moment],
] as const)('%s is told, and left to people', async (_name, check, now) => {
  const file = await aFile();
  const store = await openRegister(file);
  const found = (await lookOver(store, file, '2026-05-01', now)).filter((one) => one.check === check);
  expect(found.map(({ state, fix }) => [state, fix])).toEqual([['warn', undefined]]);
  await store.close();
});

test('a file that was cut off is called damaged, and nothing pretends to mend it', async () => {
  const file = await aFile();
  truncateSync(file, 300_000);
  await expect(openRegister(file)).rejects.toMatchObject({ kind: 'storage' });
  expect(statSync(file).size).toBe(300_000);
});
