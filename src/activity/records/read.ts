/** The records of activities: finding and reading. */

import type { DateText } from '../../lib/date.ts';
import type { ActivityKind } from '../../lib/vocabulary-path.ts';
import { listedPerson } from '../../participant/records.ts';
import type { Db } from '../../store/index.ts';
import type { Activity, Enrolled, Feedback, Session } from '../activity.ts';

export interface ActivityFilter {
  readonly kind?: ActivityKind | undefined;
  readonly organisation?: number | undefined;
  readonly partnership?: number | undefined;
  readonly municipality?: string | undefined;
  /** Only those that have not ended by this day. */
  readonly openOn?: DateText | undefined;
}

/** Activities by name, with how many are enrolled and how many wait. */
export async function listActivities(db: Db, filter: ActivityFilter = {}): Promise<Activity[]> {
  const { kind, organisation, partnership, municipality, openOn } = filter;
  let query = activities(db).orderBy('activity.name').orderBy('activity.id');
  if (kind !== undefined) query = query.where('activity.kind', '=', kind);
  if (organisation !== undefined) query = query.where('activity.organisationId', '=', organisation);
  if (partnership !== undefined) query = query.where('activity.partnershipId', '=', partnership);
  if (municipality !== undefined) query = query.where('activity.municipality', '=', municipality);
  if (openOn !== undefined)
    query = query.where((q) => q.or([q('activity.endsOn', 'is', null), q('activity.endsOn', '>=', openOn)]));
  const rows = await query.execute();
  const counts = await countEnrolled(db);
  return rows.map(({ languages, interests, mixed, ...row }) => ({
    ...row,
    languages: JSON.parse(languages) as string[],
    interests: JSON.parse(interests) as string[],
    mixed: mixed === null ? null : mixed === 1,
    enrolled: counts.get(`${row.id} enrolled`) ?? 0,
    waiting: counts.get(`${row.id} waiting`) ?? 0,
  }));
}

const activities = (db: Db) =>
  db
    .selectFrom('activity')
    .innerJoin('organisation', 'organisation.id', 'activity.organisationId')
    .leftJoin('partnership', 'partnership.id', 'activity.partnershipId')
    .select(['activity.id', 'activity.name', 'activity.kind', 'activity.organisationId'])
    .select(['organisation.handle as organisation', 'partnership.handle as partnership', 'activity.languages'])
    .select(['activity.interests', 'activity.place', 'activity.municipality', 'activity.costCents'])
    .select(['activity.fromAge', 'activity.toAge', 'activity.mixed', 'activity.weekday', 'activity.startTime'])
    .select(['activity.places', 'activity.startsOn', 'activity.endsOn']);

/** Uses enrolment_by_activity alone. */
async function countEnrolled(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('enrolment')
    .select(['activityId', 'status', ({ fn }) => fn.countAll<number>().as('n')])
    .where('status', 'in', ['enrolled', 'waiting'])
    .groupBy(['activityId', 'status'])
    .execute();
  return new Map(rows.map(({ activityId, status, n }) => [`${activityId} ${status}`, Number(n)]));
}

/** The sessions of an activity, the latest first, with how many participants came. Uses activity_session_by_activity. */
export async function sessionsOf(db: Db, activity: number): Promise<Session[]> {
  const rows = await db
    .selectFrom('activitySession')
    .select(['id', 'activityId', 'date', 'startTime', 'place', 'status', 'hosts'])
    .select((q) =>
      q
        .selectFrom('presence')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('presence.sessionId', '=', 'activitySession.id')
        .where('presence.status', '=', 'present')
        .as('present'),
    )
    .where('activityId', '=', activity)
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, present: Number(row.present ?? 0) }));
}

/** Those enrolled or waiting, in the order in which they came; with `everyone` also who has left. */
export async function enrolledIn(
  db: Db,
  activity: number,
  who: 'current' | 'everyone' = 'current',
): Promise<Enrolled[]> {
  let query = db
    .selectFrom('enrolment')
    .innerJoin('participant', 'participant.id', 'enrolment.participantId')
    .select(['enrolment.id', 'enrolment.participantId', ...listedPerson])
    .select(['enrolment.status', 'enrolment.addedOn', 'enrolment.statusOn'])
    .select((q) =>
      q
        .selectFrom('presence')
        .innerJoin('activitySession', 'activitySession.id', 'presence.sessionId')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('presence.participantId', '=', 'enrolment.participantId')
        .whereRef('activitySession.activityId', '=', 'enrolment.activityId')
        .where('presence.status', '=', 'present')
        .as('visits'),
    )
    .where('enrolment.activityId', '=', activity)
    .orderBy('enrolment.id');
  if (who === 'current') query = query.where('enrolment.status', 'in', ['enrolled', 'waiting']);
  return (await query.execute()).map((row) => ({ ...row, visits: Number(row.visits ?? 0) }));
}

/** The session of an activity on a day that is not cancelled, or null. */
export async function findSession(db: Db, activity: number, day: DateText): Promise<{ id: number } | null> {
  const row = await db
    .selectFrom('activitySession')
    .select('id')
    .where('activityId', '=', activity)
    .where('date', '=', day)
    .where('status', '!=', 'cancelled')
    .orderBy('id')
    .executeTakeFirst();
  return row ?? null;
}

