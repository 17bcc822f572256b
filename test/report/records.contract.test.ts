import { expect, test } from 'vitest';
import { addActions } from '../../src/action/records.ts';
import type { GivenFields } from '../../src/participant/records.ts';
import { addParticipant, joinAsParticipant, leaveAsParticipant } from '../../src/participant/records.ts';
import { countActions, countOverdue } from '../../src/report/records/actions.ts';
import { countCommitments } from '../../src/report/records/commitments.ts';
import { countAttendance, countMeetings } from '../../src/report/records/meetings.ts';
import { countByGroup, countByPartnership, countMovements, firstDay } from '../../src/report/records/participants.ts';
import {
  countEvents,
  menteesMet,
  peopleAtActivities,
  peopleReferred,
  peopleWithHigherLevel,
  peopleWithOutcomes,
} from '../../src/report/records/work.ts';
import type { Tx } from '../../src/store/index.ts';
import { aMembership, anOrganisation, aPartnership } from '../support/builders.ts';
import { change, onEachEngine } from '../support/stores.ts';

const quarters = {
  before: { from: '2026-04-01', until: '2026-06-30' },
  now: { from: '2026-07-01', until: '2026-09-30' },
};
const byHand = { enteredBy: 'anna', enteredOn: '2026-03-01', receivedFromId: null };

async function aPerson(
  tx: Tx,
  partnership: number,
  stays: readonly [string, string | null][],
  fields: Partial<GivenFields> = {},
) {
  const id = await addParticipant(tx, { givenName: 'A', familyName: 'B', ...fields }, byHand, null);
  for (const [from, until] of stays) {
    await joinAsParticipant(tx, id, partnership, from);
    if (until !== null) await leaveAsParticipant(tx, id, partnership, until, 'moved');
  }
  return id;
}

