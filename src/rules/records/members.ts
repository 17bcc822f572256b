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
  readonly migrantLed: boolean;
  /** How many contact persons are known by name. */
  readonly contacts: number;
}

/** Uses membership_by_partnership and contact_person_by_organisation. */
export const members: FactSource<RuleMember> = async (db, { partnerships }) => {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['membership.partnershipId', 'membership.id', 'organisation.handle as organisation', 'organisation.sector'])
    .select([
      'membership.role',
      'membership.since',
      'membership.until',
      'membership.noticeOn',
      'organisation.migrantLed',
    ])
    .select(({ selectFrom }) =>
      selectFrom('contactPerson')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('contactPerson.organisationId', '=', 'membership.organisationId')
        .where('contactPerson.archivedOn', 'is', null)
        .as('contacts'),
    )
    .where('membership.partnershipId', 'in', partnerships)
    .orderBy('membership.since')
    .orderBy('membership.id')
    .execute();
  return byPartnership(
    rows.map((row) => ({ ...row, migrantLed: row.migrantLed === 1, contacts: Number(row.contacts ?? 0) })),
  );
};
