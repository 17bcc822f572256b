/** Reading that is logged: it is in the chain, and undo and redo pass it over. */
import { expect, test } from 'vitest';
import { editParticipant } from '../../src/participant/records.ts';
import type { Store } from '../../src/store/index.ts';
import { listOperations } from '../../src/store/log.ts';
import { addReadings, listReadings, readPrefix } from '../../src/store/reading.ts';
import { change, head, onEachEngine } from '../support/stores.ts';
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
});
