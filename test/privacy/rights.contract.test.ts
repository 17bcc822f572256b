import { expect, test } from 'vitest';
import { addContacts, editParticipant } from '../../src/participant/records.ts';
import { erasePeople } from '../../src/privacy/erase.ts';
import { expiredOn, letGo } from '../../src/privacy/keep.ts';
import { addRequest, changeRequest, listRequests } from '../../src/privacy/records.ts';
import { dueOf, requestState } from '../../src/privacy/request.ts';
import { copyOfPerson } from '../../src/store/person-copy.ts';
import { change, onEachEngine } from '../support/stores.ts';
import { aWorld, consents } from './world.ts';

onEachEngine('the rights of a person', (open) => {
  test('a copy holds her rows in every table and what was there before', async () => {
    const store = await open();
    const { value: world } = await change(store, async (tx) => {
      const made = await aWorld(tx, 2);
      for (const person of made.people) await consents(tx, made, person);
      await addRequest(tx, { participantId: made.people[0] ?? 0, kind: 'access', receivedOn: '2026-03-01' });
      return made;
    });
    const [olena = 0] = world.people;
    await change(store, (tx) => editParticipant(tx, olena, { phone: '050' }));
    const { rows, history } = await copyOfPerson(store.db, olena);
    expect([...rows].map(([table, found]) => [table, found.length])).toEqual([
      ['participant', 1],
      ['participation', 1],
      ['consent', 1],
      ['privacyRequest', 1],
    ]);
    expect(history.filter(({ before }) => before !== null).map(({ before }) => before?.phone)).toEqual([
      '+358401234567',
    ]);
  });

  test('erasing takes all rows, keeps the proof of the request, and the log verifies', async () => {
    const store = await open();
    const { value: world } = await change(store, async (tx) => {
      const made = await aWorld(tx, 2);
      for (const person of made.people) await consents(tx, made, person);
      await addRequest(tx, { participantId: made.people[0] ?? 0, kind: 'erasure', receivedOn: '2026-03-01' });
      return made;
    });
    const [olena = 0] = world.people;
    const { value } = await change(store, (tx) =>
      erasePeople(tx, [olena], { on: '2026-03-02', why: 'request', instead: '[erased]', wholeCells: 'keep' }),
    );
    await store.scrub();
    expect(value.rows).toEqual({ participant: 1, participation: 1, consent: 1 });
    expect((await copyOfPerson(store.db, olena)).rows.size).toBe(1);
    expect(await listRequests(store.db)).toEqual([expect.objectContaining({ participant: null, kind: 'erasure' })]);
    expect((await store.verify()).alterations).toEqual([]);
    const log = await store.db.selectFrom('change').select('before').where('before', 'like', '%Shevchenko1%').execute();
    expect(log).toEqual([]);
  });

  test('requests are listed by due day until they are answered', async () => {
    const store = await open();
    const { value: ids } = await change(store, async (tx) => {
      const { people } = await aWorld(tx, 1);
      const [participantId = 0] = people;
      const late = await addRequest(tx, { participantId, kind: 'access', receivedOn: '2026-02-10' });
      const early = await addRequest(tx, { participantId, kind: 'access', receivedOn: '2026-01-31' });
      const done = await addRequest(tx, { participantId, kind: 'access', receivedOn: '2026-01-01' });
      await changeRequest(tx, done, { doneOn: '2026-01-20', outcome: 'granted' });
      return [early, late];
    });
    const open_ = await listRequests(store.db, { state: 'open' });
    expect(open_.map(({ id }) => id)).toEqual(ids);
    expect(open_.map(({ due }) => due)).toEqual(['2026-02-28', '2026-03-10']);
  });
});

test.each([
  ['2026-01-15', 'as-received', '2026-02-15'],
  ['2026-01-31', 'as-received', '2026-02-28'],
  ['2026-01-31', 'extended', '2026-04-30'],
  ['2026-12-01', 'as-received', '2027-01-01'],
] as const)('received on %s, %s: due %s', (received, extended, due) => expect(dueOf(received, extended)).toBe(due));

test.each([
  ['on the last day', '2026-03-01', null, 'open'],
  ['a day later', '2026-02-28', null, 'overdue'],
  ['answered late', '2026-02-01', '2026-03-01', 'done'],
] as const)('a request %s', (_name, due, doneOn, state) => {
  expect(requestState({ due, doneOn }, '2026-03-01')).toBe(state);
});

onEachEngine('retention', (open) => {
  test('lists what has ended long enough ago, and lets it go', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const world = await aWorld(tx, 3);
      const [gone = 0, late = 0] = world.people;
      const leave = (person: number, leftOn: string) =>
        tx.db.updateTable('participation').set({ leftOn }).where('participantId', '=', person).execute();
      await leave(gone, '2022-03-01');
      await leave(late, '2022-03-02');
      const contact = { way: 'phone', byName: 'Bo', organisationId: null } as const;
      await addContacts(tx, [world.people[2] ?? 0], { ...contact, contactedOn: '2024-02-01', notes: 'secret' });
      await addContacts(tx, [world.people[2] ?? 0], { ...contact, contactedOn: '2025-02-01', notes: 'newer' });
    });
    const things = await expiredOn(store.db, '2026-03-01');
    expect(things.map(({ kind, since }) => [kind, since])).toEqual([
      ['participant', '2022-03-01'],
      ['notes', '2024-02-01'],
    ]);
    await change(store, (tx) =>
      letGo(tx, things, { on: '2026-03-01', instead: 'x', name: 'anonymous', wholeCells: 'keep' }),
    );
    expect(await expiredOn(store.db, '2026-03-01')).toEqual([]);
    expect(await store.db.selectFrom('participant').select('id').execute()).toHaveLength(2);
    expect(
      (await store.db.selectFrom('contact').select('notes').orderBy('id').execute()).map(({ notes }) => notes),
    ).toEqual([null, 'newer']);
    const remembered = await store.db.selectFrom('change').select('id').where('before', 'like', '%secret%').execute();
    expect(remembered).toEqual([]);
    expect((await store.verify()).alterations).toEqual([]);
  });
});
