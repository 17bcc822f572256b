/** What the paths of those who take part show: first activities, referrals, plans, and what was learned. */

import type { DateText } from '../../lib/date.ts';
import { communityKinds } from '../../lib/vocabulary-path.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleFirstActivity {
  readonly participant: number;
  readonly joinedOn: DateText;
  readonly leftOn: DateText | null;
  readonly arrivedOn: DateText | null;
  /** The first community she was present at, from arrival on; null when there was none by the end of the period. */
  readonly firstOn: DateText | null;
}

/** One row a participation. Uses participation_by_partnership and presence_by_participant. */
export const firstActivities: FactSource<RuleFirstActivity> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participantId')
    .select(['participation.partnershipId', 'participation.participantId as participant'])
    .select(['participation.joinedOn', 'participation.leftOn', 'participant.arrivalDate as arrivedOn'])
    .select((q) =>
      q
        .selectFrom('presence')
        .innerJoin('activitySession', 'activitySession.id', 'presence.sessionId')
        .innerJoin('activity', 'activity.id', 'activitySession.activityId')
        .select(({ fn }) => fn.min('activitySession.date').as('on'))
        .whereRef('presence.participantId', '=', 'participation.participantId')
        .where('presence.status', '=', 'present')
        .where('activity.kind', 'in', [...communityKinds])
        .where('activitySession.date', '<=', period.until)
        .as('firstOn'),
    )
    .where('participation.partnershipId', 'in', partnerships)
    .where('participation.joinedOn', '<=', period.until)
    .orderBy('participation.joinedOn')
    .orderBy('participation.id')
    .execute();
  return byPartnership(rows);
};

export interface RuleReferral {
  readonly id: number;
  readonly madeOn: DateText;
  readonly withdrawn: boolean;
  readonly answeredOn: DateText | null;
  /** The day it came to an end: completed, or declined. */
  readonly endedOn: DateText | null;
  readonly feedbackOn: DateText | null;
}

/** Referrals made within the partnership up to the end of the period. */
export const referrals: FactSource<RuleReferral> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('referral')
    .select(['partnershipId', 'id', 'status', 'madeOn', 'answeredOn', 'completedOn', 'feedbackOn'])
    .where('partnershipId', 'in', partnerships)
    .where('madeOn', '<=', period.until)
    .orderBy('madeOn')
    .orderBy('id')
    .execute();
  return byPartnership(
    rows.flatMap(({ partnershipId, status, completedOn, ...row }) =>
      partnershipId === null
        ? []
        : [
            {
              ...row,
              partnershipId,
              withdrawn: status === 'withdrawn',
              endedOn: status === 'declined' ? row.answeredOn : completedOn,
            },
          ],
    ),
  );
};

export interface RulePlan {
  readonly participant: number;
  readonly madeOn: DateText;
  readonly validUntil: DateText;
  /** Oldest first. */
  readonly reviewedOn: readonly DateText[];
}

/** The plans of those who take part. */
export const plans: FactSource<RulePlan> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('integrationPlan')
    .innerJoin('participation', 'participation.participantId', 'integrationPlan.participantId')
    .leftJoin('planReview', 'planReview.planId', 'integrationPlan.id')
    .select(['participation.partnershipId', 'integrationPlan.id', 'integrationPlan.participantId as participant'])
    .select(['integrationPlan.madeOn', 'integrationPlan.validUntil', 'planReview.reviewedOn'])
    .where('participation.partnershipId', 'in', partnerships)
    .where('integrationPlan.madeOn', '<=', period.until)
    .orderBy('integrationPlan.madeOn')
    .orderBy('integrationPlan.id')
    .orderBy('planReview.reviewedOn')
    .execute();
  const found = new Map<string, RulePlan & { partnershipId: number; reviewedOn: DateText[] }>();
  for (const { id, reviewedOn, ...row } of rows) {
    const key = `${row.partnershipId} ${id}`;
    const plan = found.get(key) ?? { ...row, reviewedOn: [] as DateText[] };
    if (reviewedOn !== null) plan.reviewedOn.push(reviewedOn);
    found.set(key, plan);
  }
  return byPartnership([...found.values()]);
};

export interface RuleLearning {
  readonly id: number;
  readonly side: 'newcomer' | 'host';
  /** Handle. */
  readonly organisation: string | null;
  readonly learnedOn: DateText;
}

/** What was learned, oldest first. Uses learning_by_partnership. */
export const learnings: FactSource<RuleLearning> = async (db, { partnerships, period }) =>
  byPartnership(
    await db
      .selectFrom('learning')
      .leftJoin('organisation', 'organisation.id', 'learning.organisationId')
      .select([
        'learning.partnershipId',
        'learning.id',
        'learning.side',
        'organisation.handle as organisation',
        'learning.learnedOn',
      ])
      .where('learning.partnershipId', 'in', partnerships)
      .where('learning.learnedOn', '<=', period.until)
      .orderBy('learning.learnedOn')
      .orderBy('learning.id')
      .execute(),
  );
