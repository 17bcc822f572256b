/** What is kept of a participant: each field once, with its kind. Options, listings, pages and rosters all derive from here. */
import { genders, paths, permitTypes, residenceGrounds } from '../lib/vocabulary.ts';

export type FieldKind =
  | 'text'
  | 'date'
  | 'year'
  | 'flag'
  | 'list'
  | 'municipality'
  | 'language'
  | 'country'
  | 'languages'
  | 'countries'
  | 'email';

interface Field {
  readonly kind: FieldKind | 'choice';
  readonly choices?: readonly string[];
}

const choice = <const C extends readonly string[]>(choices: C) => ({ kind: 'choice', choices }) as const;
const field = <const K extends FieldKind>(kind: K) => ({ kind }) as const;

/** In the order in which a person reads them. Only the name must be there. */
export const participantFields = {
  givenName: field('text'),
  familyName: field('text'),
  formerName: field('text'),
  birthDate: field('date'),
  birthYear: field('year'),
  gender: choice(genders),
  citizenships: field('countries'),
  originCountry: field('country'),
  motherTongue: field('language'),
  serviceLanguage: field('language'),
  interpreter: field('flag'),
  otherLanguages: field('languages'),
  phone: field('text'),
  email: field('email'),
  address: field('text'),
  postalCode: field('text'),
  municipality: field('municipality'),
  guardian: field('text'),
  guardianPhone: field('text'),
  unaccompaniedMinor: field('flag'),
  arrivalDate: field('date'),
  residenceGround: choice(residenceGrounds),
  permitType: choice(permitTypes),
  integrationLanguage: choice(paths),
  educationLevel: field('text'),
  educationField: field('text'),
  educationCountry: field('country'),
  occupation: field('text'),
  targetOccupation: field('text'),
  labourStatus: field('text'),
  employer: field('text'),
  school: field('text'),
  programme: field('text'),
  graduatedOn: field('date'),
  interests: field('list'),
  needs: field('list'),
  availability: field('text'),
  goal: field('text'),
  planDate: field('date'),
  planUntil: field('date'),
  joinedOn: field('date'),
  leftOn: field('date'),
  exitReason: field('text'),
  contactPerson: field('text'),
  referredBy: field('text'),
  source: field('text'),
  notes: field('text'),
} as const satisfies Record<string, Field>;

export type FieldKey = keyof typeof participantFields;
export const fieldKeys = Object.keys(participantFields) as readonly FieldKey[];

type ValueOf<F> = F extends { readonly kind: 'choice'; readonly choices: readonly (infer C)[] }
  ? C
  : F extends { readonly kind: 'list' | 'languages' | 'countries' }
    ? readonly string[]
    : F extends { readonly kind: 'flag' }
      ? boolean
      : F extends { readonly kind: 'year' }
        ? number
        : string;

/** The fields with their values; what is not known is null. */
export type ParticipantFields = {
  readonly [K in FieldKey]: K extends 'givenName' | 'familyName'
    ? string
    : ValueOf<(typeof participantFields)[K]> | null;
};

export const isListField = (key: FieldKey): boolean =>
  ['list', 'languages', 'countries'].includes(participantFields[key].kind);

export const isFlagField = (key: FieldKey): boolean => participantFields[key].kind === 'flag';
