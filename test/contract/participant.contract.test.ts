import { expect, test } from 'vitest';
import { addOrganisation } from '../../src/organisation/records.ts';
import { nameKey, personalIdDigest } from '../../src/participant/participant.ts';
import {
  addContacts,
  addExternalId,
  addLanguageLevel,
  addParticipant,
  allNames,
  contactsWith,
  editParticipant,
  findParticipants,
  type GivenFields,
  identityKey,
  joinAsParticipant,
  leaveAsParticipant,
  listParticipants,
  namesakes,
  participantsCalled,
  writtenInterests,
} from '../../src/participant/records.ts';
import { addPartnership } from '../../src/partnership/records.ts';
import type { Store, Tx } from '../../src/store/index.ts';
import { change, onEachEngine } from '../support/stores.ts';

const byHand = { enteredBy: 'anna', enteredOn: '2026-03-01', receivedFromId: null };
const olena: GivenFields = {
  givenName: 'Olena',
  familyName: 'Shevchenko',
  birthDate: '1973-11-01',
  interests: ['fotboll', 'musik'],
  interpreter: true,
  integrationLanguage: 'sv',
  municipality: '049',
};
const add = (tx: Tx, fields: Partial<GivenFields> = {}) => addParticipant(tx, { ...olena, ...fields }, byHand, null);

async function aPartnership(store: Store, handle = 'vagen-in'): Promise<number> {
  return (await change(store, (tx) => addPartnership(tx, { handle, name: handle, purpose: 'x', status: 'active' })))
    .value;
}

