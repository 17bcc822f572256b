/** The records of a person's path: every change of status is refused where its table does not allow it, and what was said of whom is kept. */
import { expect, test } from 'vitest';
import { enrolmentSteps, sessionSteps } from '../../src/activity/activity.ts';
import {
  comingSessionsOf,
  communityDays,
  editSession,
  firstCommunities,
  setEnrolment,
} from '../../src/activity/records.ts';
import { silentParticipants, unansweredReferrals } from '../../src/home/records.ts';
import { mayGo, type Steps } from '../../src/lib/steps.ts';
import { addMentors, listPairs, mentorsWhoCan, movePair } from '../../src/mentoring/records.ts';
import { pairSteps } from '../../src/mentoring/status.ts';
import type { ParticipantFields } from '../../src/participant/fields.ts';
import {
  addParticipant,
  fieldSourcesOf,
  fieldsUsedBy,
  findParticipants,
  joinAsParticipant,
  lackingIn,
  listParticipants,
  mergeParticipants,
  noteSources,
  setFieldsUsed,
} from '../../src/participant/records.ts';
import { sourcesOf } from '../../src/participant/source.ts';
import { goalSteps } from '../../src/plan/plan.ts';
import { addPlan, addReview, closeGoal, countPlans, plansInForce } from '../../src/plan/records.ts';
import { addReferral, listReferrals, moveReferral } from '../../src/referral/records.ts';
import { referralSteps } from '../../src/referral/referral.ts';
import {
  addSkill,
  listSkills,
  moveRecognition,
  moveSkill,
  occupationsLike,
  skillsLike,
} from '../../src/skill/records.ts';
import { recognitionSteps, skillSteps } from '../../src/skill/skill.ts';
import type { RecordTable, Store, Tx } from '../../src/store/index.ts';
import { noteResult } from '../../src/work/records.ts';
import { resultSteps } from '../../src/work/work.ts';
import { anOrganisation, aPartnership } from '../support/builders.ts';
import { change, onEachEngine } from '../support/stores.ts';

const day = '2026-03-01';
const byHand = { enteredBy: 'anna', enteredOn: day, receivedFromId: null };
const aPerson = (
  tx: Tx,
  fields: Partial<ParticipantFields> & { givenName: string },
  receivedFromId: number | null = null,
) => addParticipant(tx, { familyName: 'Haddad', ...fields }, { ...byHand, receivedFromId }, null);

/** How each status is moved in the register, beginning from a row that stands anywhere. */
interface Walk {
  readonly name: string;
  readonly steps: Steps<string>;
  /** Makes a row with this status; gives back its number. */
  make(tx: Tx, status: string, world: World): Promise<number>;
  move(tx: Tx, id: number, to: string): Promise<void>;
  read(tx: Tx, id: number): Promise<string>;
  /** To stay is allowed, where noting the same again is no step. */
  readonly stays?: readonly string[];
  /** Where a row begins before anything was noted; nothing can be moved there. */
  readonly begins?: string;
}
interface World {
  readonly person: number;
  readonly luckan: number;
  readonly arbis: number;
  readonly activity: number;
  readonly mentor: number;
  readonly mentee: number;
  readonly programme: number;
}

const statusOf =
  (table: RecordTable, column = 'status') =>
  async ({ db }: Tx, id: number) => {
    const row = (await db
      .selectFrom(table as 'referral')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()) as unknown as Record<string, string | null>;
    return row[column] ?? 'open';
  };
const insert = async (tx: Tx, table: RecordTable, row: object): Promise<number> => {
  const [id = 0] = await tx.insertMany(table as 'setting', [row as { key: string; value: string }]);
  return id;
};

