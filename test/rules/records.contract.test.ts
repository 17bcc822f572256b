import { expect, test } from 'vitest';
import { addReview } from '../../src/agreement/records/reviews.ts';
import { addCommitment, addContribution, listCommitments, listDeliveries } from '../../src/commitment/records.ts';
import {
  addRepresentative,
  endRepresentative,
  listRepresentatives,
} from '../../src/partnership/records/representatives.ts';
import { loadFacts } from '../../src/rules/records/ruled.ts';
import { sourceNames } from '../../src/rules/records/sources.ts';
import { addAssessment, listAssessments } from '../../src/stage/records.ts';
import type { Store } from '../../src/store/index.ts';
import { aMembership, anOrganisation, aPartnership } from '../support/builders.ts';
import { change, onEachEngine } from '../support/stores.ts';

async function aWorld(store: Store) {
  return (
    await change(store, async (tx) => {
      const organisationId = await anOrganisation(tx, { handle: 'nordfirma', migrantLed: 1 });
      const partnershipId = await aPartnership(tx, { handle: 'yrkesbron' });
      const other = await aPartnership(tx, { handle: 'vagen-in' });
      await aMembership(tx, partnershipId, organisationId);
      const base = { partnershipId, organisationId, madeOn: '2026-02-01', notes: null };
      const mentors = await addCommitment(tx, { ...base, kind: 'mentors', hundredths: 300, due: '2026-03-31' });
      await addCommitment(tx, { ...base, kind: 'hours', hundredths: 3750, due: '2026-12-31', madeOn: '2026-05-01' });
      await addContribution(tx, { commitmentId: mentors, hundredths: 200, deliveredOn: '2026-02-15', notes: null });
      await addContribution(tx, { commitmentId: mentors, hundredths: 100, deliveredOn: '2026-04-02', notes: 'late' });
      return { organisationId, partnershipId, other, mentors };
    })
  ).value;
}

onEachEngine('commitments and the facts for rules', (open) => {
  test('what was promised and delivered by a day', async () => {
    const store = await open();
    const { partnershipId, mentors } = await aWorld(store);
    const on = async (asOf: string) =>
      (await listCommitments(store.db, { partnership: partnershipId, asOf })).map((one) => [
        one.kind,
        one.promised,
        one.delivered,
      ]);
    expect(await on('2026-03-01')).toEqual([['mentors', 300, 200]]);
    expect(await on('2026-12-31')).toEqual([
      ['mentors', 300, 300],
      ['hours', 3750, 0],
    ]);
    expect((await listDeliveries(store.db, mentors)).map(({ hundredths }) => hundredths)).toEqual([200, 100]);
  });

  test('who speaks for the participants', async () => {
    const store = await open();
    const { partnershipId } = await aWorld(store);
    await change(store, async (tx) => {
      const id = await addRepresentative(tx, {
        partnershipId,
        participantId: null,
        name: 'Amina',
        since: '2026-01-01',
        until: null,
      });
      await endRepresentative(tx, id, '2026-06-30');
    });
    expect(await listRepresentatives(store.db, partnershipId)).toMatchObject([{ name: 'Amina', until: '2026-06-30' }]);
  });

  test('one self-assessment an organisation and round', async () => {
    const store = await open();
    const { partnershipId, organisationId } = await aWorld(store);
    const row = {
      partnershipId,
      organisationId,
      round: '2026',
      instrument: 'samspel',
      assessedOn: '2026-05-01',
      notes: null,
    } as const;
    const first = { ...row, stage: 'cooperation', answers: '{"trust-1":4}', scores: '{}' } as const;
    await change(store, (tx) => addAssessment(tx, first, 'refuse'));
    await expect(change(store, (tx) => addAssessment(tx, first, 'refuse'))).rejects.toMatchObject({ kind: 'conflict' });
    await change(store, (tx) => addAssessment(tx, { ...first, answers: '{"trust-1":2}' }, 'replace'));
    expect(await listAssessments(store.db, partnershipId)).toMatchObject([
      { organisation: 'nordfirma', answers: { 'trust-1': 2 } },
    ]);
  });

  test('every source is read for several partnerships at once, and only for those that ask', async () => {
    const store = await open();
    const { partnershipId, other } = await aWorld(store);
    await change(store, (tx) =>
      addReview(tx, { partnershipId, reviewedOn: '2026-06-01', outcome: 'no-change', meetingId: null, notes: null }),
    );
    const all = new Set(sourceNames);
    const period = { from: '2026-01-01', until: '2026-12-31' };
    const facts = await loadFacts(
      store.db,
      [
        { id: partnershipId, asks: all },
        { id: other, asks: all },
      ],
      period,
    );
    expect(facts.get(other)).toEqual(Object.fromEntries(sourceNames.map((name) => [name, []])));
    expect(facts.get(partnershipId)?.members).toMatchObject([
      { organisation: 'nordfirma', migrantLed: true, contacts: 0 },
    ]);
    expect(facts.get(partnershipId)?.commitments.map(({ deliveries }) => deliveries.length)).toEqual([2, 0]);
    expect(facts.get(partnershipId)?.reviews).toMatchObject([{ reviewedOn: '2026-06-01' }]);
    const none = await loadFacts(store.db, [{ id: partnershipId, asks: new Set() }], period);
    expect(none.get(partnershipId)?.members).toEqual([]);
  });
});
