/** What the stage of a partnership needs beyond the facts for rules: referrals between its members, and what was learned. */
import type { DateText } from '../../lib/date.ts';
import type { Db } from '../../store/index.ts';

export interface StageReferral {
  readonly id: number;
  /** Handles. */
  readonly from: string;
  readonly to: string;
  readonly madeOn: DateText;
  readonly status: string;
  /** The day on which it was completed, and that on which the sender was told. */
  readonly completedOn: DateText | null;
  readonly feedbackOn: DateText | null;
}

export interface StageLearning {
  readonly id: number;
  readonly side: string;
  readonly learnedOn: DateText;
}

export interface Beyond {
  readonly referrals: readonly StageReferral[];
  readonly learnings: readonly StageLearning[];
}

/** Of one partnership, oldest first. Uses learning_by_partnership. */
export async function loadBeyond(db: Db, partnership: number): Promise<Beyond> {
  const referrals = await db
    .selectFrom('referral')
    .innerJoin('organisation as sender', 'sender.id', 'referral.fromOrganisationId')
    .innerJoin('organisation as receiver', 'receiver.id', 'referral.toOrganisationId')
    .select(['referral.id', 'sender.handle as from', 'receiver.handle as to', 'referral.madeOn', 'referral.status'])
    .select(['referral.completedOn', 'referral.feedbackOn'])
    .where('referral.partnershipId', '=', partnership)
    .orderBy('referral.madeOn')
    .orderBy('referral.id')
    .execute();
  const learnings = await db
    .selectFrom('learning')
    .select(['id', 'side', 'learnedOn'])
    .where('partnershipId', '=', partnership)
    .orderBy('learnedOn')
    .orderBy('id')
    .execute();
  return { referrals, learnings };
}
