/** Finding words, on each engine: folded, right after every change, with the place. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { editMeeting } from '../../src/meeting/records.ts';
import { addContactPerson, editContactPerson } from '../../src/organisation/records.ts';
import { addOwnField, changeOwnValues, listOwnFields } from '../../src/own-field/records.ts';
import { findEverywhere } from '../../src/search/records.ts';
import type { Store } from '../../src/store/index.ts';
import { addTags } from '../../src/tag/records.ts';
import { aRegister, minutesFile, record } from '../meeting/world.ts';
import { change, head, onEachEngine } from '../support/stores.ts';

const found = async (store: Store, typed: string) =>
  (await findEverywhere(store, typed, 50)).map(({ noun, id, place }) => `${noun} ${id} ${place}`);

onEachEngine('finding words', (open) => {
  async function aYear() {
    const store = await aRegister(open);
    const { id } = await record(store, minutesFile('2026-01-20-vagen-in.md'));
    return { store, id };
  }

  test('everywhere, with the place found', async () => {
    const { store, id } = await aYear();
    expect(await found(store, 'spelreglerna')).toEqual(
      expect.arrayContaining(['decision 2 text', `meeting ${id} title`]),
    );
    expect(await found(store, 'lediga platser')).toEqual(['action 1 text']);
    expect(await found(store, 'bo berg')).toEqual(
      expect.arrayContaining(['contact-person 2 name', `meeting ${id} name`]),
    );
    expect(await found(store, 'simonsgatan')).toEqual([`meeting ${id} place`]);
    expect(await found(store, 'platser lediga zebra')).toEqual([]);
    for (const nothing of ['', '  ', '–', '"*', "'; drop"]) expect(await found(store, nothing)).toEqual([]);
  });

  test('folded: å ä ö, capitals, accents, other scripts; words that begin so', async () => {
    const { store } = await aYear();
    await change(store, (tx) => addContactPerson(tx, { organisationId: 1, name: 'Олена Шевченко' }));
    await change(store, (tx) => addContactPerson(tx, { organisationId: 1, name: 'Åsa Öhmán' }));
    for (const typed of ['olena', 'ОЛЕНА', 'Shevchenko', 'шевч']) expect(await found(store, typed)).toHaveLength(1);
    for (const typed of ['asa', 'ÖHMAN', 'ohm', 'åsa ö']) expect(await found(store, typed)).toHaveLength(1);
    expect(await found(store, 'koerna')).toEqual(['meeting 1 text']);
    expect(await found(store, 'KÖER')).toEqual(['meeting 1 text']);
  });

  test('right after a change, after undo and after redo', async () => {
    const { store } = await aYear();
    expect(await found(store, 'virtanen matti')).toContain('contact-person 3 name');
    await change(store, (tx) => editContactPerson(tx, 3, { name: 'Martta Järvi' }));
    expect(await found(store, 'jarvi')).toEqual(['contact-person 3 name']);
    expect(await found(store, 'virtanen matti')).not.toContain('contact-person 3 name');
    await store.undo(head('undo'), null, () => 'undo');
    expect(await found(store, 'jarvi')).toEqual([]);
    expect(await found(store, 'virtanen matti')).toContain('contact-person 3 name');
    await store.redo(head('redo'), () => 'redo');
    expect(await found(store, 'jarvi')).toEqual(['contact-person 3 name']);
  });

  test('what is gone leaves the index at once, before anybody searches', async () => {
    const { store, id } = await aYear();
    expect(await found(store, 'simonsgatan')).toHaveLength(1);
    await change(store, (tx) => editMeeting(tx, id, { place: null }));
    const left = await sql<{
      n: number;
    }>`select count(*) as n from "searchEntry" where folded like '%simonsgatan%'`.execute(store.db);
    expect(Number(left.rows[0]?.n)).toBe(0);
    expect(await found(store, 'simonsgatan')).toEqual([]);
  });

  test('what another program wrote is found too', async () => {
    const { store } = await aYear();
    await found(store, 'x');
    await sql`update organisation set notes = 'Nyckeln ligger hos vaktmästaren' where id = 1`.execute(store.db);
    expect(await found(store, 'vaktmastaren')).toEqual(['organisation 1 notes']);
  });

  test('own fields of text and tags, and nothing that is sensitive', async () => {
    const { store } = await aYear();
    const labels = { en: null, sv: null, fi: null };
    const field = { subject: 'organisation', kind: 'text', choices: [], labels } as const;
    await change(store, async (tx) => {
      await addOwnField(tx, { ...field, key: 'door', sensitive: false });
      await addOwnField(tx, { ...field, key: 'secret', sensitive: true });
      const fields = await listOwnFields(tx.db, 'organisation');
      await changeOwnValues(tx, 'organisation', 1, { door: 'Ring på i Åggelby', secret: 'Åggelby 7' }, fields);
      await addTags(tx, 'org', 1, ['Kvällstid']);
      await addTags(tx, 'partnership', 1, ['Kvällstid']);
    });
    expect(await found(store, 'aggelby')).toEqual(['organisation 1 own:door']);
    expect(await found(store, 'aggelby 7')).toEqual([]);
    expect(await found(store, 'kvallst')).toEqual(['organisation 1 tag', 'partnership 1 tag']);
  });
});
