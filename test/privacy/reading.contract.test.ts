/** Reading that is logged: it is in the chain, and undo and redo pass it over. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editParticipant } from '../../src/participant/records.ts';
import { expiredOn, letGo } from '../../src/privacy/keep.ts';
import { setRetentionRule } from '../../src/privacy/records.ts';
import type { Store } from '../../src/store/index.ts';
import { listOperations } from '../../src/store/log.ts';
import { openRegister } from '../../src/store/open.ts';
import { addListReading, addReadings, listReadings, readPrefix } from '../../src/store/reading.ts';
import { typedIn } from '../support/in-process.ts';
import { change, head, onEachEngine } from '../support/stores.ts';
import { tempFolder } from '../support/temp.ts';
import { aWorld } from './world.ts';

const read = (store: Store, participant: number, actor = 'anna') =>
  store.operation({ ...head(`${readPrefix}participant show`), actor }, async (tx) => ({
    summary: 'read',
    value: await addReadings(tx, [participant], 'participant show'),
  }));

onEachEngine('logged reading', (open) => {
  test('stands in the log of readings with who and when, and in no other listing', async () => {
    const store = await open();
    const { value: world } = await change(store, (tx) => aWorld(tx, 2));
    const [olena = 0, ali = 0] = world.people;
    await read(store, olena, 'bo');
    await read(store, ali);
    expect(await listReadings(store.db, {})).toMatchObject([{ participant: ali }, { participant: olena, actor: 'bo' }]);
    expect(await listReadings(store.db, { who: 'bo' })).toMatchObject([{ participant: olena }]);
    expect(await listReadings(store.db, { of: ali, since: '2026-03-01' })).toMatchObject([{ actor: 'anna' }]);
    expect(await listReadings(store.db, { since: '2026-03-02' })).toEqual([]);
    expect(await listOperations(store.db, {})).toHaveLength(1);
  });

  test('undo takes back what was done before it, also the person who was read about, and redo brings it back', async () => {
    const store = await open();
    const { value: world, operation } = await change(store, (tx) => aWorld(tx, 1));
    const [olena = 0] = world.people;
    const { operation: edited } = await change(store, (tx) => editParticipant(tx, olena, { phone: '050' }));
    await read(store, olena);
    expect((await store.undo(head('undo'), null, String)).value).toBe(edited);
    await read(store, olena);
    expect((await store.redo(head('redo'), String)).value).toBe(edited);
    await read(store, olena);
    expect((await store.undo(head('undo'), null, String)).value).toBe(edited);
    expect((await store.undo(head('undo'), null, String)).value).toBe(operation);
    expect(await listReadings(store.db, { of: olena })).toHaveLength(3);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('a reading that is taken out of the log is missed', async () => {
    const store = await open();
    const { value: world } = await change(store, (tx) => aWorld(tx, 1));
    await read(store, world.people[0] ?? 0);
    await change(store, (tx) => editParticipant(tx, world.people[0] ?? 0, { phone: '050' }));
    await store.db.deleteFrom('reading').execute();
    expect((await store.verify()).alterations.map(({ kind }) => kind)).toContain('outside');
  });

  test('of a long list how many stood in it is noted, not who', async () => {
    const store = await open();
    await change(store, (tx) => aWorld(tx, 1));
    const list = { ...head(`${readPrefix}participant list`), actor: 'bo' };
    await store.operation(list, async (tx) => ({
      summary: 'read',
      value: await addListReading(tx, 40, 'participant list'),
    }));
    expect(await listReadings(store.db, {})).toMatchObject([{ actor: 'bo', participant: null, people: 40 }]);
    expect(await listReadings(store.db, { who: 'anna' })).toEqual([]);
    expect(await listReadings(store.db, { of: 1 })).toEqual([]);
    expect((await store.undo(head('undo'), null, String)).value).toBe(1);
  });

  test('goes when its time is over, and the chain still verifies', async () => {
    const store = await open();
    const { value: world } = await change(store, (tx) => aWorld(tx, 1));
    const at = (day: string) => ({ ...head(`${readPrefix}participant show`), at: `${day}T23:59:59+02:00` });
    const person = world.people[0] ?? 0;
    for (const day of ['2024-03-01', '2024-03-02']) {
      await store.operation(at(day), async (tx) => ({ summary: 'read', value: await addReadings(tx, [person], 'x') }));
      await store.operation(at(day), async (tx) => ({ summary: 'read', value: await addListReading(tx, 40, 'x') }));
    }
    const over = (await expiredOn(store.db, '2026-03-01')).filter(({ kind }) => kind === 'reading');
    expect(over.map(({ since, due }) => [since, due])).toEqual([
      ['2024-03-01', '2026-03-01'],
      ['2024-03-01', '2026-03-01'],
    ]);
    const words = { on: '2026-03-01', instead: 'x', name: 'x', wholeCells: 'keep' } as const;
    await change(store, (tx) => letGo(tx, over, words));
    expect((await listReadings(store.db, {})).map((row) => row.at.slice(0, 10))).toEqual(['2024-03-02', '2024-03-02']);
    const left = await store.db
      .selectFrom('change')
      .select('before')
      .where('tableName', 'in', ['reading', 'listReading'])
      .execute();
    expect(left.filter(({ before }) => before !== null)).toEqual([]);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('a time of one’s own can be set for it', async () => {
    const store = await open();
    await change(store, (tx) => setRetentionRule(tx, 'reading', { months: 12, way: 'erase' }));
    const bad = { kind: 'nonsense' as 'reading', months: 1 };
    await expect(change(store, (tx) => tx.db.insertInto('retentionRule').values(bad).execute())).rejects.toThrow();
  });
});

/** Ten people, and a command line; gives back what was read, newest first, as page, number and how many. */
async function aReader(people: number) {
  const folder = tempFolder();
  const samspel = typedIn(folder, '2026-03-04');
  await samspel('init', '-q');
  const store = await openRegister(join(folder, 'samspel.db'));
  await change(store, (tx) => aWorld(tx, people));
  await store.close();
  await samspel('config', 'set', 'log-reads', 'on', '-q');
  const file = join(folder, 'samspel.db');
  const read = async (...words: string[]) => {
    const { code, err } = await samspel(...words);
    expect(err, words.join(' ')).toBe('');
    expect(code).toBe(0);
    const { out } = await samspel('log', '--reads', '--json');
    return (JSON.parse(out) as { page: string; participant: number | null; people: number }[]).map(
      ({ page, participant, people: count }) => [page, participant, count],
    );
  };
  return { read, file };
}

