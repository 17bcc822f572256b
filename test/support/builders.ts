/** Small worlds for tests: a row each, with what a test does not care about filled in. */
import { addOrganisation, type NewOrganisation } from '../../src/organisation/records.ts';
import type { NewRow, Tx } from '../../src/store/index.ts';

/** An organisation; gives back its number. */
export const anOrganisation = (
  tx: Tx,
  given: Partial<NewOrganisation> & { readonly handle: string },
): Promise<number> => addOrganisation(tx, { name: given.handle, sector: 'third-sector', ...given });

/** A partnership without members; gives back its number. */
export async function aPartnership(
  { db }: Tx,
  given: Partial<NewRow<'partnership'>> & { readonly handle: string },
): Promise<number> {
  const values = {
    name: given.handle,
    purpose: 'A way in',
    status: 'active',
    startOn: '2026-01-01',
    ...given,
  } as const;
  return (await db.insertInto('partnership').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

/** An organisation joins a partnership; gives back the number of the membership. */
export async function aMembership({ db }: Tx, partnershipId: number, organisationId: number): Promise<number> {
  const values = { partnershipId, organisationId, role: 'partner', since: '2026-01-01' } as const;
  return (await db.insertInto('membership').values(values).returning('id').executeTakeFirstOrThrow()).id;
}
