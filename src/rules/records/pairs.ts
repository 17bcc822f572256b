/** The mentor pairs of a partnership's programmes that have begun: their steps and the days of their meetings. */
import type { DateText } from '../../lib/date.ts';
import { groupBy } from '../../lib/group.ts';
import type { PairStatus } from '../../lib/vocabulary-mentoring.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RulePair {
  readonly id: number;
  readonly startOn: DateText;
  /** Oldest first. */
  readonly steps: readonly { readonly status: PairStatus; readonly since: DateText }[];
  /** Days, oldest first. */
  readonly sessions: readonly DateText[];
}

/** Uses mentoring_pair_by_programme and the indexes by pair. */
export const pairs: FactSource<RulePair> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('mentoringPair as pair')
    .innerJoin('mentoringProgramme as programme', 'programme.id', 'pair.programmeId')
    .select(['programme.partnershipId', 'pair.id', 'pair.startOn'])
    .where('programme.partnershipId', 'in', partnerships)
    .where('pair.startOn', '<=', period.until)
    .orderBy('pair.startOn')
    .orderBy('pair.id')
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const steps = await db
    .selectFrom('mentoringStep')
    .select(['pairId', 'status', 'since'])
    .where('pairId', 'in', ids)
    .orderBy('since')
    .orderBy('id')
    .execute();
  const sessions = await db
    .selectFrom('mentoringSession')
    .select(['pairId', 'date'])
    .where('pairId', 'in', ids)
    .orderBy('date')
    .orderBy('id')
    .execute();
  const stepsOf = groupBy(steps, ({ pairId }) => pairId);
  const sessionsOf = groupBy(sessions, ({ pairId }) => pairId);
  return byPartnership(
    rows.map(({ id, partnershipId, startOn }) => ({
      id,
      partnershipId: partnershipId ?? 0,
      startOn: startOn ?? '',
      steps: stepsOf.get(id) ?? [],
      sessions: (sessionsOf.get(id) ?? []).map(({ date }) => date),
    })),
  );
};
