/** Gathers one person's path from the records of all subjects. */
import { firstCommunities } from '../activity/records/community.ts';
import { activitiesOf } from '../activity/records/read.ts';
import { languageName } from '../language/codes.ts';
import { pathChoicesOf } from '../language/records.ts';
import type { DateText } from '../lib/date.ts';
import type { Language } from '../lib/vocabulary.ts';
import { listAssessments, listOutcomes } from '../outcome/records.ts';
import type { Participant } from '../participant/participant.ts';
import { contactsWith } from '../participant/records.ts';
import { reviewDue, serviceDue } from '../plan/plan.ts';
import { goalsOf, plansInForce, plansOf, reviewsOf } from '../plan/records.ts';
import { statutoryDay } from '../plan/statutory.ts';
import { readStatutory } from '../plan/statutory-table.ts';
import { listReferrals } from '../referral/records.ts';
import { listRecognitions, listSkills, stepsOfRecognition, stepsOfSkill } from '../skill/records.ts';
import type { Db } from '../store/index.ts';
import { listChecks, listWork } from '../work/records.ts';
import { together } from './gather-together.ts';
import type { Undated } from './timeline.ts';

/** All that has a day; in no order. */
export async function gatherEvents(
  db: Db,
  person: Participant,
  today: DateText,
  language: Language,
): Promise<Undated[]> {
  return [
    ...ownDays(person, language),
    ...(await contacts(db, person.id)),
    ...(await paths(db, person.id)),
    ...(await plan(db, person, today)),
    ...(await activities(db, person.id)),
    ...(await competence(db, person.id)),
    ...(await referrals(db, person.id)),
    ...(await together(db, person.id, today)),
    ...(await work(db, person.id)),
    ...(await outcomes(db, person.id)),
  ];
}

function ownDays(person: Participant, language: Language): Undated[] {
  return [
    { on: person.arrivalDate, kind: 'arrived', detail: person.originCountry ?? '' },
    { on: person.graduatedOn, kind: 'graduated', detail: person.programme ?? person.school ?? '' },
    ...person.participations.map(
      ({ joinedOn, partnership }): Undated => ({ on: joinedOn, kind: 'joined', detail: partnership }),
    ),
    ...person.participations.map(
      ({ leftOn, partnership, exitReason }): Undated => ({
        on: leftOn,
        kind: 'left',
        detail: [partnership, exitReason].filter(Boolean).join(': '),
      }),
    ),
    ...person.levels.map(
      ({ on, language: code, level, skill }): Undated => ({
        on,
        kind: 'level',
        detail: [code, level, skill].filter(Boolean).join(' '),
        words: (t) =>
          [languageName(code, language), level, skill === null ? '' : `(${t.languages.skills[skill]})`]
            .filter(Boolean)
            .join(' '),
      }),
    ),
  ];
}

const contacts = async (db: Db, person: number): Promise<Undated[]> =>
  (await contactsWith(db, person)).map(({ on, how, by, organisation }) => ({
    on,
    kind: 'contact',
    detail: [how, by, organisation].filter(Boolean).join(', '),
    words: (t) => `${t.participant.ways[how]}, ${by}${organisation === null ? '' : ` (${organisation})`}`,
  }));

const paths = async (db: Db, person: number): Promise<Undated[]> =>
  (await pathChoicesOf(db, person)).map(({ path, on, reason }) => ({
    on,
    kind: 'path',
    detail: `${path}: ${reason}`,
    words: (t) => `${t.participant.paths[path]}: ${reason}`,
  }));

async function plan(db: Db, person: Participant, today: DateText): Promise<Undated[]> {
  const plans = await plansOf(db, person.id);
  const goals = await goalsOf(db, person.id);
  const last = plans.at(-1);
  const table = readStatutory();
  const reviews = last === undefined ? [] : await reviewsOf(db, last.id);
  const [watched] = await plansInForce(db, today, { participant: person.id });
  const guidance =
    person.arrivalDate === null ? null : statutoryDay(table, 'guidance-years', person.arrivalDate, today);
  return [
    ...plans.map(({ madeOn, organisation }): Undated => ({ on: madeOn, kind: 'plan', detail: organisation ?? '' })),
    ...reviews.map(({ on, result }): Undated => ({ on, kind: 'review', detail: result })),
    ...goals.map(({ setOn, words }): Undated => ({ on: setOn, kind: 'goal', detail: words })),
    ...goals
      .filter(({ status }) => status === 'reached')
      .map(({ closedOn, words }): Undated => ({ on: closedOn, kind: 'goal-reached', detail: words })),
    ...goals
      .filter(({ status }) => status === 'open')
      .map(({ due, words }): Undated => ({ on: due, kind: 'goal-due', detail: words })),
    { on: watched === undefined ? null : serviceDue(table, watched), kind: 'service-due', detail: '' },
    { on: last === undefined ? null : reviewDue(table, last, reviews), kind: 'review-due', detail: '' },
    { on: last?.validUntil ?? null, kind: 'plan-ends', detail: '' },
    { on: guidance !== null && guidance >= today ? guidance : null, kind: 'guidance-ends', detail: '' },
  ];
}