const walks: readonly Walk[] = [
  {
    name: 'referral',
    steps: referralSteps,
    make: (tx, status, { person, luckan, arbis }) =>
      insert(tx, 'referral', {
        ...{ participantId: person, fromOrganisationId: luckan, toOrganisationId: arbis, purpose: 'x', basis: 'law' },
        ...{ status, madeOn: day, madeBy: 'anna' },
      }),
    move: (tx, id, to) => moveReferral(tx, id, to as 'met', {}),
    read: statusOf('referral'),
  },
  {
    name: 'skill',
    steps: skillSteps,
    make: (tx, state, { person }) => insert(tx, 'skill', { participantId: person, text: 'x', state }),
    move: (tx, id, to) => moveSkill(tx, id, to as 'told', { reachedOn: day, byName: 'anna', organisationId: null }),
    read: statusOf('skill', 'state'),
  },
  {
    name: 'recognition',
    steps: recognitionSteps,
    make: (tx, status, { person }) =>
      insert(tx, 'recognition', {
        participantId: person,
        kind: 'degree',
        body: 'OPH',
        what: 'x',
        status,
        statusOn: day,
      }),
    move: (tx, id, to) => moveRecognition(tx, id, to as 'applied', day, null),
    read: statusOf('recognition'),
  },
  {
    name: 'goal',
    steps: goalSteps,
    make: (tx, status, { person }) => insert(tx, 'goal', { participantId: person, words: 'x', setOn: day, status }),
    move: (tx, id, to) => closeGoal(tx, id, to as 'open', day),
    read: statusOf('goal'),
  },
  {
    name: 'enrolment',
    steps: enrolmentSteps,
    make: (tx, status, { person, activity }) =>
      insert(tx, 'enrolment', { activityId: activity, participantId: person, status, addedOn: day, statusOn: day }),
    move: (tx, id, to) => setEnrolment(tx, [id], to as 'left', day),
    read: statusOf('enrolment'),
  },
  {
    name: 'session',
    steps: sessionSteps,
    make: (tx, status, { activity }) => insert(tx, 'activitySession', { activityId: activity, date: day, status }),
    move: (tx, id, to) => editSession(tx, id, { status: to as 'held' }),
    read: statusOf('activitySession'),
    stays: ['planned', 'held', 'cancelled'],
  },
  {
    name: 'working life',
    steps: resultSteps,
    make: (tx, result, { person }) =>
      insert(tx, 'workContact', {
        ...{ participantId: person, kind: 'placement', employer: 'x', since: day },
        result: result === 'open' ? null : result,
      }),
    move: (tx, id, to) => noteResult(tx, id, to as 'job'),
    read: statusOf('workContact', 'result'),
    begins: 'open',
  },
  {
    name: 'mentor pair',
    steps: pairSteps,
    make: (tx, status, { programme, mentor, mentee }) =>
      insert(tx, 'mentoringPair', {
        ...{ programmeId: programme, mentorId: mentor, menteeId: mentee, proposedBy: 'anna', reasons: '[]' },
        ...{ status, statusOn: day, goals: '[]' },
      }),
    move: async (tx, id, to) => {
      const pair = (await listPairs(tx.db)).find((one) => one.id === id);
      if (pair !== undefined) await movePair(tx, pair, to as 'active', day);
    },
    read: statusOf('mentoringPair'),
  },
];

async function aWorld(store: Store): Promise<World> {
  const { value } = await change(store, async (tx) => {
    const [luckan, arbis] = [
      await anOrganisation(tx, { handle: 'luckan' }),
      await anOrganisation(tx, { handle: 'arbis' }),
    ];
    const person = await aPerson(tx, { givenName: 'Rana' });
    const programme = await insert(tx, 'mentoringProgramme', {
      ...{
        handle: 'yrke',
        name: 'Yrke',
        kind: 'career',
        ownerId: luckan,
        months: 6,
        meetingsPerMonth: 1,
        maxGapDays: 35,
      },
      ...{ groupMeetings: 0, trainingHours: 2, menteesPerMentor: 2, intakeMonths: '[]', weights: '{}', startOn: day },
    });
    const [mentor = 0] = await addMentors(tx, [
      {
        ...{ programmeId: programme, givenName: 'Maria', familyName: 'Sandell', nameKey: 'mariasandell', capacity: 2 },
        ...{ appliedOn: day, occupation: 'elektriker', occupationCode: '7411', interests: [] },
        languages: [{ language: 'sv', level: 'C2' }],
      },
    ]);
    return {
      ...{ luckan, arbis, person, programme, mentor },
      activity: await insert(tx, 'activity', {
        ...{
          name: 'Café',
          kind: 'language-cafe',
          organisationId: luckan,
          languages: '[]',
          interests: '[]',
          startsOn: day,
        },
      }),
      mentee: await insert(tx, 'mentee', { programmeId: programme, participantId: person, appliedOn: day }),
    };
  });
  return value;
}

