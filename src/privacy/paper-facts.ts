/** What the papers on entrusted data are written from: what the register holds, shares and says about itself. */
import type { DateText } from '../lib/date.ts';
import type { LegalBasis } from '../lib/vocabulary-privacy.ts';
import type { OwnField } from '../own-field/own-field.ts';
import type { FieldKey } from '../participant/fields.ts';
import type { RecordTable } from '../store/schema.ts';
import type { RetentionRule } from './retention.ts';

/** What only people can say; asked once and kept as settings. `none` is a full answer for all but the first two and the basis. */
export const particularKeys = [
  'controller',
  'controller-contact',
  'data-protection-officer',
  'processing-basis',
  'data-processors',
  'data-transfers',
] as const;
export type ParticularKey = (typeof particularKeys)[number];
export type Particulars = Readonly<Record<ParticularKey, string>>;

export const peopleKinds = ['participants', 'contactPersons', 'mentors', 'speakers'] as const;
export type PeopleKind = (typeof peopleKinds)[number];

/** A clause of an agreement in force, with names as people know them. */
export interface AgreedSharing {
  readonly to: string;
  readonly purpose: string;
  readonly basis: LegalBasis;
  /** Keys of fields, profiles spelt out. */
  readonly fields: readonly string[];
}

export interface PaperFacts {
  readonly on: DateText;
  readonly particulars: Particulars;
  readonly partnerships: readonly { readonly name: string; readonly purpose: string }[];
  readonly people: Readonly<Record<PeopleKind, number>>;
  /** Fields that are filled in for at least one participant. */
  readonly fields: readonly FieldKey[];
  /** The register's own fields of participants. */
  readonly ownFields: readonly OwnField[];
  readonly identityCodes: boolean;
  /** Other tables that hold something about participants. */
  readonly tables: readonly RecordTable[];
  /** Names of organisations that sent data of participants. */
  readonly senders: readonly string[];
  readonly sharing: readonly AgreedSharing[];
  /** Occasions in the last twelve months on which data were given out. */
  readonly disclosures: number;
  readonly retention: readonly RetentionRule[];
  readonly minimumCell: number;
  readonly readsLogged: boolean;
  readonly engine: 'sqlite' | 'postgres';
}

export const fieldGroups = ['identity', 'contact', 'origin', 'guardian', 'work', 'wishes', 'path', 'notes'] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** Every field of a participant belongs to one kind of data. */
export const groupOf: Readonly<Record<FieldKey, FieldGroup>> = {
  givenName: 'identity',
  familyName: 'identity',
  formerName: 'identity',
  birthDate: 'identity',
  birthYear: 'identity',
  gender: 'identity',
  citizenships: 'origin',
  originCountry: 'origin',
  motherTongue: 'origin',
  serviceLanguage: 'origin',
  interpreter: 'origin',
  otherLanguages: 'origin',
  phone: 'contact',
  email: 'contact',
  address: 'contact',
  postalCode: 'contact',
  municipality: 'contact',
  guardian: 'guardian',
  guardianPhone: 'guardian',
  unaccompaniedMinor: 'guardian',
  arrivalDate: 'origin',
  residenceGround: 'origin',
  permitType: 'origin',
  integrationLanguage: 'path',
  educationLevel: 'work',
  educationField: 'work',
  educationCountry: 'work',
  occupation: 'work',
  targetOccupation: 'work',
  labourStatus: 'work',
  employer: 'work',
  school: 'work',
  programme: 'work',
  graduatedOn: 'work',
  interests: 'wishes',
  needs: 'wishes',
  availability: 'wishes',
  goal: 'wishes',
  planDate: 'path',
  planUntil: 'path',
  joinedOn: 'path',
  leftOn: 'path',
  exitReason: 'path',
  contactPerson: 'path',
  referredBy: 'path',
  source: 'path',
  notes: 'notes',
};

/** `none` as people write it. */
export const isNone = (value: string): boolean => /^(none|-|–)$/i.test(value.trim());