async function activities(db: Db, person: number): Promise<Undated[]> {
  const enrolments = await activitiesOf(db, person);
  const [first] = await firstCommunities(db, { participant: person, since: 'arrival' });
  return [
    ...enrolments.map(
      ({ name, organisation, addedOn, status }): Undated => ({
        on: addedOn,
        kind: 'activity',
        detail: `${name} (${organisation}), ${status}`,
        words: (t) => `${name} (${organisation}), ${t.activity.enrolmentStatuses[status]}`,
      }),
    ),
    { on: first?.on ?? null, kind: 'first-community', detail: first?.activity ?? '' },
  ];
}

async function competence(db: Db, person: number): Promise<Undated[]> {
  const events: Undated[] = [];
  for (const skill of await listSkills(db, { participant: person }))
    for (const [step, { state, on, organisation, recognisedAs }] of (await stepsOfSkill(db, skill.id)).entries())
      events.push({
        on,
        kind: 'skill',
        step,
        detail: `${skill.text}: ${state}`,
        words: (t) =>
          [`${skill.text}: ${t.skill.states[state]}`, recognisedAs, organisation].filter(Boolean).join(', '),
      });
  for (const found of await listRecognitions(db, { participant: person }))
    for (const [step, { status, on }] of (await stepsOfRecognition(db, found.id)).entries())
      events.push({
        on,
        kind: 'recognition',
        step,
        detail: `${found.body}: ${status}`,
        words: (t) => `${found.what}, ${found.body}: ${t.skill.statuses[status]}`,
      });
  return events;
}

async function referrals(db: Db, person: number): Promise<Undated[]> {
  return (await listReferrals(db, { participant: person })).flatMap((one): Undated[] => {
    const way = `${one.from} → ${one.to}`;
    const event = (step: number, on: DateText | null, status: typeof one.status, more: string | null): Undated => ({
      on,
      step,
      kind: 'referral',
      detail: `${way}: ${status}`,
      words: (t) => [`${way}: ${t.referral.statuses[status]}`, more].filter(Boolean).join(', '),
    });
    const answer = one.status === 'declined' ? 'declined' : 'accepted';
    return [
      event(0, one.madeOn, 'made', one.purpose),
      event(1, one.answeredOn, answer, one.status === 'declined' ? one.answerNote : null),
      event(2, one.metOn, 'met', null),
      event(3, one.completedOn, one.status === 'withdrawn' ? 'withdrawn' : 'completed', one.result),
    ];
  });
}

async function work(db: Db, person: number): Promise<Undated[]> {
  return [
    ...(await listWork(db, { participant: person })).map(
      ({ since, kind, employer, result }): Undated => ({
        on: since,
        kind: 'work',
        detail: `${kind}: ${employer}`,
        words: (t) =>
          [`${t.work.kinds[kind]}, ${employer}`, result === null ? null : `→ ${t.work.results[result]}`]
            .filter(Boolean)
            .join(' '),
      }),
    ),
    ...(await listChecks(db, { participant: person })).map(
      ({ askedOn, point, situation, employer }): Undated => ({
        on: askedOn,
        kind: 'employment',
        detail: `${point}: ${situation}`,
        words: (t) => [`${t.work.points[point]}: ${t.work.situations[situation]}`, employer].filter(Boolean).join(', '),
      }),
    ),
  ];
}

async function outcomes(db: Db, person: number): Promise<Undated[]> {
  return [
    ...(await listOutcomes(db, { participant: person })).map(
      ({ on, kind, value }): Undated => ({
        on,
        kind: 'outcome',
        detail: [kind, value].filter(Boolean).join(': '),
        words: (t) => [t.outcome.kinds[kind], value].filter(Boolean).join(': '),
      }),
    ),
    ...(await listAssessments(db, { participant: person, side: 'newcomer' })).map(
      ({ on, phase }): Undated => ({ on, kind: 'assessment', detail: phase, words: (t) => t.outcome.phases[phase] }),
    ),
  ];
}
