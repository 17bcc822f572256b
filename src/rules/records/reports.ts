/** The quarterly reports that were frozen, which is when they are handed out; they are about all partnerships of the register. */
import type { DateText } from '../../lib/date.ts';
import type { FactSource } from '../source.ts';

export interface RuleReport {
  readonly id: number;
  /** The last day that it is about. */
  readonly until: DateText;
  readonly frozenOn: DateText;
  readonly minimumCell: number;
  /** Who accepted it, in whichever edition, each with the first day on which it did. */
  readonly accepted: readonly { readonly organisation: string; readonly on: DateText }[];
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
  const acceptances = await db
    .selectFrom('reportAcceptance')
    .innerJoin('frozenReport', 'frozenReport.id', 'reportAcceptance.frozenReportId')
    .innerJoin('organisation', 'organisation.id', 'reportAcceptance.organisationId')
    .select(['frozenReport.periodUntil as until', 'organisation.handle as organisation'])
    .select(({ fn }) => fn.min('reportAcceptance.acceptedOn').as('on'))
    .where('frozenReport.kind', '=', 'quarterly')
    .groupBy(['frozenReport.periodUntil', 'organisation.handle'])
    .orderBy('organisation.handle')
    .execute();
  const reports = rows.map((row) => ({
    ...row,
    accepted: acceptances
      .filter(({ until }) => until === row.until)
      .map(({ organisation, on }) => ({ organisation, on })),
  }));
  return new Map(partnerships.map((partnership) => [partnership, reports]));
};
