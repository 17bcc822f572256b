/** What went to whom within the partnership, person by person, oldest first. */
import type { DateText } from '../../lib/date.ts';
import type { LegalBasis } from '../../lib/vocabulary-privacy.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleDisclosure {
  readonly id: number;
  readonly on: DateText;
  /** Handle of the receiver. */
  readonly organisation: string;
  readonly purpose: string | null;
  readonly participant: number;
  readonly fields: readonly string[];
  readonly basis: LegalBasis;
  /** The consent under which it went; null with another basis. */
  readonly consent: number | null;
}

/** Those recorded for the partnership, and those recorded for none, to its members. Uses disclosure_by_organisation. */
export const disclosures: FactSource<RuleDisclosure> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('disclosure')
    .innerJoin('disclosedPerson', 'disclosedPerson.disclosureId', 'disclosure.id')
    .innerJoin('organisation', 'organisation.id', 'disclosure.organisationId')
    .select(['disclosure.partnershipId', 'disclosure.id', 'disclosure.disclosedOn as on'])
    .select([
      'organisation.handle as organisation',
      'disclosure.purpose',
      'disclosedPerson.participantId as participant',
    ])
    .select(['disclosedPerson.fields', 'disclosedPerson.basis', 'disclosedPerson.consentId as consent'])
    .where('disclosure.partnershipId', 'in', partnerships)
    .where('disclosure.disclosedOn', '<=', period.until)
    .orderBy('disclosure.disclosedOn')
    .orderBy('disclosure.id')
    .orderBy('disclosedPerson.id')
    .execute();
  return byPartnership(
    rows.map(({ partnershipId, fields, ...row }) => ({
      ...row,
      partnershipId: partnershipId ?? 0,
      fields: JSON.parse(fields) as string[],
    })),
  );
};
