/** What the papers ask the register, and what they keep in it, on both engines. */
import { expect, test } from 'vitest';
import { gatherConcerns } from '../../src/home/concerns.ts';
import { addParticipant } from '../../src/participant/records.ts';
import {
  addBreach,
  addImpactAssessment,
  changeBreach,
  countPeople,
  fieldsInUse,
  listBreaches,
  listImpactAssessments,
  listSenders,
  openPartnerships,
  sharingInForce,
  tablesInUse,
} from '../../src/privacy/records.ts';
import { change, onEachEngine } from '../support/stores.ts';
import { aWorld, consents } from './world.ts';

const noticed = '2026-03-03T09:30:00+02:00';

onEachEngine('the papers', (open) => {
  test('say whom the register knows, what it keeps of them, from whom it came and to whom it may go', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const world = await aWorld(tx, 2);
      await consents(tx, world, world.people[0] ?? 0);
      const provenance = { enteredBy: 'anna', enteredOn: '2026-01-01', receivedFromId: world.arbis.id };
      await addParticipant(tx, { givenName: 'Ali', familyName: 'Hassan', interpreter: true }, provenance, 'digest');
      await tx.db.insertInto('contactPerson').values({ organisationId: world.arbis.id, name: 'Cia Dahl' }).execute();
      await tx.db.insertInto('speaker').values({ name: 'Farid', languages: '[]', topics: '[]' }).execute();
    });
    const { db } = store;
    expect(await countPeople(db)).toEqual({ participants: 3, contactPersons: 1, mentors: 0, speakers: 1 });
    expect(await fieldsInUse(db)).toEqual({
      fields: ['givenName', 'familyName', 'interpreter', 'phone'],
      identityCodes: true,
    });
    // A speaker who is no participant is not among what is kept of participants.
    expect(await tablesInUse(db)).toEqual(['participation', 'consent']);
    expect(await listSenders(db)).toEqual(['Arbis']);
    expect(await openPartnerships(db)).toEqual([{ name: 'Vägen in', purpose: 'A way in' }]);
    expect(await sharingInForce(db, '2026-03-01')).toMatchObject([{ to: 'Arbis', purpose: 'language course' }]);
    expect(await sharingInForce(db, '2025-12-31')).toEqual([]);
  });

  test('keep breaches, and the home screen names those about which somebody must be told', async () => {
    const store = await open();
    const { value: ids } = await change(store, async (tx) => [
      await addBreach(tx, { what: 'A list went astray', discoveredAt: noticed, people: 14 }),
      await addBreach(tx, { what: 'A letter lay open', discoveredAt: '2026-03-04T08:00:00+02:00', risk: 'unlikely' }),
    ]);
    const [list = 0, letter = 0] = ids;
    const named = async () =>
      (await gatherConcerns(store.db, '2026-03-05')).filter(({ kind }) => kind === 'breach-due');
    expect((await listBreaches(store.db)).map(({ id }) => id)).toEqual([letter, list]);
    expect(await named()).toMatchObject([{ id: list, date: '2026-03-06', what: 'A list went astray' }]);
    await change(store, (tx) => changeBreach(tx, list, { risk: 'high', authorityToldAt: noticed }));
    expect(await named()).toHaveLength(1);
    await change(store, (tx) => changeBreach(tx, list, { peopleToldOn: '2026-03-05' }));
    expect(await named()).toEqual([]);
    await change(store, (tx) => changeBreach(tx, list, { closedOn: '2026-03-05' }));
    expect((await listBreaches(store.db, 'open')).map(({ id }) => id)).toEqual([letter]);
  });

  test('keep the answers of impact forms, the newest first', async () => {
    const store = await open();
    const form = { byName: 'anna', answers: '{"large":"no"}', reviewOn: null };
    await change(store, async (tx) => {
      await addImpactAssessment(tx, { ...form, subject: 'Mentoring', assessedOn: '2026-01-01' });
      await addImpactAssessment(tx, { ...form, subject: 'Activities', assessedOn: '2026-02-01' });
    });
    expect(await listImpactAssessments(store.db)).toMatchObject([
      { subject: 'Activities', answers: { large: 'no' } },
      { subject: 'Mentoring' },
    ]);
  });
});
