import { expect, test } from 'vitest';
import {
  addContactPerson,
  addOrganisation,
  archiveOrganisation,
  editOrganisation,
  getOrganisation,
  listContactPersons,
  listOrganisations,
  mergeOrganisations,
} from '../../src/organisation/records.ts';
import { change, head, onEachEngine } from '../support/stores.ts';

onEachEngine('organisation records', (open) => {
  test('keeps what was given and gives it back typed', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) =>
      addOrganisation(tx, {
        handle: 'luckan',
        name: 'Luckan rf',
        sector: 'third-sector',
        languages: ['sv', 'fi'],
        migrantLed: 0,
      }),
    );
    expect(await getOrganisation(store.db, id)).toMatchObject({
      handle: 'luckan',
      languages: ['sv', 'fi'],
      migrantLed: false,
      phone: null,
    });
  });

  test('refuses a short name that is taken', async () => {
    const store = await open();
    const luckan = { handle: 'luckan', name: 'Luckan rf', sector: 'third-sector' } as const;
    await change(store, (tx) => addOrganisation(tx, luckan));
    await expect(change(store, (tx) => addOrganisation(tx, luckan))).rejects.toMatchObject({ kind: 'conflict' });
  });

  test('archives with its contact persons', async () => {
    const store = await open();
    const { value: id } = await change(store, async (tx) => {
      const organisationId = await addOrganisation(tx, { handle: 'arbis', name: 'Arbis', sector: 'school' });
      await addContactPerson(tx, { organisationId, name: 'Cia Dahl' });
      return organisationId;
    });
    await change(store, (tx) => archiveOrganisation(tx, id, '2026-03-01'));
    expect(await listOrganisations(store.db, 'current')).toEqual([]);
    expect(await listOrganisations(store.db, 'all')).toHaveLength(1);
    expect(await listContactPersons(store.db, id)).toEqual([]);
  });

  test('merges two entries: what hung on the second moves, and undo brings it back', async () => {
    const store = await open();
    const { value: ids } = await change(store, async (tx) => {
      const kept = await addOrganisation(tx, { handle: 'nyland', name: 'Nyland', sector: 'authority' });
      const gone = await addOrganisation(tx, { handle: 'te', name: 'TE-byrån', sector: 'authority', phone: '+358 1' });
      await addContactPerson(tx, { organisationId: gone, name: 'Matti Virtanen' });
      return { kept, gone };
    });
    const [kept, gone] = [await getOrganisation(store.db, ids.kept), await getOrganisation(store.db, ids.gone)];
    await change(store, (tx) => mergeOrganisations(tx, kept, gone));
    expect(await listOrganisations(store.db, 'all')).toMatchObject([{ handle: 'nyland', phone: '+358 1' }]);
    expect(await listContactPersons(store.db, ids.kept)).toMatchObject([{ name: 'Matti Virtanen' }]);
    await store.undo(head('undo'), null, String);
    expect(await listOrganisations(store.db, 'all')).toHaveLength(2);
    expect(await listContactPersons(store.db, ids.gone)).toHaveLength(1);
    expect((await store.verify()).alterations).toEqual([]);
  });

  test('edits only what is given', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) =>
      addOrganisation(tx, { handle: 'luckan', name: 'Luckan', sector: 'third-sector', phone: '1' }),
    );
    await change(store, (tx) => editOrganisation(tx, id, { name: 'Luckan rf' }));
    expect(await getOrganisation(store.db, id)).toMatchObject({ name: 'Luckan rf', phone: '1' });
  });
});
