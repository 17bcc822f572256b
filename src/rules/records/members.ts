/** Who was a member of the partnership from when to when, in the order of joining. */
import type { DateText } from '../../lib/date.ts';
import type { MemberRole, Sector } from '../../lib/vocabulary.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

/** An organisation that left and came back stands in the list twice. */
export interface RuleMember {
  readonly id: number;
  /** Handle. */
  readonly organisation: string;
  readonly sector: Sector;
  readonly role: MemberRole;
  readonly since: DateText;
  readonly until: DateText | null;
  readonly noticeOn: DateText | null;
}

/** Uses membership_by_partnership. */
export const members: FactSource<RuleMember> = async (db, { partnerships }) => {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['membership.partnershipId', 'membership.id', 'organisation.handle as organisation', 'organisation.sector'])
    .select(['membership.role', 'membership.since', 'membership.until', 'membership.noticeOn'])
    .where('membership.partnershipId', 'in', partnerships)
    .orderBy('membership.since')
    .orderBy('membership.id')
    .execute();
  return byPartnership(rows);
};
