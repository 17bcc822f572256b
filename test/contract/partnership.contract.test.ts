import { expect, test } from 'vitest';
import { addOrganisation } from '../../src/organisation/records.ts';
import {
  addPartnership,
  closePartnership,
  countMembers,
  joinPartnership,
  leavePartnership,
  listMembers,
  listPartnerships,
} from '../../src/partnership/records.ts';
import type { Store } from '../../src/store/index.ts';
import { change, onEachEngine } from '../support/stores.ts';

/** A partnership that Luckan leads and Arbis joins on 1 March. */
async function aWorld(store: Store) {
  const { value } = await change(store, async (tx) => {
    const luckan = {
      id: await addOrganisation(tx, { handle: 'luckan', name: 'Luckan', sector: 'third-sector' }),
      name: 'Luckan',
    };
    const arbis = {
      id: await addOrganisation(tx, { handle: 'arbis', name: 'Arbis', sector: 'school' }),
      name: 'Arbis',
    };
    const id = await addPartnership(tx, {
      handle: 'vagen-in',
      name: 'Vägen in',
      purpose: 'x',
      status: 'active',
      startOn: '2026-01-01',
    });
    return { luckan, arbis, id };
  });
  const partnership = (await listPartnerships(store.db, 'all')).find(({ id }) => id === value.id);
  if (partnership === undefined) throw new Error('the partnership is missing');
  await change(store, (tx) => joinPartnership(tx, partnership, value.luckan, { role: 'lead', since: '2026-01-01' }));
  await change(store, (tx) => joinPartnership(tx, partnership, value.arbis, { role: 'partner', since: '2026-03-01' }));
  return { ...value, partnership };
}

onEachEngine('partnership records', (open) => {
  test('tells who is a member on a day', async () => {
    const store = await open();
    const { id } = await aWorld(store);
    expect((await listMembers(store.db, id, '2026-02-28')).map(({ organisation }) => organisation)).toEqual(['luckan']);
    expect((await listMembers(store.db, id, '2026-03-01')).map(({ organisation }) => organisation)).toEqual([
      'luckan',
      'arbis',
    ]);
  });

  test('an organisation is a member once at a time, and may come back', async () => {
    const store = await open();
    const { id, arbis, partnership } = await aWorld(store);
    await expect(
      change(store, (tx) => joinPartnership(tx, partnership, arbis, { role: 'host', since: '2026-05-01' })),
    ).rejects.toMatchObject({ kind: 'conflict' });
    const member = (await listMembers(store.db, id, null)).find(({ organisation }) => organisation === 'arbis');
    await change(store, (tx) => leavePartnership(tx, member?.id ?? 0, { until: '2026-04-30' }));
    await change(store, (tx) => joinPartnership(tx, partnership, arbis, { role: 'host', since: '2026-05-01' }));
    expect((await listMembers(store.db, id, '2026-05-01')).map(({ role }) => role)).toEqual(['lead', 'host']);
    expect((await countMembers(store.db, '2026-05-01')).get(id)).toEqual({ members: 2, participants: 0 });
  });

  test('closing ends all memberships on its last day', async () => {
    const store = await open();
    const { id } = await aWorld(store);
    await change(store, (tx) => closePartnership(tx, id, '2026-06-30', 'projektet är slut'));
    expect(await listPartnerships(store.db, 'current')).toEqual([]);
    expect(await listMembers(store.db, id, '2026-06-30')).toHaveLength(2);
    expect(await listMembers(store.db, id, '2026-07-01')).toEqual([]);
  });
});
