/** What the register knows, for finding those whom minutes name. */
import type { Context } from '../cli/context.ts';
import { listContactPersons, listOrganisations } from '../organisation/records.ts';
import { listPartnerships } from '../partnership/records.ts';
import type { Known } from './resolve.ts';

export async function knownNow(context: Context): Promise<Known> {
  const { db } = await context.store();
  return {
    partnerships: await listPartnerships(db, 'all'),
    organisations: await listOrganisations(db, 'all'),
    contacts: await listContactPersons(db, null),
    today: context.today,
  };
}
