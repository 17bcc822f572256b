/** When the partners looked through the rules of the game together, oldest first. */
import type { DateText } from '../../lib/date.ts';
import type { ReviewOutcome } from '../../lib/vocabulary-partnership.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleReview {
  readonly id: number;
  readonly reviewedOn: DateText;
  readonly outcome: ReviewOutcome;
}

/** Uses agreement_review_by_partnership. */
export const reviews: FactSource<RuleReview> = async (db, { partnerships, period }) =>
  byPartnership(
    await db
      .selectFrom('agreementReview')
      .select(['partnershipId', 'id', 'reviewedOn', 'outcome'])
      .where('partnershipId', 'in', partnerships)
      .where('reviewedOn', '<=', period.until)
      .orderBy('reviewedOn')
      .orderBy('id')
      .execute(),
  );
