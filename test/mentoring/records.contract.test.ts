import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linearSumAssignment } from 'linear-sum-assignment';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { importMentees } from '../../src/mentoring/import-mentees.ts';
import { planMentors } from '../../src/mentoring/import-mentors.ts';
import { readExtras } from '../../src/mentoring/list-columns.ts';
import { listNeeds } from '../../src/mentoring/needs.ts';
import { occupationCodeOf } from '../../src/mentoring/occupation-code.ts';
import { gatherPool } from '../../src/mentoring/pool.ts';
import { presets } from '../../src/mentoring/presets.ts';
import { propose, scorePool } from '../../src/mentoring/propose.ts';
import {
  addMentors,
  addPairs,
  addProgramme,
  addSessions,
  closePair,
  listMentees,
  listMentors,
  listPairs,
  listProgrammes,
  listStories,
  movePair,
} from '../../src/mentoring/records.ts';
import { listOrganisations } from '../../src/organisation/records.ts';
import { readList } from '../../src/roster/read-list.ts';
import { loadReference } from '../../src/roster/tables.ts';
import { mentors as mentorFacts } from '../../src/rules/records/mentors.ts';
import { pairs as pairFacts } from '../../src/rules/records/pairs.ts';
import type { Store } from '../../src/store/index.ts';
import { anOrganisation, aPartnership } from '../support/builders.ts';
import { change, onEachEngine } from '../support/stores.ts';

const today = '2026-01-20';
const root = join(import.meta.dirname, '../..');
const headers: unknown = parse(readFileSync(join(root, 'data/reference/mentoring-headers.yaml'), 'utf8'));

async function readRoster(name: string) {
  const bytes = readFileSync(join(root, 'test/data/rosters', name));
  const reference = loadReference();
  const list = await readList(bytes, { map: [] }, reference, { today });
  return { list, ...readExtras(list, headers, reference, today) };
}

/** A programme with the mentors and mentees of the two rosters. */
async function aProgramme(store: Store) {
  const { value } = await change(store, async (tx) => {
    const ownerId = await anOrganisation(tx, { handle: 'luckan' });
    await anOrganisation(tx, { handle: 'nordfirma', name: 'Nordfirma Ab' });
    const partnershipId = await aPartnership(tx, { handle: 'yrkesbron' });
    const terms = { ...presets['own-profession'], capacity: null, partnershipId, ownerId, startOn: today };
    return { id: await addProgramme(tx, { ...terms, handle: 'yrket', name: 'I yrket' }), partnershipId };
  });
  return value;
}

async function fill(store: Store, programme: number) {
  const [mentors, mentees] = [await readRoster('mentorer.csv'), await readRoster('adepter.csv')];
  const { value } = await change(store, async (tx) => {
    const plan = planMentors(mentors.list.validation.people, mentors.extras, await listMentors(tx.db, { programme }), {
      programme,
      today,
      sender: null,
      organisations: await listOrganisations(tx.db, 'current'),
      occupationCode: (occupation) => occupationCodeOf(occupation, 'sv'),
    });
    await addMentors(tx, plan.created);
    const given = {
      programme,
      sender: null,
      partnership: null,
      today,
      actor: 'anna',
      language: 'sv',
      appliedOn: today,
    } as const;
    return { plan, mentees: await importMentees(tx, mentees, given) };
  });
  return value;
}

