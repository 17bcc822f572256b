/** What a partnership offers: its activities, in which languages, and the sessions that were held with how many came. */
import type { DateText } from '../../lib/date.ts';
import { groupBy } from '../../lib/group.ts';
import type { activityKinds } from '../../lib/vocabulary-path.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleActivity {
  readonly id: number;
  readonly kind: (typeof activityKinds)[number];
  /** Handle of the host. */
  readonly organisation: string;
  readonly languages: readonly string[];
  readonly startsOn: DateText;
  readonly endsOn: DateText | null;
  /** Held, oldest first; how many participants were there. */
  readonly sessions: readonly { readonly id: number; readonly date: DateText; readonly present: number }[];
}

export const activities: FactSource<RuleActivity> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('organisation', 'organisation.id', 'activity.organisationId')
    .select(['activity.partnershipId', 'activity.id', 'activity.kind', 'organisation.handle as organisation'])
    .select(['activity.languages', 'activity.startsOn', 'activity.endsOn'])
    .where('activity.partnershipId', 'in', partnerships)
    .where('activity.startsOn', '<=', period.until)
    .orderBy('activity.startsOn')
    .orderBy('activity.id')
    .execute();
  const sessions = await db
    .selectFrom('activitySession')
    .innerJoin('activity', 'activity.id', 'activitySession.activityId')
    .leftJoin('presence', (join) =>
      join.onRef('presence.sessionId', '=', 'activitySession.id').on('presence.status', '=', 'present'),
    )
    .select(['activitySession.activityId', 'activitySession.id', 'activitySession.date'])
    .select(({ fn }) => fn.count<number>('presence.id').as('present'))
    .where('activity.partnershipId', 'in', partnerships)
    .where('activitySession.status', '=', 'held')
    .where('activitySession.date', '<=', period.until)
    .groupBy(['activitySession.activityId', 'activitySession.id', 'activitySession.date'])
    .orderBy('activitySession.date')
    .orderBy('activitySession.id')
    .execute();
  const held = groupBy(sessions, ({ activityId }) => activityId);
  return byPartnership(
    rows.flatMap(({ partnershipId, languages, ...row }) => {
      if (partnershipId === null) return [];
      const own = (held.get(row.id) ?? []).map(({ id, date, present }) => ({ id, date, present: Number(present) }));
      return [{ ...row, partnershipId, languages: JSON.parse(languages) as string[], sessions: own }];
    }),
  );
};