onEachEngine('the counts of reports', (open) => {
  test('people who began, took part and ended, by group, each once', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const way = await aPartnership(tx, { handle: 'way' });
      const leisure = await aPartnership(tx, { handle: 'leisure' });
      const began = await aPerson(tx, way, [['2026-07-01', null]], { gender: 'female', integrationLanguage: 'sv' });
      await joinAsParticipant(tx, began, leisure, '2026-08-01');
      await aPerson(tx, way, [['2026-02-01', '2026-07-01']], { gender: 'female', integrationLanguage: 'sv' });
      await aPerson(tx, way, [['2026-02-01', '2026-06-30']], { gender: 'female', integrationLanguage: 'sv' });
      await aPerson(tx, way, [['2026-02-01', '2026-03-31']], { gender: 'female', integrationLanguage: 'sv' });
      await aPerson(tx, way, [['2026-10-01', null]], { gender: 'female', integrationLanguage: 'sv' });
    });
    expect((await countByGroup(store.db, quarters)).groups).toEqual([
      {
        gender: 'female',
        age: 'unknown',
        ground: null,
        path: 'sv',
        now: { joined: 1, active: 2, ended: 1 },
        before: { joined: 0, active: 2, ended: 1 },
      },
    ]);
    expect(await countByPartnership(store.db, quarters)).toEqual([
      {
        handle: 'leisure',
        name: 'leisure',
        now: { joined: 1, active: 1, ended: 0 },
        before: { joined: 0, active: 0, ended: 0 },
      },
      {
        handle: 'way',
        name: 'way',
        now: { joined: 1, active: 2, ended: 1 },
        before: { joined: 0, active: 2, ended: 1 },
      },
    ]);
    expect(await firstDay(store.db)).toBe('2026-02-01');
    expect(await countMovements(store.db, [quarters.before, quarters.now])).toEqual([
      { joined: 0, active: 2, ended: 1 },
      { joined: 1, active: 2, ended: 1 },
    ]);
  });

  test('someone who comes back is not new, and someone in no partnership counts by her own days', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const way = await aPartnership(tx, { handle: 'way' });
      await aPerson(tx, way, [
        ['2026-01-10', '2026-02-10'],
        ['2026-08-10', null],
      ]);
      await addParticipant(tx, { givenName: 'C', familyName: 'D', joinedOn: '2026-05-05' }, byHand, null);
    });
    const [row] = (await countByGroup(store.db, quarters)).groups;
    expect(row?.now).toEqual({ joined: 0, active: 2, ended: 0 });
    expect(row?.before).toEqual({ joined: 1, active: 1, ended: 0 });
  });

  test.each([
    ['the day before 18', { birthDate: '2008-07-02' }, 'under-18'],
    ['on the 18th birthday', { birthDate: '2008-07-01' }, '18-60'],
    ['60, the day before 61', { birthDate: '1965-07-02' }, '18-60'],
    ['61', { birthDate: '1965-07-01' }, 'over-60'],
    ['only the year known', { birthYear: 1990 }, '18-60'],
    ['nothing known', {}, 'unknown'],
  ])('age on the day of joining: %s', async (_name, born, bracket) => {
    const store = await open();
    await change(store, async (tx) => {
      await aPerson(tx, await aPartnership(tx, { handle: 'way' }), [['2026-07-01', null]], born);
    });
    expect((await countByGroup(store.db, quarters)).groups.map(({ age }) => age)).toEqual([bracket]);
  });

  test('meetings held, decisions, and who was there while a member', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const way = await aPartnership(tx, { handle: 'way' });
      const [here, late] = [await anOrganisation(tx, { handle: 'here' }), await anOrganisation(tx, { handle: 'late' })];
      await aMembership(tx, way, here);
      const joined = await aMembership(tx, way, late);
      await tx.db.updateTable('membership').set({ since: '2026-07-01' }).where('id', '=', joined).execute();
      const meeting = async (date: string, status: 'held' | 'cancelled') =>
        (await tx.insertMany('meeting', [{ partnershipId: way, date, status } as never]))[0] as number;
      const first = await meeting('2026-06-30', 'held');
      const second = await meeting('2026-07-01', 'held');
      await meeting('2026-08-01', 'cancelled');
      await meeting('2026-10-01', 'held');
      const there = { name: 'x', status: 'present', contactPersonId: null } as const;
      await tx.insertMany('attendance', [
        { ...there, meetingId: first, organisationId: here },
        { ...there, meetingId: second, organisationId: here },
        { ...there, meetingId: second, organisationId: here },
        { ...there, meetingId: second, organisationId: late, status: 'absent' },
      ]);
      await tx.insertMany('decision', [
        { meetingId: second, agendaItemId: null, position: 1, text: 'a', method: null },
        { meetingId: second, agendaItemId: null, position: 2, text: 'b', method: null },
      ]);
    });
    expect(await countMeetings(store.db, quarters)).toMatchObject([
      { handle: 'way', now: { meetings: 1, decisions: 2 }, before: { meetings: 1, decisions: 0 } },
    ]);
    expect(await countAttendance(store.db, quarters)).toMatchObject([
      { handle: 'here', now: { meetings: 1, present: 1 }, before: { meetings: 1, present: 1 } },
      { handle: 'late', now: { meetings: 1, present: 0 }, before: { meetings: 0, present: 0 } },
    ]);
  });

  test('actions that fell due: in time, late, not done; and what was overdue', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const way = await aPartnership(tx, { handle: 'way' });
      const organisationId = await anOrganisation(tx, { handle: 'here' });
      const action = { partnershipId: way, what: 'w', owner: 'o', organisationId, addedOn: '2026-04-01' };
      const ids = await addActions(
        tx,
        ['2026-07-10', '2026-07-10', '2026-07-10', '2026-07-10', '2026-06-30'].map((due) => ({ ...action, due })),
      );
      const done = (id: number | undefined, doneOn: string) =>
        tx.db
          .updateTable('action')
          .set({ doneOn })
          .where('id', '=', id ?? 0)
          .execute();
      await done(ids[0], '2026-07-10');
      await done(ids[1], '2026-07-11');
      await done(ids[2], '2026-10-01');
      await tx.db
        .updateTable('action')
        .set({ cancelledOn: '2026-07-01' })
        .where('id', '=', ids[3] ?? 0)
        .execute();
    });
    expect(await countActions(store.db, quarters)).toEqual([
      {
        handle: 'here',
        name: 'here',
        now: { due: 3, inTime: 1, late: 1, open: 1 },
        before: { due: 1, inTime: 0, late: 0, open: 1 },
      },
    ]);
    expect(await countOverdue(store.db, { now: '2026-10-01', before: '2026-07-01' })).toEqual({ now: 2, before: 1 });
  });
});

