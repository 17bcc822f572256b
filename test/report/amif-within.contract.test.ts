/** The indicators of AMIF of each partnership by itself, on each engine: her first day in it, its own activities, its own participants. */
import { expect, test } from 'vitest';
import { addParticipant, joinAsParticipant } from '../../src/participant/records.ts';
import type { AmifPeople } from '../../src/report/amif.ts';
import { sumOf } from '../../src/report/amif.ts';
import { buildAmifOf } from '../../src/report/build-amif-within.ts';
import { gatherAmif, gatherAmifWithin, gatherEvidence } from '../../src/report/gather-amif.ts';
import { openRecognition } from '../../src/skill/records.ts';
import type { Tx } from '../../src/store/index.ts';
import { aMembership, anOrganisation, aPartnership } from '../support/builders.ts';
import { change, onEachEngine } from '../support/stores.ts';

const period = { from: '2026-07-01', until: '2026-09-30' };

async function aPerson(tx: Tx, citizenships: readonly string[], ...joined: readonly (readonly [number, string])[]) {
  const byHand = { enteredBy: 'anna', enteredOn: '2026-03-01', receivedFromId: null };
  const given = { givenName: 'A', familyName: 'B', gender: 'female', birthDate: '2008-07-20', citizenships } as const;
  const id = await addParticipant(tx, given, byHand, null);
  for (const [partnership, on] of joined) await joinAsParticipant(tx, id, partnership, on);
  return id;
}

/** A language course of a partnership, or of none, with a session on each day and who was there. */
async function aCourse(
  tx: Tx,
  organisationId: number,
  partnershipId: number | null,
  days: Readonly<Record<string, readonly number[]>>,
) {
  const row = {
    name: 'course',
    kind: 'language-course',
    organisationId,
    partnershipId,
    languages: '[]',
    interests: '[]',
    startsOn: '2026-07-01',
    endsOn: '2026-09-15',
  } as const;
  const { id } = await tx.db.insertInto('activity').values(row).returning('id').executeTakeFirstOrThrow();
  for (const [date, people] of Object.entries(days)) {
    const session = { activityId: id, date, startTime: null, place: null, status: 'held', hosts: null } as const;
    const [sessionId = 0] = await tx.insertMany('activitySession', [session]);
    await tx.insertMany(
      'presence',
      people.map((participantId) => ({ sessionId, participantId, status: 'present' }) as const),
    );
  }
}

onEachEngine('AMIF by partnership', (open) => {
  test('each counts its own', async () => {
    const store = await open();
    const {
      value: [p = 0, q = 0, both, ofQ],
    } = await change(store, async (tx) => {
      const host = await anOrganisation(tx, { handle: 'host' });
      const city = await anOrganisation(tx, { handle: 'city', sector: 'authority' });
      const one = await aPartnership(tx, { handle: 'p' });
      const two = await aPartnership(tx, { handle: 'q' });
      await aMembership(tx, one, host);
      await aMembership(tx, two, city);
      const inBoth = await aPerson(tx, ['SY'], [one, '2026-07-01'], [two, '2026-08-01']);
      await aPerson(tx, ['SE'], [one, '2026-07-02']);
      const earlier = await aPerson(tx, ['IQ'], [one, '2026-02-01']);
      const inQ = await aPerson(tx, ['IQ'], [two, '2026-07-05']);
      await aCourse(tx, host, one, { '2026-07-15': [inBoth, earlier, inQ] });
      // Once before she began there, and once after.
      await aCourse(tx, host, two, { '2026-07-20': [inBoth], '2026-08-15': [inBoth] });
      await aCourse(tx, host, null, { '2026-07-16': [inQ] });
      await tx.insertMany(
        'languageLevel',
        (['A1', 'A2'] as const).map((cefr) => ({
          participantId: inBoth,
          language: 'sv',
          level: cefr,
          cefr,
          assessedOn: cefr === 'A1' ? '2026-07-02' : '2026-09-10',
          source: null,
        })),
      );
      await openRecognition(
        tx,
        {
          participantId: inBoth,
          skillId: null,
          kind: 'degree',
          body: 'x',
          isco: null,
          what: 'y',
          status: 'applied',
          statusOn: '2026-07-10',
        } as never,
        null,
      );
      return [one, two, inBoth, inQ];
    });
    const { db } = store;
    const within = await gatherAmifWithin(db, period);
    const told = (partnership: number) =>
      Object.fromEntries(
        (['O.2.3', 'O.2.3.1', 'R.2.8', 'R.2.10'] satisfies AmifPeople[]).map((indicator) => [
          indicator,
          sumOf(within.get(partnership)?.rows ?? [], indicator),
        ]),
      );
    expect([...within.keys()]).toEqual([p, q]);
    expect(told(p)).toEqual({ 'O.2.3': 1, 'O.2.3.1': 2, 'R.2.8': 1, 'R.2.10': 1 });
    expect(told(q)).toEqual({ 'O.2.3': 2, 'O.2.3.1': 1, 'R.2.8': 0, 'R.2.10': 0 });
    expect([within.get(p)?.began, within.get(q)?.began]).toEqual([
      { 'third-country': 1, 'eu-eea': 1, unknown: 0 },
      { 'third-country': 2, 'eu-eea': 0, unknown: 0 },
    ]);
    expect([within.get(p)?.authorities, within.get(q)?.authorities]).toEqual([0, 1]);
    // She was 17 when she began in the first, 18 in the second.
    expect(within.get(p)?.rows.find(({ indicator }) => indicator === 'O.2.3')?.age).toBe('under-18');
    expect(new Set(within.get(q)?.rows.map(({ age }) => age))).toEqual(new Set(['under-18', '18-60']));
    // Of the whole register each counts once.
    expect(sumOf((await gatherAmif(db, period)).rows, 'O.2.3.1')).toBe(3);

    const evidence = await gatherEvidence(db, period, q);
    expect(
      evidence.map(({ indicator, participant, firstDay, countedOn }) => [indicator, participant, firstDay, countedOn]),
    ).toEqual([
      ['O.2.3', both, '2026-08-01', '2026-08-01'],
      ['O.2.3', ofQ, '2026-07-05', '2026-07-05'],
      ['O.2.3.1', both, '2026-08-01', '2026-08-15'],
    ]);
    const ofP = await gatherEvidence(db, period, p);
    for (const [indicator, people] of Object.entries(told(p)))
      expect(ofP.filter((row) => row.indicator === indicator)).toHaveLength(people);

    const asked = { register: '', period, asOf: '2026-10-12', minimumCell: 5 };
    const partnership = await db.selectFrom('partnership').selectAll().where('id', '=', q).executeTakeFirstOrThrow();
    const report = await buildAmifOf(db, asked, partnership as never);
    expect(report.sections.map(({ id }) => id)).toEqual(['amif']);
    expect((await buildAmifOf(db, asked, partnership as never)).digest).toBe(report.digest);
  });
});
