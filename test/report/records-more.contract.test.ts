/** The counts behind the newer sections and reports, on both engines. */
import { expect, test } from 'vitest';
import type { GivenFields } from '../../src/participant/records.ts';
import { addParticipant, joinAsParticipant, leaveAsParticipant } from '../../src/participant/records.ts';
import { buildAmif } from '../../src/report/build-amif.ts';
import { gatherAmif, gatherEvidence } from '../../src/report/gather-amif.ts';
import { addAcceptance, listAcceptances } from '../../src/report/records/accepted.ts';
import { peopleAssessedAgain, peopleByRecognition, peopleBySkillState } from '../../src/report/records/competence.ts';
import { countExits } from '../../src/report/records/exits.ts';
import { keepFrozen } from '../../src/report/records/frozen.ts';
import { listLearned } from '../../src/report/records/learned.ts';
import { countHelped } from '../../src/report/records/one-organisation.ts';
import { countWithin } from '../../src/report/records/one-partnership.ts';
import { countByGroup } from '../../src/report/records/participants.ts';
import { countMissing, countSameName } from '../../src/report/records/quality.ts';
import { answeredSpans, communitySpans, countWaiting } from '../../src/report/records/waiting.ts';
import { employedByPath, peopleBySituation, peopleWithWork } from '../../src/report/records/working-life.ts';
import { openRecognition } from '../../src/skill/records.ts';
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
  [from, until, reason]: readonly [string, string | null, string?],
  fields: Partial<GivenFields> = {},
) {
  const id = await addParticipant(tx, { givenName: 'A', familyName: 'B', ...fields }, byHand, null);
  await joinAsParticipant(tx, id, partnership, from);
  if (until !== null) await leaveAsParticipant(tx, id, partnership, until, reason as string);
  return id;
}

