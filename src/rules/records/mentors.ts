/** The mentors of a partnership's programmes: who provides them, when they were named, trained and first paired. */
import type { DateText } from '../../lib/date.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleMentor {
  readonly id: number;
  /** Handle of the organisation that provides her. */
  readonly organisation: string | null;
  readonly namedOn: DateText;
  readonly trainedOn: DateText | null;
  /** The first day on which a pair of hers was active. */
  readonly pairedOn: DateText | null;
}

/** Uses mentor_by_programme, mentoring_pair_by_mentor and mentoring_step_by_pair. */
export const mentors: FactSource<RuleMentor> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('mentor')
    .innerJoin('mentoringProgramme as programme', 'programme.id', 'mentor.programmeId')
    .leftJoin('organisation', 'organisation.id', 'mentor.organisationId')
    .select(['programme.partnershipId', 'mentor.id', 'organisation.handle as organisation'])
    .select(['mentor.appliedOn as namedOn', 'mentor.trainedOn'])
    .select((q) =>
      q
        .selectFrom('mentoringStep as step')
        .innerJoin('mentoringPair as pair', 'pair.id', 'step.pairId')
        .select(({ fn }) => fn.min('step.since').as('first'))
        .whereRef('pair.mentorId', '=', 'mentor.id')
        .where('step.status', '=', 'active')
        .as('pairedOn'),
    )
    .where('programme.partnershipId', 'in', partnerships)
    .where('mentor.appliedOn', '<=', period.until)
    .orderBy('mentor.appliedOn')
    .orderBy('mentor.id')
    .execute();
  return byPartnership(rows.map((row) => ({ ...row, partnershipId: row.partnershipId ?? 0 })));
};
