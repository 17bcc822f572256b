/** When each participant came to her first community. */

import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import type { Period } from '../../lib/period.ts';
import { communityKinds } from '../../lib/vocabulary-path.ts';
import { listedPerson } from '../../participant/records.ts';
import type { Db } from '../../store/index.ts';
import type { FirstCommunity } from '../activity.ts';

export interface CommunityFilter {
  readonly partnership?: number | undefined;
  readonly participant?: number | undefined;
  /** Only those who arrived (or joined) in this period. */
  readonly since: 'arrival' | 'joined';
  readonly cameIn?: Period | undefined;
}

/**
 * One row a participant: from when is counted, and the first session of a community she was present at. Arrival falls back on joining, for
 * those whose arrival is not known. Uses presence_by_participant.
 */
export async function firstCommunities(db: Db, filter: CommunityFilter): Promise<FirstCommunity[]> {
  const first = await firstVisits(db, filter.participant);
  let query = db
    .selectFrom('participant')
    .select(['id', ...listedPerson, 'arrivalDate', 'joinedOn'])
    .where('archivedOn', 'is', null)
    .orderBy('familyName')
    .orderBy('givenName')
    .orderBy('id');
  const { partnership, participant, since, cameIn } = filter;
  if (participant !== undefined) query = query.where('id', '=', participant);
  if (partnership !== undefined)
    query = query.where('id', 'in', (q) =>
      q.selectFrom('participation').select('participantId').where('partnershipId', '=', partnership),
    );
  const rows = await query.execute();
  return rows.flatMap(({ id, arrivalDate, joinedOn, ...row }) => {
    const from = since === 'arrival' ? (arrivalDate ?? joinedOn) : joinedOn;
    if (cameIn !== undefined && (from === null || from < cameIn.from || from > cameIn.until)) return [];
    const visit = first.get(id);
    return [{ ...row, participantId: id, from, activity: visit?.activity ?? null, on: visit?.on ?? null }];
  });
}

/** How many people came in on a day and to their first community on another, or never. */
export interface CommunityDays extends Pick<FirstCommunity, 'from' | 'on'> {
  readonly people: number;
}

/** The same as `firstCommunities`, counted in the database: for figures that name nobody. Uses presence_by_participant. */
export async function communityDays(db: Db, { partnership, since, cameIn }: CommunityFilter): Promise<CommunityDays[]> {
  const first = visits(db)
    .select('presence.participantId')
    .select(({ fn }) => fn.min('activitySession.date').as('on'))
    .groupBy('presence.participantId')
    .as('first');
  const from =
    since === 'arrival' ? sql<DateText | null>`coalesce("arrivalDate", "joinedOn")` : sql<DateText | null>`"joinedOn"`;
  let query = db
    .selectFrom('participant')
    .leftJoin(first, 'first.participantId', 'participant.id')
    .select([from.as('from'), 'first.on'])
    .select(({ fn }) => fn.countAll<number>().as('people'))
    .where('participant.archivedOn', 'is', null)
    .groupBy([from, 'first.on']);
  if (partnership !== undefined)
    query = query.where('participant.id', 'in', (q) =>
      q.selectFrom('participation').select('participantId').where('partnershipId', '=', partnership),
    );
  if (cameIn !== undefined) query = query.where(from, '>=', cameIn.from).where(from, '<=', cameIn.until);
  return (await query.execute()).map(({ people, ...days }) => ({ ...days, people: Number(people) }));
}

/** Presence at what makes a community. */
const visits = (db: Db) =>
  db
    .selectFrom('presence')
    .innerJoin('activitySession', 'activitySession.id', 'presence.sessionId')
    .innerJoin('activity', 'activity.id', 'activitySession.activityId')
    .where('presence.status', '=', 'present')
    .where('activity.kind', 'in', [...communityKinds]);

async function firstVisits(
  db: Db,
  participant: number | undefined,
): Promise<ReadonlyMap<number, { activity: string; on: DateText }>> {
  let query = visits(db)
    .select(['presence.participantId', 'activity.name as activity'])
    .select(({ fn }) => fn.min('activitySession.date').as('on'))
    .groupBy(['presence.participantId', 'activity.id', 'activity.name'])
    .orderBy('on', 'desc');
  if (participant !== undefined) query = query.where('presence.participantId', '=', participant);
  // The latest come first, so that the earliest stays.
  return new Map((await query.execute()).map(({ participantId, activity, on }) => [participantId, { activity, on }]));
}
