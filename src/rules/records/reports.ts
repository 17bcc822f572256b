/** The quarterly reports that were frozen, which is when they are handed out; they are about all partnerships of the register. */
import type { DateText } from '../../lib/date.ts';
import type { FactSource } from '../source.ts';

export interface RuleReport {
  readonly id: number;
  /** The last day that it is about. */
  readonly until: DateText;
  readonly frozenOn: DateText;
  readonly minimumCell: number;
}

/** The first edition of each period, oldest first. */
export const reports: FactSource<RuleReport> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('frozenReport')
    .select(['id', 'periodUntil as until', 'frozenOn', 'minimumCell'])
    .where('kind', '=', 'quarterly')
    .where('edition', '=', 1)
    .where('frozenOn', '<=', period.until)
    .orderBy('periodUntil')
    .orderBy('id')
    .execute();
  return new Map(partnerships.map((partnership) => [partnership, rows]));
};
