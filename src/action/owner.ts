/** Who is responsible for an action, found among organisations and contact persons. */
import type { Context } from '../cli/context.ts';
import { SamspelError } from '../i18n/error.ts';
import { fold } from '../lib/fold.ts';
import { chooseOrganisation } from '../organisation/choose.ts';
import { listContactPersons } from '../organisation/records.ts';
import { parsePerson } from './person.ts';

export interface Owner {
  readonly owner: string;
  readonly contactPersonId: number | null;
  readonly organisationId: number | null;
}

/** Reads `Anna Ek (luckan)` or `Anna Ek`. Throws `not-found` for an unknown organisation; an unknown person is taken by name. */
export async function readOwner(context: Context, typed: string): Promise<Owner> {
  const { db } = await context.store();
  const person = parsePerson(typed);
  if (person === null) throw new SamspelError('usage', (t) => t.action.noName);
  const { name } = person;
  const organisation = person.organisation === null ? null : await chooseOrganisation(context, person.organisation);
  const contacts = await listContactPersons(db, organisation?.id ?? null);
  const [contact, ...others] = contacts.filter((candidate) => fold(candidate.name) === fold(name));
  if (contact === undefined || others.length > 0)
    return { owner: name, contactPersonId: null, organisationId: organisation?.id ?? null };
  return { owner: contact.name, contactPersonId: contact.id, organisationId: contact.organisationId };
}
