/** How the organisations see the partnership themselves, oldest first. */
import type { DateText } from '../../lib/date.ts';
import type { Stage } from '../../lib/vocabulary.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleAssessment {
  readonly id: number;
  /** Handle. */
  readonly organisation: string;
  readonly round: string;
  readonly assessedOn: DateText;
  /** The stage in which the organisation sees it; null when it did not say. */
  readonly stage: Stage | null;
}

/** Uses one_assessment. */
export const assessments: FactSource<RuleAssessment> = async (db, { partnerships, period }) =>
  byPartnership(
    await db
      .selectFrom('assessment')
      .innerJoin('organisation', 'organisation.id', 'assessment.organisationId')
      .select(['assessment.partnershipId', 'assessment.id', 'organisation.handle as organisation'])
      .select(['assessment.round', 'assessment.assessedOn', 'assessment.stage'])
      .where('assessment.partnershipId', 'in', partnerships)
      .where('assessment.assessedOn', '<=', period.until)
      .orderBy('assessment.assessedOn')
      .orderBy('assessment.id')
      .execute(),
  );
