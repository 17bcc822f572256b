/** What the hosts learned, in their own words. */
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';

export interface LearnedRow {
  readonly id: number;
  /** Handle. */
  readonly partnershipHandle: string;
  readonly partnership: string;
  /** Handle. */
  readonly organisationHandle: string | null;
  readonly organisation: string | null;
  readonly text: string;
  readonly changed: string | null;
}

/** Of the period, oldest first. */
export const listLearned = (db: Db, { now }: TwoPeriods): Promise<LearnedRow[]> =>
  db
    .selectFrom('learning')
    .innerJoin('partnership', 'partnership.id', 'learning.partnershipId')
    .leftJoin('organisation', 'organisation.id', 'learning.organisationId')
    .select(['learning.id', 'partnership.handle as partnershipHandle', 'partnership.name as partnership'])
    .select(['organisation.handle as organisationHandle', 'organisation.name as organisation'])
    .select(['learning.text', 'learning.changed'])
    .where('learning.side', '=', 'host')
    .where('learning.learnedOn', '>=', now.from)
    .where('learning.learnedOn', '<=', now.until)
    .orderBy('learning.learnedOn')
    .orderBy('learning.id')
    .execute();