/** One session as it stands in a calendar. */
export interface CalendarSession extends Pick<Session, 'id' | 'date' | 'startTime' | 'place' | 'status'> {
  readonly name: string;
  /** Handle. */
  readonly partnership: string | null;
}

/** The sessions from a day on, cancelled ones too, of one partnership's activities or of all. Uses activity_session_by_date. */
export async function sessionsFrom(
  db: Db,
  from: DateText,
  partnership: number | undefined,
): Promise<CalendarSession[]> {
  let query = db
    .selectFrom('activitySession')
    .innerJoin('activity', 'activity.id', 'activitySession.activityId')
    .leftJoin('partnership', 'partnership.id', 'activity.partnershipId')
    .select(['activitySession.id', 'activitySession.date', 'activitySession.startTime', 'activitySession.status'])
    .select(({ fn }) => fn.coalesce('activitySession.place', 'activity.place').as('place'))
    .select(['activity.name', 'partnership.handle as partnership'])
    .where('activitySession.date', '>=', from)
    .orderBy('activitySession.date')
    .orderBy('activitySession.id');
  if (partnership !== undefined) query = query.where('activity.partnershipId', '=', partnership);
  return query.execute();
}

/** The sessions still to come of all activities: the first of each from a day on. */
export async function nextSessions(db: Db, from: DateText): Promise<ReadonlyMap<number, DateText>> {
  const rows = await db
    .selectFrom('activitySession')
    .select(['activityId', ({ fn }) => fn.min('date').as('date')])
    .where('date', '>=', from)
    .where('status', '=', 'planned')
    .groupBy('activityId')
    .execute();
  return new Map(rows.map(({ activityId, date }) => [activityId, date]));
}

/** The activities in which a participant is enrolled, waits, or has been. */
export const activitiesOf = (db: Db, participant: number) =>
  db
    .selectFrom('enrolment')
    .innerJoin('activity', 'activity.id', 'enrolment.activityId')
    .innerJoin('organisation', 'organisation.id', 'activity.organisationId')
    .select(['enrolment.activityId', 'activity.name', 'activity.kind', 'organisation.handle as organisation'])
    .select(['enrolment.status', 'enrolment.addedOn', 'enrolment.statusOn'])
    .where('enrolment.participantId', '=', participant)
    .orderBy('enrolment.addedOn')
    .orderBy('enrolment.id')
    .execute();

/** The sessions still to come of the activities in which a participant has a place: the first of each. */
export const comingSessionsOf = (db: Db, participant: number, from: DateText) =>
  db
    .selectFrom('enrolment')
    .innerJoin('activity', 'activity.id', 'enrolment.activityId')
    .innerJoin('activitySession', 'activitySession.activityId', 'activity.id')
    .select(['activity.name', 'activitySession.place', ({ fn }) => fn.min('activitySession.date').as('on')])
    .where('enrolment.participantId', '=', participant)
    .where('enrolment.status', '=', 'enrolled')
    .where('activitySession.status', '=', 'planned')
    .where('activitySession.date', '>=', from)
    .groupBy(['activity.id', 'activity.name', 'activitySession.place'])
    .orderBy('on')
    .execute();

/** How many mother tongues come to each activity, and whether hosts do: what makes bridges. */
export async function mixOfActivities(
  db: Db,
): Promise<ReadonlyMap<number, { tongues: readonly string[]; hosts: number }>> {
  const tongues = await db
    .selectFrom('enrolment')
    .innerJoin('participant', 'participant.id', 'enrolment.participantId')
    .select(['enrolment.activityId', 'participant.motherTongue'])
    .distinct()
    .where('enrolment.status', '=', 'enrolled')
    .where('participant.motherTongue', 'is not', null)
    .execute();
  const hosts = await db
    .selectFrom('activitySession')
    .select(['activityId', ({ fn }) => fn.sum<number>('hosts').as('n')])
    .where('hosts', 'is not', null)
    .groupBy('activityId')
    .execute();
  const mix = new Map<number, { tongues: string[]; hosts: number }>();
  const of = (activity: number) => mix.get(activity) ?? { tongues: [], hosts: 0 };
  for (const { activityId, motherTongue } of tongues)
    mix.set(activityId, { ...of(activityId), tongues: [...of(activityId).tongues, motherTongue ?? ''] });
  for (const { activityId, n } of hosts) mix.set(activityId, { ...of(activityId), hosts: Number(n) });
  return mix;
}

/** What was said of an activity, the newest first. Who said it is not given: people speak more freely so. */
export async function feedbackOn(db: Db, activity: number): Promise<Feedback[]> {
  const rows = await db
    .selectFrom('activityFeedback')
    .select(['id', 'givenOn', 'rating', 'helped', 'text'])
    .where('activityId', '=', activity)
    .orderBy('givenOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ helped, ...row }) => ({ ...row, helped: helped === null ? null : helped === 1 }));
}
