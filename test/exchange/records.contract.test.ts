import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDescriptor, readRows } from '../../src/exchange/read-package.ts';
import { exchangedTables, firstUsedTable } from '../../src/exchange/records.ts';
import { writePackage } from '../../src/exchange/write-package.ts';
import type { SamspelError } from '../../src/i18n/error.ts';
import { loadTexts } from '../../src/i18n/index.ts';
import type { Table } from '../../src/store/columns.ts';
import type { Store } from '../../src/store/index.ts';
import { schemaVersion } from '../../src/store/migrate.ts';
import { recordTables } from '../../src/store/schema.ts';
import { aMembership, anOrganisation, aPartnership } from '../support/builders.ts';
import { change, onEachEngine, openSqlite } from '../support/stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'samspel-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const place = () => join(mkdtempSync(join(folder, 'package-')), 'whole');
const about = { title: 'Luckan', version: schemaVersion };

async function filled(store: Store): Promise<void> {
  await change(store, async (tx) => {
    const luckan = await anOrganisation(tx, { handle: 'luckan', name: '=Luckan "r.f."\nÅbo' });
    await aMembership(tx, await aPartnership(tx, { handle: 'vagen-in', purpose: '' }), luckan);
  });
}

async function readIn(store: Store, from: string): Promise<void> {
  await change(store, async (tx) => {
    await tx.deferReferences();
    for (const resource of readDescriptor(from, from, schemaVersion).resources) {
      const table = exchangedTables.find((name) => name === resource.name);
      if (table === undefined) throw new Error(resource.name);
      for await (const rows of readRows(from, from, resource, recordTables[table] as Table))
        await tx.restoreRows(table, rows);
    }
  });
}

const filesOf = (from: string) =>
  ['datapackage.json', ...exchangedTables.map((name) => `${name}.csv`)].map((name) =>
    readFileSync(join(from, name), 'utf8'),
  );

onEachEngine('a register as a data package', (open) => {
  test('is the same when it has been read in and written again', async () => {
    const store = await open();
    await filled(store);
    const [first, second] = [place(), place()];
    const written = await writePackage(store.db, first, about);
    expect(written.rows).toBe(3);
    const other = await openSqlite();
    await readIn(other, first);
    await writePackage(other.db, second, about);
    expect(filesOf(second)).toEqual(filesOf(first));
    expect((await other.verify()).alterations).toEqual([]);
    await other.close();
  });

  test('read in, the next row gets a number of its own', async () => {
    const source = await openSqlite();
    await filled(source);
    const from = place();
    await writePackage(source.db, from, about);
    await source.close();
    const store = await open();
    expect(await firstUsedTable(store.db)).toBeNull();
    await readIn(store, from);
    expect(await firstUsedTable(store.db)).toBe('organisation');
    const { value } = await change(store, (tx) => anOrganisation(tx, { handle: 'arbis' }));
    expect(value).toBe(2);
  });

  test.each([
    ['select * from partcipants', 'participants'],
    ['select joined_no from participations', 'joined_on'],
  ])('says what was probably meant by %s', async (statement, meant) => {
    const store = await open();
    const error = await store.query(statement).catch((thrown: SamspelError) => thrown);
    const t = await loadTexts('en');
    expect((error as SamspelError).more.hint?.(t)).toContain(meant);
  });

  test('can be asked in SQL, by names that people can spell', async () => {
    const store = await open();
    await filled(store);
    const answer = await store.query('select partnership, organisation, since from memberships');
    expect(answer).toEqual({
      columns: ['partnership', 'organisation', 'since'],
      rows: [['vagen-in', 'luckan', '2026-01-01']],
    });
  });

  test.each([['delete from membership'], ['select 1; delete from membership'], ['create table x (y integer)']])(
    'can not be changed by %s',
    async (statement) => {
      const store = await open();
      await filled(store);
      await expect(store.query(statement)).rejects.toMatchObject({ kind: 'usage' });
      expect((await store.query('select count(*) as n from memberships')).rows).toEqual([[1]]);
      expect((await store.verify()).alterations).toEqual([]);
    },
  );
});