onEachEngine('the records of a path', (open) => {
  test('no status changes but by a step of its table, and what is refused changes nothing', async () => {
    const store = await open();
    const world = await aWorld(store);
    for (const { name, steps, make, move, read, stays = [], begins } of walks) {
      const statuses = Object.keys(steps);
      const pairs = statuses.flatMap((from) => statuses.map((to) => ({ from, to }))).filter(({ to }) => to !== begins);
      // One operation for the whole table: a refused step throws before anything is written, so the others go on.
      await change(store, async (tx) => {
        for (const { from, to } of pairs) {
          const id = await make(tx, from, world);
          const step = `${name}: ${from} to ${to}`;
          const isAllowed = mayGo(steps, from, to) || (from === to && stays.includes(from));
          if (isAllowed) await move(tx, id, to);
          else await expect(move(tx, id, to), step).rejects.toMatchObject({ kind: 'conflict' });
          expect(await read(tx, id), step).toBe(isAllowed ? to : from);
        }
      });
    }
  });

  test('a field keeps who said it; two who become one keep it too', async () => {
    const store = await open();
    const { luckan, arbis } = await aWorld(store);
    const said = { saidOn: '2026-02-20', enteredBy: 'anna', enteredOn: day };
    const { value } = await change(store, async (tx) => {
      const kept = await aPerson(tx, { givenName: 'Ali', phone: '1', municipality: '049' }, arbis);
      const gone = await aPerson(tx, { givenName: 'Ali', phone: '2', email: 'ali@example.org' }, luckan);
      await noteSources(tx, [{ participantId: kept, fields: ['municipality'], organisationId: luckan, ...said }]);
      await noteSources(tx, [{ participantId: kept, fields: ['municipality'], organisationId: null, ...said }]);
      await noteSources(tx, [{ participantId: gone, fields: ['phone'], organisationId: arbis, ...said }]);
      await mergeParticipants(tx, kept, gone, { phone: '2', email: 'ali@example.org' });
      return kept;
    });
    const [person] = await findParticipants(store.db, [value]);
    if (person === undefined) throw new Error('nobody is left');
    const sources = sourcesOf(person, await fieldSourcesOf(store.db, value));
    expect(Object.fromEntries(sources.map(({ field, from, on }) => [field, `${from ?? '-'} ${on}`]))).toEqual({
      givenName: 'arbis 2026-03-01',
      familyName: 'arbis 2026-03-01',
      phone: 'arbis 2026-02-20',
      email: 'luckan 2026-03-01',
      municipality: '- 2026-02-20',
    });
  });

  test('a partnership uses the fields it chose, and knows of whom they are missing', async () => {
    const store = await open();
    const { value } = await change(store, async (tx) => {
      const partnership = await aPartnership(tx, { handle: 'vagen-in' });
      const [rana, ali] = [
        await aPerson(tx, { givenName: 'Rana', phone: '1' }),
        await aPerson(tx, { givenName: 'Ali', phone: '2', municipality: '049' }),
      ];
      for (const id of [rana, ali]) await joinAsParticipant(tx, id, partnership, day);
      await setFieldsUsed(tx, partnership, ['phone']);
      await setFieldsUsed(tx, partnership, ['phone', 'municipality']);
      return { partnership, rana };
    });
    const { partnership, rana } = value;
    const used = await fieldsUsedBy(store.db, [partnership]);
    expect(used).toEqual(['phone', 'municipality']);
    expect(await lackingIn(store.db, partnership, used, day)).toEqual({
      people: 2,
      lacking: { phone: 0, municipality: 1 },
    });
    expect((await listParticipants(store.db, { partnership, lacking: used })).map(({ id }) => id)).toEqual([rana]);
    expect((await listParticipants(store.db, { says: [['phone', '2']] })).map(({ givenName }) => givenName)).toEqual([
      'Ali',
    ]);
    await change(store, (tx) => setFieldsUsed(tx, partnership, []));
    expect(await fieldsUsedBy(store.db, [partnership])).toEqual([]);
  });

  test('a plan is watched until it is reviewed and she is guided on; a later plan takes its place', async () => {
    const store = await open();
    const { luckan, arbis, person, activity } = await aWorld(store);
    const row = { participantId: person, organisationId: arbis, madeOn: '2026-03-01', validUntil: '2027-03-01' };
    const { value: plan } = await change(store, async (tx) => (await addPlan(tx, row)).id);
    const watched = async (on: string) => (await plansInForce(store.db, on))[0];
    const edges = { overdue: '2026-03-12', soon: '2026-04-11', horizon: '2026-10-12', unserved: '2026-09-12' };
    expect(await watched('2026-09-12')).toMatchObject({
      id: plan,
      organisation: 'arbis',
      reviewedOn: null,
      served: false,
    });
    expect(await countPlans(store.db, '2026-09-12', edges)).toMatchObject([{ organisation: 'arbis' }]);
    const counted = (await countPlans(store.db, '2026-09-12', edges))[0];
    expect([Number(counted?.reviews), Number(counted?.services)]).toEqual([1, 1]);
    expect(counted?.reviewSince).toBe('2026-03-01');
    const referral = { participantId: person, fromOrganisationId: luckan, toOrganisationId: arbis } as const;
    const made = { purpose: 'x', basis: 'law', status: 'made', madeOn: '2026-04-01', madeBy: 'anna' } as const;
    const { value: id } = await change(store, (tx) => addReferral(tx, { ...referral, ...made, partnershipId: null }));
    expect((await watched('2026-09-12'))?.served).toBe(true);
    await change(store, (tx) => moveReferral(tx, id, 'declined', { answeredOn: '2026-04-02' }));
    expect((await watched('2026-09-12'))?.served).toBe(false);
    await change(store, async (tx) => {
      await insert(tx, 'enrolment', {
        ...{
          activityId: activity,
          participantId: person,
          status: 'enrolled',
          addedOn: '2026-01-10',
          statusOn: '2026-01-10',
        },
      });
      await insert(tx, 'activitySession', { activityId: activity, date: '2026-09-20', status: 'planned' });
      await addReview(tx, { planId: plan, reviewedOn: '2026-08-20', byName: 'Matti', result: 'x' });
    });
    expect(await watched('2026-09-12')).toMatchObject({ reviewedOn: '2026-08-20', served: true });
    expect((await comingSessionsOf(store.db, person, '2026-09-12')).map(({ on }) => on)).toEqual(['2026-09-20']);
    const { value: later } = await change(store, (tx) =>
      addPlan(tx, { ...row, madeOn: '2026-09-01', validUntil: '2028-03-01' }),
    );
    expect((await watched('2026-09-12'))?.id).toBe(later.id);
    expect((await watched('2026-08-31'))?.id).toBe(plan);
  });

  test('who waits for an answer or a call is counted by whom to ask', async () => {
    const store = await open();
    const { luckan, arbis, person } = await aWorld(store);
    const { value: partnership } = await change(store, async (tx) => {
      const made = await aPartnership(tx, { handle: 'vagen-in' });
      await joinAsParticipant(tx, person, made, day);
      await insert(tx, 'contact', { participantId: person, contactedOn: '2026-03-02', way: 'phone', byName: 'Bo' });
      const referral = { participantId: person, fromOrganisationId: luckan, toOrganisationId: arbis } as const;
      for (const madeOn of ['2026-03-03', '2026-05-01'])
        await addReferral(tx, {
          ...{
            ...referral,
            partnershipId: null,
            purpose: madeOn,
            basis: 'law',
            status: 'made',
            madeOn,
            madeBy: 'anna',
          },
        });
      return made;
    });
    expect(await unansweredReferrals(store.db, '2026-05-01')).toMatchObject([
      { who: 'arbis', what: 1, date: '2026-03-03' },
    ]);
    expect(await silentParticipants(store.db, '2026-03-01', '2026-03-01')).toEqual([]);
    expect(await silentParticipants(store.db, '2026-03-01', '2026-03-02')).toMatchObject([
      { kind: 'contact-quiet', partnership: 'vagen-in', what: 1, date: '2026-03-02' },
    ]);
    const { value: ali } = await change(store, (tx) => aPerson(tx, { givenName: 'Ali' }));
    await change(store, (tx) => joinAsParticipant(tx, ali, partnership, '2026-03-05'));
    expect(await silentParticipants(store.db, '2026-03-05', '2026-03-01')).toEqual([]);
    expect(await silentParticipants(store.db, '2026-03-06', '2026-03-01')).toMatchObject([
      { kind: 'first-contact-overdue', what: 1, date: '2026-03-05' },
    ]);
    expect((await listReferrals(store.db, { most: 1 })).map(({ purpose }) => purpose)).toEqual(['2026-03-03']);
  });

  test('who can what is found among participants and mentors', async () => {
    const store = await open();
    await aWorld(store);
    const { value: ali } = await change(store, async (tx) => {
      const id = await aPerson(tx, { givenName: 'Ali', occupation: 'Sähköasentaja' });
      const step = { reachedOn: day, byName: 'anna', organisationId: null };
      await addSkill(tx, { participantId: id, text: 'elektriker', isco: '7411', state: 'told' }, step);
      await addSkill(tx, { participantId: id, text: 'plays the oud', isco: null, state: 'told' }, step);
      return id;
    });
    expect(
      (await skillsLike(store.db, { wanted: '7411', codes: ['7411', '7412'], words: ['oud'] })).map(({ text }) => text),
    ).toEqual(['elektriker', 'plays the oud']);
    expect((await occupationsLike(store.db, ['sähköasentaja'])).map(({ participantId }) => participantId)).toEqual([
      ali,
    ]);
    expect(await occupationsLike(store.db, ['jurist'])).toEqual([]);
    expect((await mentorsWhoCan(store.db, ['7411'], [])).map(({ name }) => name)).toEqual(['Maria Sandell']);
    expect((await mentorsWhoCan(store.db, [], ['elektriker'])).map(({ name }) => name)).toEqual(['Maria Sandell']);
    expect(await mentorsWhoCan(store.db, ['2611'], ['jurist'])).toEqual([]);
    expect(await listSkills(store.db, { most: 1 })).toHaveLength(1);
  });

  test('the days to a community are the same counted as named', async () => {
    const store = await open();
    const { activity } = await aWorld(store);
    const people = [
      { givenName: 'Ali', arrivalDate: '2026-01-10' },
      { givenName: 'Bo', arrivalDate: '2026-01-10' },
      { givenName: 'Cai', joinedOn: '2026-02-01' },
      { givenName: 'Dag' },
    ] as const;
    await change(store, async (tx) => {
      const visits = new Map<string, number>();
      for (const date of ['2026-03-01', '2026-03-08'])
        visits.set(date, await insert(tx, 'activitySession', { activityId: activity, date, status: 'held' }));
      for (const [n, fields] of people.entries()) {
        const participantId = await aPerson(tx, fields);
        for (const sessionId of n < 3 ? visits.values() : [])
          await insert(tx, 'presence', { sessionId, participantId, status: n === 1 ? 'excused' : 'present' });
      }
    });
    for (const since of ['arrival', 'joined'] as const)
      for (const cameIn of [undefined, { from: '2026-01-01', until: '2026-01-31' }]) {
        const named = await firstCommunities(store.db, { since, cameIn });
        const counted = await communityDays(store.db, { since, cameIn });
        const spread = counted.flatMap(({ from, on, people: many }) => Array(many).fill(`${from} ${on}`));
        expect(spread.sort()).toEqual(named.map(({ from, on }) => `${from} ${on}`).sort());
      }
  });
});
