/** The words of linkage: what of a person is compared, how well two people agree in it, and what that makes of the pair. */
import type { DateText } from '../lib/date.ts';

/** What is known of a person that can tell whether two records are of one. Empty text and null: not known. */
export interface LinkRecord {
  readonly givenName: string;
  readonly familyName: string;
  readonly formerName: string | null;
  readonly birthDate: DateText | null;
  readonly birthYear: number | null;
  readonly gender: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly municipality: string | null;
  readonly motherTongue: string | null;
  readonly originCountry: string | null;
  /** Digest of the personal identity code. Two different ones are two people, whatever else agrees. */
  readonly code: string | null;
}

export const comparedFields = [
  'givenName',
  'familyName',
  'birthDate',
  'gender',
  'phone',
  'email',
  'address',
  'postalCode',
  'municipality',
  'motherTongue',
  'originCountry',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** `swapped`: given and family name, or day and month, stand in each other's place. */
export const agreements = ['same', 'near', 'swapped', 'similar', 'different', 'unknown'] as const;
export type Agreement = (typeof agreements)[number];

/** A field of a pair: how it agrees, and what that weighs in bits; above zero it speaks for one person. */
export interface Evidence {
  readonly field: ComparedField;
  readonly agreement: Agreement;
  readonly weight: number;
}

/** Two records that may be one person. */
export interface Link {
  /** Places of the records in the lists that were compared. */
  readonly a: number;
  readonly b: number;
  /** How probable it is that they are one, 0 to 1. */
  readonly score: number;
  /** Beyond doubt: the score says so, and names, birth and contact details do not contradict each other. */
  readonly sure: boolean;
}

/** Below this a pair is not worth a person's time: rather two people than one. */
export const possibleScore = 0.5;
/** A thousand such pairs hold one mistake at most; only then is a match made without asking. */
export const sureScore = 0.999;
