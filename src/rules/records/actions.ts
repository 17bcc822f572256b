/** What was agreed to be done up to the end of the period, by its day. */
import type { DateText } from '../../lib/date.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleAction {
  readonly id: number;
  readonly what: string;
  readonly organisation: string | null;
  readonly due: DateText;
  readonly addedOn: DateText;
  readonly doneOn: DateText | null;
  readonly cancelledOn: DateText | null;
}

/** Uses action_by_partnership_due. */
export const actions: FactSource<RuleAction> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('action')
    .leftJoin('organisation', 'organisation.id', 'action.organisationId')
    .select(['action.partnershipId', 'action.id', 'action.what', 'organisation.handle as organisation'])
    .select(['action.due', 'action.addedOn', 'action.doneOn', 'action.cancelledOn'])
    .where('action.partnershipId', 'in', partnerships)
    .where('action.addedOn', '<=', period.until)
    .orderBy('action.due')
    .orderBy('action.id')
    .execute();
  return byPartnership(rows);
};
