/** The log of disclosures: what left the register, to whom, on which basis. */
import type { DateText } from '../../lib/date.ts';
import type { LegalBasis } from '../../lib/vocabulary-privacy.ts';
import type { Db, NewRow, Tx } from '../../store/index.ts';

export interface NewDisclosure extends Omit<NewRow<'disclosure'>, 'id' | 'people'> {
  readonly people: readonly {
    readonly participant: number;
    readonly fields: readonly string[];
    readonly basis: LegalBasis;
    readonly consent: number | null;
  }[];
}

export interface Disclosure {
  readonly id: number;
  readonly on: DateText;
  /** Handle. */
  readonly organisation: string;
  /** Handle. */
  readonly partnership: string | null;
  readonly purpose: string | null;
  readonly by: string;
  readonly channel: string;
  readonly people: number;
}

/** What one person's entry in a disclosure says. */
export interface DisclosedPerson extends Disclosure {
  readonly participant: number;
  readonly fields: readonly string[];
  readonly basis: LegalBasis;
  readonly consent: number | null;
}

/** One occasion with everybody concerned; gives back its number. */
export async function addDisclosure(tx: Tx, { people, ...occasion }: NewDisclosure): Promise<number> {
  const count = new Set(people.map(({ participant }) => participant)).size;
  const { id } = await tx.db
    .insertInto('disclosure')
    .values({ ...occasion, people: count })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.insertMany(
    'disclosedPerson',
    people.map(({ participant, fields, basis, consent }) => ({
      disclosureId: id,
      participantId: participant,
      fields: JSON.stringify(fields),
      basis,
      consentId: consent,
    })),
  );
  return id;
}

export interface DisclosureSelection {
  readonly organisation?: number | undefined;
  readonly since?: DateText | undefined;
}

/** Occasions, newest first. Uses disclosure_by_organisation. */
export async function listDisclosures(
  db: Db,
  { organisation, since }: DisclosureSelection = {},
): Promise<Disclosure[]> {
  let query = occasions(db).orderBy('disclosure.disclosedOn', 'desc').orderBy('disclosure.id', 'desc');
  if (organisation !== undefined) query = query.where('disclosure.organisationId', '=', organisation);
  if (since !== undefined) query = query.where('disclosure.disclosedOn', '>=', since);
  return query.execute();
}

/** Every disclosure of one person's data, newest first. Uses disclosed_person_by_participant. */
export async function disclosuresOf(db: Db, participant: number): Promise<DisclosedPerson[]> {
  const rows = await occasions(db)
    .innerJoin('disclosedPerson', 'disclosedPerson.disclosureId', 'disclosure.id')
    .select(['disclosedPerson.participantId as participant', 'disclosedPerson.fields', 'disclosedPerson.basis'])
    .select('disclosedPerson.consentId as consent')
    .where('disclosedPerson.participantId', '=', participant)
    .orderBy('disclosure.disclosedOn', 'desc')
    .orderBy('disclosure.id', 'desc')
    .orderBy('disclosedPerson.id')
    .execute();
  return rows.map((row) => ({ ...row, fields: JSON.parse(row.fields) as string[] }));
}

const occasions = (db: Db) =>
  db
    .selectFrom('disclosure')
    .innerJoin('organisation', 'organisation.id', 'disclosure.organisationId')
    .leftJoin('partnership', 'partnership.id', 'disclosure.partnershipId')
    .select(['disclosure.id', 'disclosure.disclosedOn as on', 'organisation.handle as organisation'])
    .select(['partnership.handle as partnership', 'disclosure.purpose', 'disclosure.byName as by'])
    .select(['disclosure.channel', 'disclosure.people']);