async function anActivity(tx: Tx, organisationId: number, kind: 'sport' | 'language-course', endsOn?: string) {
  const values = {
    name: kind,
    kind,
    organisationId,
    languages: '[]',
    interests: '[]',
    startsOn: '2026-01-01',
  } as const;
  const row = endsOn === undefined ? values : { ...values, endsOn };
  return (await tx.db.insertInto('activity').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

/** A session held, with those present. */
async function aSession(tx: Tx, activityId: number, date: string, ...people: readonly number[]) {
  const session = { activityId, date, startTime: null, place: null, status: 'held', hosts: null } as const;
  const [sessionId = 0] = await tx.insertMany('activitySession', [session]);
  await tx.insertMany(
    'presence',
    people.map((participantId) => ({ sessionId, participantId, status: 'present' }) as const),
  );
}

const level = (participantId: number, cefr: 'A1' | 'A2' | 'B1', assessedOn: string) =>
  ({ participantId, language: 'sv', level: cefr, cefr, assessedOn, source: null }) as const;

onEachEngine('the counts of the newer sections', (open) => {
  test('each says what it promises', async () => {
    const store = await open();
    await change(store, async (tx) => {
      const way = await aPartnership(tx, { handle: 'way' });
      const host = await anOrganisation(tx, { handle: 'host' });
      const city = await anOrganisation(tx, { handle: 'city', sector: 'authority' });
      await aMembership(tx, way, host);
      await aMembership(tx, way, city);
      const syrian = {
        gender: 'female',
        birthDate: '1990-05-05',
        citizenships: ['SY'],
        municipality: '091',
        needs: ['a', 'b'],
        integrationLanguage: 'sv',
        arrivalDate: '2026-06-10',
        phone: '1',
      } as const;
      const one = await aPerson(tx, way, ['2026-07-01', null], syrian);
      const two = await aPerson(tx, way, ['2026-07-01', null], { ...syrian, citizenships: ['SY', 'SE'], needs: ['a'] });
      const three = await aPerson(tx, way, ['2026-02-01', '2026-08-01', 'moved'], { gender: 'male' });
      const four = await aPerson(tx, way, ['2026-02-01', '2026-05-01', 'job'], { gender: 'male' });
      await joinAsParticipant(tx, four, way, '2026-07-05');
      await aPerson(tx, way, ['2026-02-01', '2026-05-01'], { familyName: 'C' });

      const football = await anActivity(tx, host, 'sport');
      await aSession(tx, football, '2026-06-15', three);
      await aSession(tx, football, '2026-07-10', one, three);
      await aSession(tx, football, '2026-07-20', one, two);
      const course = await anActivity(tx, host, 'language-course', '2026-09-15');
      await aSession(tx, course, '2026-07-15', one, two, three);
      await tx.insertMany('languageLevel', [
        level(one, 'A1', '2026-07-02'),
        level(one, 'A2', '2026-09-10'),
        level(two, 'A1', '2026-07-02'),
        level(two, 'A1', '2026-09-10'),
      ]);

      const referral = {
        fromOrganisationId: host,
        toOrganisationId: city,
        partnershipId: way,
        purpose: 'work',
        madeBy: 'x',
      };
      const more = { basis: 'own-request', basisNote: null, answerNote: null, metOn: null, completedOn: null } as const;
      const last = { result: null, feedbackOn: null };
      await tx.insertMany('referral', [
        { ...referral, ...more, ...last, participantId: one, status: 'made', madeOn: '2026-07-10', answeredOn: null },
        {
          ...referral,
          ...more,
          ...last,
          participantId: two,
          status: 'accepted',
          madeOn: '2026-06-01',
          answeredOn: '2026-07-11',
        },
        {
          ...referral,
          ...more,
          ...last,
          participantId: two,
          status: 'accepted',
          madeOn: '2026-07-20',
          answeredOn: '2026-07-21',
        },
        {
          ...referral,
          ...more,
          ...last,
          participantId: three,
          status: 'withdrawn',
          madeOn: '2026-06-01',
          answeredOn: null,
        },
      ] as never);
      await tx.insertMany('workContact', [
        {
          participantId: one,
          kind: 'placement',
          organisationId: host,
          employer: 'host',
          isco: null,
          since: '2026-08-01',
          until: null,
          result: null,
        },
      ] as never);
      const check = { employer: null, isco: null, ownField: null } as const;
      await tx.insertMany('employmentCheck', [
        { ...check, participantId: one, point: 'graduation', askedOn: '2026-07-01', situation: 'looking' },
        { ...check, participantId: one, point: '6-months', askedOn: '2026-09-01', situation: 'employed' },
        { ...check, participantId: three, point: 'graduation', askedOn: '2026-08-01', situation: 'studying' },
      ] as never);
      const skill = { participantId: one, text: 'nurse', isco: null, level: null, years: null, country: null };
      const [skillId = 0] = await tx.insertMany('skill', [{ ...skill, state: 'assessed' } as never]);
      await tx.insertMany('skillStep', [
        {
          skillId,
          state: 'told',
          reachedOn: '2026-05-01',
          organisationId: null,
          byName: 'x',
          recognisedAs: null,
          evidence: null,
        },
        {
          skillId,
          state: 'assessed',
          reachedOn: '2026-08-01',
          organisationId: null,
          byName: 'x',
          recognisedAs: null,
          evidence: null,
        },
      ] as never);
      await openRecognition(
        tx,
        {
          participantId: one,
          skillId,
          kind: 'degree',
          body: 'x',
          isco: null,
          what: 'y',
          status: 'applied',
          statusOn: '2026-08-08',
        } as never,
        null,
      );
      await tx.insertMany('learning', [
        { partnershipId: way, organisationId: host, side: 'host', learnedOn: '2026-08-01', text: 'l', changed: null },
        { partnershipId: way, organisationId: host, side: 'host', learnedOn: '2026-06-01', text: 'old', changed: null },
      ] as never);
      await tx.insertMany('activityFeedback', [
        { activityId: football, participantId: one, givenOn: '2026-08-01', rating: 5, helped: 1, text: null },
      ] as never);
      const report = await keepFrozen(tx, {
        kind: 'quarterly',
        period: quarters.before,
        edition: 1,
        frozenOn: '2026-07-10',
        frozenBy: 'anna',
        minimumCell: 5,
        program: '1',
        digest: 'd',
        definitions: {},
        sections: [],
      });
      await addAcceptance(tx, { report, organisation: city, on: '2026-07-12', by: 'Matti' });
    });
    const { db } = store;

    const people = await countByGroup(db, quarters);
    expect(people.municipalities).toMatchObject([
      { key: '091', now: { joined: 2, active: 2, ended: 0 } },
      { key: null, now: { joined: 0, active: 2, ended: 1 }, before: { active: 3, ended: 2 } },
    ]);
    expect(people.needs.map(({ key, now }) => [key, now.active])).toEqual(
      expect.arrayContaining([
        ['["a","b"]', 1],
        ['["a"]', 1],
        [null, 2],
      ]),
    );
    // Someone who came back ended in the quarter before, and no more in this one.
    expect(await countExits(db, quarters)).toEqual([
      { reason: null, now: 0, before: 1 },
      { reason: 'job', now: 0, before: 1 },
      { reason: 'moved', now: 1, before: 0 },
    ]);
    expect(await countWaiting(db, quarters)).toEqual({
      rows: [{ key: 'city', now: 1, before: 1 }],
      total: { now: 1, before: 1 },
    });
    expect((await answeredSpans(db, quarters)).now).toEqual([{ from: '2026-06-01', on: '2026-07-11', people: 1 }]);
    expect(await communitySpans(db, quarters)).toEqual({
      now: [
        { from: '2026-06-10', on: '2026-07-10', people: 1 },
        { from: '2026-06-10', on: '2026-07-20', people: 1 },
      ],
      before: [],
    });
    expect((await peopleWithWork(db, quarters)).rows).toEqual([{ key: 'placement', now: 1, before: 0 }]);
    expect((await peopleBySituation(db, quarters)).rows).toEqual([
      { key: 'employed', now: 1, before: 0 },
      { key: 'studying', now: 1, before: 0 },
    ]);
    expect(await employedByPath(db, quarters)).toEqual(
      expect.arrayContaining([
        { path: 'sv', people: 1, employed: 1 },
        { path: null, people: 1, employed: 0 },
      ]),
    );
    expect((await peopleBySkillState(db, quarters)).rows).toEqual([
      { key: 'assessed', now: 1, before: 0 },
      { key: 'told', now: 0, before: 1 },
    ]);
    expect((await peopleByRecognition(db, quarters)).rows).toEqual([{ key: 'applied', now: 1, before: 0 }]);
    expect((await peopleAssessedAgain(db, quarters)).rows).toEqual([
      { key: 'higher', now: 1, before: 0 },
      { key: 'not-higher', now: 1, before: 0 },
    ]);
    expect(await countMissing(db, quarters.now)).toEqual({
      citizenships: 2,
      motherTongue: 4,
      arrivalDate: 2,
      contactDetails: 2,
    });
    // A B of 1990 twice, and each of the two without birth date with everyone of that name.
    expect(await countSameName(db)).toBe(6);
    expect((await listLearned(db, quarters)).map(({ text, organisation }) => [text, organisation])).toEqual([
      ['l', 'host'],
    ]);
    expect(await countHelped(db, quarters)).toEqual([
      { organisation: 'city', name: 'city', help: 'all', people: 2 },
      { organisation: 'city', name: 'city', help: 'referrals', people: 2 },
      { organisation: 'host', name: 'host', help: 'activities', people: 3 },
      { organisation: 'host', name: 'host', help: 'all', people: 3 },
      { organisation: 'host', name: 'host', help: 'work', people: 1 },
    ]);
    expect((await countWithin(db, quarters)).reduce((sum, { people }) => sum + people, 0)).toBe(4);
    expect(await listAcceptances(db)).toEqual([
      { report: 1, organisation: 'city', name: 'city', on: '2026-07-12', by: 'Matti' },
    ]);

    // The views for a person's own SQL say the same.
    const told = async (query: string) => (await store.query(query)).rows;
    expect(await told('select need, count(*) from needs group by need order by need')).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    const answers = 'select made_on, answered_on, answered_day - made_day from referral_answers order by answered_on';
    expect(await told(answers)).toContainEqual(['2026-06-01', '2026-07-11', 40]);
    expect(await told('select from_on, came_on, days from first_communities order by came_on')).toEqual([
      ['2026-06-10', '2026-07-10', 30],
      ['2026-06-10', '2026-07-20', 40],
    ]);
    const reasons = 'select left_on, exit_reason from stays where exit_reason is not null order by left_on';
    expect(await told(reasons)).toEqual([
      ['2026-05-01', 'job'],
      ['2026-08-01', 'moved'],
    ]);

    const facts = await gatherAmif(db, quarters.now);
    const total = (indicator: string) =>
      facts.rows.filter((row) => row.indicator === indicator).reduce((sum, { people }) => sum + people, 0);
    // Of the two who began, one is a citizen of Sweden too.
    expect(facts.began).toEqual({ 'third-country': 1, 'eu-eea': 1, unknown: 0 });
    expect(['O.2.3', 'O.2.3.1', 'R.2.8', 'R.2.9', 'R.2.10', 'R.2.11'].map(total)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(facts.rows.every(({ gender, age }) => gender === 'female' && age === '18-60')).toBe(true);
    expect([facts.authorities, facts.projects]).toEqual([1, 0]);
    const evidence = await gatherEvidence(db, quarters.now);
    expect(
      evidence.map(({ indicator, countedOn, record }) => `${indicator} ${countedOn} ${record.split(' ')[0]}`),
    ).toEqual([
      'O.2.3 2026-07-01 participation',
      'O.2.3.1 2026-07-15 presence',
      'R.2.10 2026-08-08 recognitionStep',
      'R.2.9 2026-08-01 activityFeedback',
      'R.2.8 2026-09-15 languageLevel',
    ]);
    // As many rows for an audit as the report counts.
    for (const indicator of ['O.2.3', 'O.2.3.1', 'R.2.8', 'R.2.9', 'R.2.10'])
      expect(evidence.filter((row) => row.indicator === indicator).length).toBe(total(indicator));
    const asked = { register: '', period: quarters.now, asOf: '2026-10-12', minimumCell: 5 };
    const again = await buildAmif(db, asked);
    expect((await buildAmif(db, asked)).digest).toBe(again.digest);
    // Whoever was counted in one period is in no later one.
    expect((await gatherAmif(db, { from: '2026-10-01', until: '2026-12-31' })).rows).toEqual([]);
  });
});
