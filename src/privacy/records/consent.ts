/** The records of consents and of other legal bases noted for a person. */
import type { DateText } from '../../lib/date.ts';
import type { ConsentWay } from '../../lib/vocabulary-privacy.ts';
import { listedPerson } from '../../participant/records.ts';
import type { Db, NewRow, Tx } from '../../store/index.ts';
import type { Consent } from '../privacy.ts';

export interface ConsentRow extends Consent {
  readonly participant: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: DateText | null;
  readonly birthYear: number | null;
  readonly municipality: string | null;
  /** Handle. */
  readonly organisation: string;
  readonly way: ConsentWay | null;
  readonly notes: string | null;
}

export interface ConsentSelection {
  readonly ids?: readonly number[] | undefined;
  readonly participant?: number | undefined;
  readonly organisation?: number | undefined;
  /** Only those that hold on this day. */
  readonly validOn?: DateText | undefined;
}

export type NewConsent = Omit<NewRow<'consent'>, 'id' | 'fields' | 'withdrawnOn'> & {
  readonly fields: readonly string[];
};

/** Gives back the number of the consent. */
export async function addConsent({ db }: Tx, { fields, ...row }: NewConsent): Promise<number> {
  const { id } = await db
    .insertInto('consent')
    .values({ ...row, fields: JSON.stringify(fields), withdrawnOn: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function withdrawConsents({ db }: Tx, ids: readonly number[], withdrawnOn: DateText): Promise<void> {
  await db
    .updateTable('consent')
    .set({ withdrawnOn })
    .where('id', 'in', [...ids])
    .execute();
}

/** Consents by the person's name, then in the order in which they were given. Uses consent_by_participant, consent_by_organisation. */
export async function listConsents(db: Db, selection: ConsentSelection = {}): Promise<ConsentRow[]> {
  const { ids, participant, organisation, validOn } = selection;
  let query = db
    .selectFrom('consent')
    .innerJoin('participant', 'participant.id', 'consent.participantId')
    .innerJoin('organisation', 'organisation.id', 'consent.organisationId')
    .select(['consent.id', 'consent.participantId as participant'])
    .select(listedPerson)
    .select(['organisation.handle as organisation', 'consent.purpose', 'consent.basis', 'consent.fields'])
    .select(['consent.validFrom', 'consent.validUntil', 'consent.way', 'consent.withdrawnOn', 'consent.notes'])
    .orderBy('participant.familyName')
    .orderBy('participant.givenName')
    .orderBy('consent.participantId')
    .orderBy('consent.id');
  if (ids !== undefined) query = query.where('consent.id', 'in', ids);
  if (participant !== undefined) query = query.where('consent.participantId', '=', participant);
  if (organisation !== undefined) query = query.where('consent.organisationId', '=', organisation);
  if (validOn !== undefined)
    query = query
      .where('consent.validFrom', '<=', validOn)
      .where((q) => q.or([q('consent.validUntil', 'is', null), q('consent.validUntil', '>=', validOn)]))
      .where((q) => q.or([q('consent.withdrawnOn', 'is', null), q('consent.withdrawnOn', '>', validOn)]));
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, fields: JSON.parse(row.fields) as string[] }));
}