onEachEngine('mentoring records', (open) => {
  test('two rosters are read in, and once more changes nothing', async () => {
    const store = await open();
    const { id } = await aProgramme(store);
    const first = await fill(store, id);
    expect(first.plan.created).toHaveLength(25);
    expect(first.plan.unknownOccupations).toEqual([]);
    expect(first.mentees).toMatchObject({ created: 28, updated: 0, unchanged: 0, unclear: [] });
    const again = await fill(store, id);
    expect(again.plan).toMatchObject({ created: [], updated: [], unchanged: 25 });
    expect(again.mentees).toMatchObject({ created: 0, updated: 0, unchanged: 28 });
    const mentors = await listMentors(store.db, { programme: id });
    expect(mentors.filter(({ organisation }) => organisation === 'nordfirma')).toHaveLength(7);
    expect(mentors.find(({ name }) => name === 'Thị Lan Karimi')).toMatchObject({
      capacity: 2,
      remote: true,
      migrationBackground: true,
      languages: [
        { language: 'sv', level: null },
        { language: 'fi', level: null },
      ],
    });
    const mentees = await listMentees(store.db, { programme: id });
    expect(mentees.find(({ name }) => name === 'Emre F Demir')).toMatchObject({
      wishes: 'kvinnlig mentor',
      remote: true,
    });
    expect(mentees.every(({ occupationCode }) => occupationCode !== null)).toBe(true);
  });

  test('a pair goes its way step by step, each with its day', async () => {
    const store = await open();
    const { id, partnershipId } = await aProgramme(store);
    await fill(store, id);
    const [programme] = await listProgrammes(store.db, 'current');
    if (programme === undefined) throw new Error('no programme');
    const proposal = propose(scorePool(await gatherPool(store.db, programme, today)), linearSumAssignment);
    await change(store, (tx) =>
      addPairs(
        tx,
        proposal.pairs.map(({ mentor, mentee, score, why }) => ({
          programmeId: id,
          mentorId: mentor,
          menteeId: mentee,
          proposedBy: 'anna',
          score,
          reasons: why,
        })),
        'accepted',
        today,
      ),
    );
    const [pair] = await listPairs(store.db, { programme: id });
    if (pair === undefined) throw new Error('no pair');
    expect(pair.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(pair.score);
    await expect(change(store, (tx) => movePair(tx, pair, 'suggested', today))).rejects.toMatchObject({
      kind: 'conflict',
    });
    await expect(change(store, (tx) => movePair(tx, pair, 'active', '2026-01-19'))).rejects.toMatchObject({
      kind: 'bad-data',
    });
    const told = { pairId: pair.id, minutes: 60, mode: 'remote', topics: null, nextOn: null } as const;
    await change(store, async (tx) => {
      await movePair(tx, pair, 'active', '2026-02-02');
      await tx.db.updateTable('mentoringPair').set({ startOn: '2026-02-02' }).where('id', '=', pair.id).execute();
      await addSessions(tx, [{ ...told, date: '2026-02-02' }]);
    });
    const answers = { endedOn: '2026-09-01', reason: 'completed', mentorLearned: 'att lyssna' } as const;
    await change(store, async (tx) => {
      const [now] = await listPairs(tx.db, { programme: id });
      if (now !== undefined) await movePair(tx, now, 'completed', '2026-09-01');
      await closePair(tx, { pairId: pair.id, ...answers });
      await closePair(tx, { pairId: pair.id, ...answers, mentorContinues: 1 });
    });
    const [story] = await listStories(store.db, { programme: id });
    expect(story?.steps.map(({ status }) => status)).toEqual(['accepted', 'active', 'completed']);
    expect(story?.closure).toMatchObject({ ...answers, mentorContinues: true });
    // Who is bound is not matched again, nor those two after their pair has ended.
    const pool = await gatherPool(store.db, programme, '2026-09-02');
    expect(pool.mentees.some(({ id: mentee }) => mentee === pair.menteeId)).toBe(true);
    expect(pool.forbid).toContainEqual({ mentor: pair.mentorId, mentee: pair.menteeId });
    const needs = await listNeeds(store.db, { programme: id }, '2026-09-02');
    expect(needs.filter(({ need }) => need.kind === 'first-meeting')).toHaveLength(proposal.pairs.length - 1);
    const asked = { partnerships: [partnershipId], period: { from: '2026-01-01', until: '2026-12-31' } };
    expect((await mentorFacts(store.db, asked)).get(partnershipId)).toHaveLength(25);
    expect((await pairFacts(store.db, asked)).get(partnershipId)).toMatchObject([
      { id: pair.id, startOn: '2026-02-02', sessions: ['2026-02-02'] },
    ]);
  });
});
