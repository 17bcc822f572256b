/** The records of organisations and contact persons. */
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import type { Db, NewRow, Row, RowChange, Tx } from '../store/index.ts';
import { moveReferences } from '../store/merge.ts';
import type { ContactPerson, Organisation } from './organisation.ts';

export type NewOrganisation = Omit<NewRow<'organisation'>, 'id' | 'languages' | 'archivedOn'> & {
  readonly languages?: readonly string[];
};
export type OrganisationChange = Omit<RowChange<'organisation'>, 'id' | 'languages'> & {
  readonly languages?: readonly string[];
};

/** All organisations by name; the archived ones only when asked for. */
export async function listOrganisations(db: Db, which: 'current' | 'all'): Promise<Organisation[]> {
  let query = db.selectFrom('organisation').selectAll().orderBy('name').orderBy('id');
  if (which === 'current') query = query.where('archivedOn', 'is', null);
  return (await query.execute()).map(toOrganisation);
}

export async function getOrganisation(db: Db, id: number): Promise<Organisation> {
  return toOrganisation(await db.selectFrom('organisation').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
}

/** Gives back the number of the new organisation. Throws `conflict` when its short name is taken. */
export async function addOrganisation({ db }: Tx, organisation: NewOrganisation): Promise<number> {
  await refuseTakenHandle(db, organisation.handle, null);
  const values = { ...organisation, languages: JSON.stringify(organisation.languages ?? []) };
  return (await db.insertInto('organisation').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

/** Throws `conflict` when the new short name is taken. */
export async function editOrganisation({ db }: Tx, id: number, change: OrganisationChange): Promise<void> {
  if (change.handle !== undefined) await refuseTakenHandle(db, change.handle, id);
  const { languages, ...others } = change;
  await db
    .updateTable('organisation')
    .set({ ...others, ...(languages === undefined ? {} : { languages: JSON.stringify(languages) }) })
    .where('id', '=', id)
    .execute();
}

/** Puts an organisation and its contact persons away. */
export async function archiveOrganisation({ db }: Tx, id: number, on: DateText): Promise<void> {
  await db.updateTable('organisation').set({ archivedOn: on }).where('id', '=', id).execute();
  await db
    .updateTable('contactPerson')
    .set({ archivedOn: on })
    .where('organisationId', '=', id)
    .where('archivedOn', 'is', null)
    .execute();
}

/** The partnerships that an organisation is a member of on a day, by name. */
export async function partnershipsOf(
  db: Db,
  organisation: number,
): Promise<
  (Pick<Row<'membership'>, 'role' | 'since' | 'until'> & { readonly handle: string; readonly name: string })[]
> {
  return db
    .selectFrom('membership')
    .innerJoin('partnership', 'partnership.id', 'membership.partnershipId')
    .select(['partnership.handle', 'partnership.name', 'membership.role', 'membership.since', 'membership.until'])
    .where('membership.organisationId', '=', organisation)
    .orderBy('membership.since')
    .orderBy('membership.id')
    .execute();
}

/** Contact persons by name, of one organisation or of all. */
export async function listContactPersons(
  db: Db,
  organisation: number | null,
): Promise<(ContactPerson & { readonly organisationId: number })[]> {
  let query = db
    .selectFrom('contactPerson')
    .innerJoin('organisation', 'organisation.id', 'contactPerson.organisationId')
    .select([
      'contactPerson.id',
      'contactPerson.organisationId',
      'organisation.handle as organisation',
      'contactPerson.name',
      'contactPerson.title',
    ])
    .select(['contactPerson.email', 'contactPerson.phone', 'contactPerson.language', 'contactPerson.archivedOn'])
    .where('contactPerson.archivedOn', 'is', null)
    .orderBy('contactPerson.name')
    .orderBy('contactPerson.id');
  if (organisation !== null) query = query.where('contactPerson.organisationId', '=', organisation);
  return query.execute();
}

export async function addContactPerson({ db }: Tx, person: Omit<NewRow<'contactPerson'>, 'id'>): Promise<number> {
  return (await db.insertInto('contactPerson').values(person).returning('id').executeTakeFirstOrThrow()).id;
}

export async function editContactPerson({ db }: Tx, id: number, change: RowChange<'contactPerson'>): Promise<void> {
  await db.updateTable('contactPerson').set(change).where('id', '=', id).execute();
}

/**
 * Makes two entries of one organisation one: all that hung on `gone` moves to `kept`, empty particulars are filled from it, and it is deleted.
 * Throws `conflict` when both are parties of the same agreement version.
 */
export async function mergeOrganisations({ db }: Tx, kept: Organisation, gone: Organisation): Promise<void> {
  const shared = await db
    .selectFrom('agreementParty as a')
    .innerJoin('agreementParty as b', 'b.versionId', 'a.versionId')
    .select('a.id')
    .where('a.organisationId', '=', kept.id)
    .where('b.organisationId', '=', gone.id)
    .executeTakeFirst();
  if (shared !== undefined) throw new SamspelError('conflict', (t) => t.partnership.bothParties(kept.name, gone.name));
  // Both may have accepted the same report: one acceptance is enough.
  await db
    .deleteFrom('reportAcceptance')
    .where('organisationId', '=', gone.id)
    .where('frozenReportId', 'in', (q) =>
      q.selectFrom('reportAcceptance').select('frozenReportId').where('organisationId', '=', kept.id),
    )
    .execute();
  await moveReferences(db, 'organisation', kept.id, gone.id);
  await db.deleteFrom('organisation').where('id', '=', gone.id).execute();
  const { businessId, municipality, website, email, phone, notes } = gone;
  await db
    .updateTable('organisation')
    .set({
      businessId: kept.businessId ?? businessId,
      municipality: kept.municipality ?? municipality,
      website: kept.website ?? website,
      email: kept.email ?? email,
      phone: kept.phone ?? phone,
      notes: kept.notes ?? notes,
    })
    .where('id', '=', kept.id)
    .execute();
}

async function refuseTakenHandle(db: Db, handle: string, except: number | null): Promise<void> {
  const taken = await db
    .selectFrom('organisation')
    .select('id')
    .where('handle', '=', handle)
    .where('id', '!=', except ?? 0)
    .executeTakeFirst();
  if (taken === undefined) return;
  throw new SamspelError('conflict', (t) => t.organisation.handleTaken(handle), {
    hint: (t) => t.organisation.handleTakenHint,
  });
}

function toOrganisation(row: Row<'organisation'>): Organisation {
  return {
    ...row,
    languages: JSON.parse(row.languages) as string[],
    migrantLed: row.migrantLed === null ? null : row.migrantLed === 1,
  };
}