onEachEngine('the counts of what people did', (open) => {
  test('people once, however often they came; events; promises and deliveries', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const way = await aPartnership(tx, { handle: 'way' });
      const host = await anOrganisation(tx, { handle: 'host' });
      const [one, two] = [
        await aPerson(tx, way, [['2026-01-10', null]]),
        await aPerson(tx, way, [['2026-01-10', null]]),
      ];
      const activity = await tx.db
        .insertInto('activity')
        .values({
          name: 'Football',
          kind: 'sport',
          organisationId: host,
          languages: '[]',
          interests: '[]',
          startsOn: '2026-01-01',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const sessions = await tx.insertMany('activitySession', [
        { activityId: activity.id, date: '2026-05-05', startTime: null, place: null, status: 'held', hosts: null },
        { activityId: activity.id, date: '2026-07-05', startTime: null, place: null, status: 'held', hosts: null },
        { activityId: activity.id, date: '2026-08-05', startTime: null, place: null, status: 'held', hosts: null },
        { activityId: activity.id, date: '2026-08-12', startTime: null, place: null, status: 'cancelled', hosts: null },
      ]);
      const present = (session: number, participantId: number) =>
        ({ sessionId: sessions[session] ?? 0, participantId, status: 'present' }) as const;
      await tx.insertMany('presence', [present(0, one), present(1, one), present(2, one), present(2, two)]);
      const level = (participantId: number, cefr: 'A1' | 'A2', assessedOn: string) =>
        ({ participantId, language: 'sv', level: cefr, cefr, assessedOn, source: null }) as const;
      await tx.insertMany('languageLevel', [
        level(one, 'A1', '2026-02-01'),
        level(one, 'A2', '2026-08-01'),
        level(two, 'A1', '2026-08-01'),
      ]);
      await tx.insertMany('outcome', [
        {
          participantId: one,
          organisationId: null,
          side: 'newcomer',
          kind: 'hobby',
          domain: 'leisure',
          happenedOn: '2026-08-01',
          value: null,
          isco: null,
          source: 'self',
        } as never,
      ]);
      const commitment = await tx.db
        .insertInto('commitment')
        .values({
          partnershipId: way,
          organisationId: host,
          kind: 'placements',
          hundredths: 400,
          madeOn: '2026-01-01',
          due: '2026-12-31',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await tx.insertMany('contribution', [
        { commitmentId: commitment.id, hundredths: 100, deliveredOn: '2026-05-01', notes: null } as never,
        { commitmentId: commitment.id, hundredths: 100, deliveredOn: '2026-08-01', notes: null } as never,
        { commitmentId: commitment.id, hundredths: 100, deliveredOn: '2026-10-01', notes: null } as never,
      ]);
    });
    expect(await peopleAtActivities(store.db, quarters)).toEqual({
      rows: [{ key: 'sport', now: 2, before: 1 }],
      total: { now: 2, before: 1 },
    });
    expect((await peopleWithHigherLevel(store.db, quarters)).rows).toEqual([{ key: 'sv', now: 1, before: 0 }]);
    expect((await peopleWithOutcomes(store.db, quarters)).total).toEqual({ now: 1, before: 0 });
    expect((await peopleReferred(store.db, quarters)).rows).toEqual([]);
    expect((await menteesMet(store.db, quarters)).rows).toEqual([]);
    expect((await countEvents(store.db, quarters)).sessions).toEqual({ now: 2, before: 1 });
    expect(await countCommitments(store.db, quarters)).toMatchObject([
      { organisation: 'host', kind: 'placements', promised: 400, delivered: 200, deliveredNow: 100 },
    ]);
  });
});
