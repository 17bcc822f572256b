import { expect, test } from 'vitest';
import { mayShare, recordDisclosure, refusals, requireAll, requireSome } from '../../src/privacy/gate.ts';
import { disclosuresOf, listDisclosures, withdrawConsents } from '../../src/privacy/records.ts';
import { change, onEachEngine } from '../support/stores.ts';
import { aPerson, aWorld, consents, course } from './world.ts';

const question = { purpose: 'language course', fields: ['givenName', 'phone', 'notes'], on: '2026-03-01' };

onEachEngine('the gate', (open) => {
  test('answers for many people at once: what is agreed, of those who consent', async () => {
    const store = await open();
    const { value: world } = await change(store, async (tx) => {
      const made = await aWorld(tx, 3);
      await consents(tx, made, made.people[0] ?? 0);
      const second = await consents(tx, made, made.people[1] ?? 0);
      await withdrawConsents(tx, [second], '2026-02-01');
      return made;
    });
    const decision = await mayShare(store.db, { ...question, people: world.people, receiver: world.arbis });
    expect(decision.people.map(({ allowed }) => [...allowed])).toEqual([['givenName', 'phone'], [], []]);
    expect(refusals(decision)).toEqual([
      { reason: 'not-agreed', fields: ['notes'], people: world.people },
      { reason: 'withdrawn', fields: ['givenName', 'phone'], people: [world.people[1]] },
      { reason: 'no-consent', fields: ['givenName', 'phone'], people: [world.people[2]] },
    ]);
    expect(() => requireAll(decision)).toThrow(expect.objectContaining({ kind: 'refused' }));
    requireSome(decision);
  });

  test('someone who takes no part in the partnership, or has left, is not in the frame', async () => {
    const store = await open();
    const { value } = await change(store, async (tx) => {
      const world = await aWorld(tx, 1);
      const outsider = await aPerson(tx, { givenName: 'Ali', familyName: 'Hassan' });
      for (const person of [...world.people, outsider]) await consents(tx, world, person);
      await tx.db.updateTable('participation').set({ leftOn: '2026-02-15' }).execute();
      return { world, outsider };
    });
    const people = [...value.world.people, value.outsider];
    const ask = (on: string) => mayShare(store.db, { ...question, on, people, receiver: value.world.arbis });
    expect((await ask('2026-02-15')).people.map(({ allowed }) => allowed.size)).toEqual([2, 0]);
    const after = await ask('2026-02-16');
    expect(after.people.map(({ allowed }) => allowed.size)).toEqual([0, 0]);
    expect(() => requireSome(after)).toThrow(expect.objectContaining({ kind: 'refused' }));
  });

  test('an agreement that has ended shares nothing; a profile stands for its fields', async () => {
    const store = await open();
    const { value: world } = await change(store, (tx) =>
      aWorld(tx, 1, [{ ...course, basis: 'public-task', fields: ['fi-koto-94'] }]),
    );
    const asked = { ...question, fields: ['birthDate', 'notes'], people: world.people, receiver: world.arbis };
    const before = await mayShare(store.db, asked);
    expect([...(before.people[0]?.allowed ?? [])]).toEqual(['birthDate']);
    await change(store, (tx) => tx.db.updateTable('agreementVersion').set({ endedOn: '2026-02-28' }).execute());
    expect((await mayShare(store.db, asked)).people[0]?.allowed.size).toBe(0);
  });

  test('what went is in the log of disclosures, person by person, with its ground', async () => {
    const store = await open();
    const { value } = await change(store, async (tx) => {
      const world = await aWorld(tx, 2);
      return { world, consent: await consents(tx, world, world.people[0] ?? 0) };
    });
    const { world, consent } = value;
    const decision = await mayShare(store.db, { ...question, people: world.people, receiver: world.arbis });
    const { value: id } = await change(store, (tx) =>
      recordDisclosure(tx, decision, { by: 'anna', channel: 'roster export', partnershipId: world.partnership }),
    );
    expect(await listDisclosures(store.db)).toEqual([
      expect.objectContaining({ id, on: '2026-03-01', organisation: 'arbis', partnership: 'vagen-in', people: 1 }),
    ]);
    expect(await disclosuresOf(store.db, world.people[0] ?? 0)).toEqual([
      expect.objectContaining({ fields: ['givenName', 'phone'], basis: 'consent', consent, channel: 'roster export' }),
    ]);
    expect(await disclosuresOf(store.db, world.people[1] ?? 0)).toEqual([]);
  });

  test('nothing allowed, nothing recorded', async () => {
    const store = await open();
    const { value: world } = await change(store, (tx) => aWorld(tx, 1));
    const decision = await mayShare(store.db, { ...question, people: world.people, receiver: world.arbis });
    const { value, operation } = await change(store, (tx) =>
      recordDisclosure(tx, decision, { by: 'anna', channel: 'x' }),
    );
    expect([value, operation]).toEqual([null, null]);
  });
});
