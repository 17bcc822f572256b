/** What is known of a partnership for its next step. */
import { versionInForce } from '../agreement/records.ts';
import type { DateText } from '../lib/date.ts';
import { listContactPersons } from '../organisation/records.ts';
import type { Db } from '../store/index.ts';
import type { Readiness } from './lifecycle.ts';
import type { Partnership } from './partnership.ts';
import { listMembers } from './records.ts';

export async function readinessOf(db: Db, partnership: Partnership, on: DateText): Promise<Readiness> {
  // A planned partnership has members who join on its first day.
  const day = [on, partnership.startOn ?? on].sort().at(-1) ?? on;
  const contacts = await listContactPersons(db, null);
  const members = await listMembers(db, partnership.id, day);
  return {
    hasStart: partnership.startOn !== null,
    members: members.map(({ organisation, role }) => ({
      role,
      contacts: contacts.filter((contact) => contact.organisation === organisation).length,
    })),
    hasAgreement: (await versionInForce(db, partnership.id, on)) !== null,
    learned: partnership.learned,
    handedOver: partnership.handedOver,
  };
}
