/** The organisation or contact person that a typed name means. */
import type { Context } from '../cli/context.ts';
import { choose } from '../cli/naming.ts';
import type { ContactPerson, Organisation } from './organisation.ts';
import { listContactPersons, listOrganisations } from './records.ts';

/** Throws `not-found` when none or, in a script, several fit. */
export async function chooseOrganisation(context: Context, typed: string): Promise<Organisation> {
  const { db } = await context.store();
  return choose(context, (t) => t.organisation.noun, typed, await listOrganisations(db, 'all'));
}

export async function chooseContactPerson(
  context: Context,
  organisation: Organisation,
  typed: string,
): Promise<ContactPerson> {
  const { db } = await context.store();
  return choose(context, (t) => t.organisation.contactNoun, typed, await listContactPersons(db, organisation.id));
}