onEachEngine('participant records', (open) => {
  test('gives the fields back as they were given, lists and flags typed', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => add(tx));
    expect((await findParticipants(store.db, [id]))[0]).toMatchObject({
      ...olena,
      id,
      phone: null,
      personalIdKnown: false,
      enteredBy: 'anna',
      participations: [],
    });
  });

  test('keeps numbers of others, levels and participations with the person', async () => {
    const store = await open();
    const partnership = await aPartnership(store);
    const { value: id } = await change(store, async (tx) => {
      const organisation = await addOrganisation(tx, { handle: 'arbis', name: 'Arbis', sector: 'school' });
      const participant = await add(tx);
      await addExternalId(tx, participant, organisation, 'L-1');
      await addLanguageLevel(tx, participant, {
        language: 'sv',
        level: 'A1.3',
        cefr: 'A1',
        assessedOn: '2026-03-01',
        source: 'arbis',
      });
      await joinAsParticipant(tx, participant, partnership, '2026-03-01');
      await joinAsParticipant(tx, participant, partnership, '2026-03-05');
      return participant;
    });
    const [participant] = await findParticipants(store.db, [id]);
    expect(participant?.externalIds).toEqual([{ from: 'arbis', id: 'L-1' }]);
    expect(participant?.levels).toMatchObject([{ language: 'sv', level: 'A1.3', cefr: 'A1' }]);
    expect(participant?.participations).toEqual([
      { partnership: 'vagen-in', joinedOn: '2026-03-01', leftOn: null, exitReason: null },
    ]);
  });

  test.each([
    ['her path', { path: 'sv' }, 1],
    ['another path', { path: 'fi' }, 0],
    ['an interest, whatever its case', { interests: ['Fotboll'] }, 1],
    ['a part of the name without accents', { search: 'SHEV' }, 1],
    ['her municipality', { municipality: '049' }, 1],
    ['nobody in contact', { noContactSince: '2026-01-01' }, 1],
  ] as const)('is found by %s', async (_name, filter, count) => {
    const store = await open();
    await change(store, (tx) => add(tx));
    expect(await listParticipants(store.db, filter)).toHaveLength(count);
  });

  test('signs that mean anything to the database mean themselves, and å ä ö have small forms', async () => {
    const store = await open();
    await change(store, async (tx) => {
      await add(tx, { goal: 'Bli 100 % ÄKTA', needs: ['SPRÅK_hjälp'] });
      await add(tx, { givenName: 'Nasrin', familyName: 'Karimi', goal: 'c:\\temp', interests: ['fotbol'] });
    });
    const count = async (filter: Parameters<typeof listParticipants>[1]) =>
      (await listParticipants(store.db, filter)).length;
    expect([await count({ text: '%' }), await count({ text: '0 % äk' }), await count({ text: '0%' })]).toEqual([
      1, 1, 0,
    ]);
    expect([await count({ needs: 'språk_h' }), await count({ needs: 'språk h' })]).toEqual([1, 0]);
    expect([await count({ text: '\\' }), await count({ text: 'c:\\t' })]).toEqual([1, 1]);
    expect([await count({ search: 'karimi nas' }), await count({ search: '%' }), await count({ search: '_' })]).toEqual(
      [1, 0, 0],
    );
    expect((await writtenInterests(store.db)).sort()).toEqual(['fotbol', 'fotboll', 'musik']);
    expect(await allNames(store.db)).toEqual([
      { givenName: 'Nasrin', familyName: 'Karimi' },
      { givenName: 'Olena', familyName: 'Shevchenko' },
    ]);
  });

  test('is found by partnership only while taking part', async () => {
    const store = await open();
    const partnership = await aPartnership(store);
    const { value: id } = await change(store, async (tx) => {
      const participant = await add(tx);
      await joinAsParticipant(tx, participant, partnership, '2026-01-10');
      return participant;
    });
    await change(store, (tx) => leaveAsParticipant(tx, id, partnership, '2026-02-10', 'flyttade'));
    expect(await listParticipants(store.db, { partnership, activeOn: '2026-02-10' })).toHaveLength(1);
    expect(await listParticipants(store.db, { partnership, activeOn: '2026-02-11' })).toHaveLength(0);
    expect(await listParticipants(store.db, { partnership })).toHaveLength(1);
  });

  test('is called by number, by name in any order, by a part of it', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => add(tx, { givenName: 'Tên', familyName: 'Nguyễn' }));
    for (const typed of [String(id), 'Tên Nguyễn', 'nguyen, ten', 'nguy'])
      expect(await participantsCalled(store.db, typed)).toMatchObject([{ id }]);
    expect(await participantsCalled(store.db, 'Ek')).toEqual([]);
  });

  test('a name and a birthday tell twins of the register', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => add(tx));
    expect(await namesakes(store.db, nameKey('OLENA', 'Shevchenko'))).toEqual([
      expect.objectContaining({ id, birthDate: '1973-11-01' }),
    ]);
    expect(await namesakes(store.db, nameKey('Olena', 'Rezaei'))).toEqual([]);
  });

  test('contacts stand newest first', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => add(tx));
    const contact = { way: 'phone', byName: 'Bo Berg', organisationId: null, notes: null } as const;
    await change(store, (tx) => addContacts(tx, [id], { ...contact, contactedOn: '2026-03-02' }));
    await change(store, (tx) => addContacts(tx, [id], { ...contact, contactedOn: '2026-03-09' }));
    expect((await contactsWith(store.db, id)).map(({ on }) => on)).toEqual(['2026-03-09', '2026-03-02']);
    expect(await listParticipants(store.db, { noContactSince: '2026-03-08' })).toEqual([]);
  });

  test('an identity code is known again by its digest, and its key stays the same', async () => {
    const store = await open();
    const { value: key } = await change(store, identityKey);
    const { value: again } = await change(store, identityKey);
    expect(again).toBe(key);
    expect(personalIdDigest(key, '150390-901C')).not.toBe(personalIdDigest(key, '150390Y901C'));
  });

  test('a new name is found by its new spelling', async () => {
    const store = await open();
    const { value: id } = await change(store, (tx) => add(tx));
    await change(store, (tx) => editParticipant(tx, id, { familyName: 'Åkesson', interests: null }));
    expect(await participantsCalled(store.db, 'akesson')).toMatchObject([{ id }]);
    expect((await findParticipants(store.db, [id]))[0]).toMatchObject({ interests: null, interpreter: true });
  });
});