test('a list of a few is noted with who stands in what is shown, a longer one with how many', async () => {
  const { read } = await aReader(11);
  expect(await read('participant', 'list', '--limit', '1')).toEqual([['participant list', 1, 1]]);
  expect((await read('participant', 'list', '--csv'))[0]).toEqual(['participant list', null, 11]);
  expect((await read('find', 'Shevchenko4'))[0]).toEqual(['find', 4, 1]);
  expect((await read('query', 'select * from participants'))[0]).toEqual(['query', null, 11]);
  expect((await read('export', 'out', '-q'))[0]).toEqual(['export', null, 11]);
  const before = await read('query', 'select handle from organisations');
  expect(before).toHaveLength(5);
  expect(await read('participant', 'list', '--where', 'givenName=Nobody')).toEqual(before);
});

test('what was looked for is not noted: names stand in it', async () => {
  const { read, file } = await aReader(1);
  await read('participant', 'list', '--search', 'Shevchenko1');
  await read('query', "select * from participants where family_name = 'Shevchenko1'");
  await read('find', 'Shevchenko1');
  const { db, close } = await openRegister(file);
  const operations = await db.selectFrom('operation').select(['command', 'summary']).execute();
  expect(JSON.stringify(operations)).not.toContain('Shevchenko');
  await close();
});
