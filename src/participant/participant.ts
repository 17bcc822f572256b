/** A participant: someone for whom the partnerships work. The rules for her name, her age and what can't be true together. */
import { createHmac } from 'node:crypto';
import { addMonths, ageOn, type DateText, yearOf } from '../lib/date.ts';
import { fold } from '../lib/fold.ts';
import type { CefrLevel, ContactWay } from '../lib/vocabulary.ts';
import type { LanguageSkill } from '../lib/vocabulary-path.ts';
import type { ParticipantFields } from './fields.ts';

export interface ExternalId {
  /** The handle of the organisation that gave it; null when it is not known. */
  readonly from: string | null;
  readonly id: string;
}

export interface Participation {
  /** The handle of the partnership. */
  readonly partnership: string;
  readonly joinedOn: DateText;
  readonly leftOn: DateText | null;
  readonly exitReason: string | null;
}

export interface Contact {
  readonly id: number;
  readonly on: DateText;
  readonly by: string;
  readonly how: ContactWay;
  readonly organisation: string | null;
  readonly notes: string | null;
}

export interface LanguageLevel {
  readonly id: number;
  readonly language: string;
  readonly level: string;
  readonly cefr: CefrLevel | null;
  /** Null for the language as a whole. */
  readonly skill: LanguageSkill | null;
  readonly on: DateText;
  readonly source: string | null;
}

export interface Participant extends ParticipantFields {
  readonly id: number;
  readonly personalIdKnown: boolean;
  readonly externalIds: readonly ExternalId[];
  readonly participations: readonly Participation[];
  readonly levels: readonly LanguageLevel[];
  readonly receivedFrom: string | null;
  readonly enteredBy: string;
  readonly enteredOn: DateText;
}

/** Two people whose names fold to the same key may be one: accents, case, hyphens and scripts do not count. */
export const nameKey = (givenName: string, familyName: string): string => fold(`${givenName}${familyName}`);

/** As she is called. */
export const fullName = ({
  givenName,
  familyName,
}: {
  readonly givenName: string;
  readonly familyName: string;
}): string => `${givenName} ${familyName}`;

/**
 * The keyed digest by which a personal identity code is recognised without being kept (HMAC-SHA256, hex). The key is the register's own.
 * @param code in its normal form, from `parseIdentityCode`
 */
export const personalIdDigest = (key: string, code: string): string =>
  createHmac('sha256', key).update(code).digest('hex');

/** A participant as the lists of other subjects know her: by number and name, and what tells her from others of the name. */
export interface ListedPerson
  extends Pick<ParticipantFields, 'givenName' | 'familyName' | 'birthDate' | 'birthYear' | 'municipality'> {
  readonly participantId: number;
}

/** Age in whole years, from the date of birth or, failing that, the year; null when neither is known. */
export function ageOf(
  { birthDate, birthYear }: Pick<ParticipantFields, 'birthDate' | 'birthYear'>,
  on: DateText,
): number | null {
  if (birthDate !== null) return ageOn(birthDate, on);
  return birthYear === null ? null : Number(on.slice(0, 4)) - birthYear;
}

/** Nobody has lived longer, in years; a day of birth before is a slip. */
export const longestLife = 125;

/** What can't be true together. */
export type Contradiction =
  | 'born-in-future'
  | 'arrived-before-birth'
  | 'joined-before-birth'
  | 'left-before-joining'
  | 'born-too-long-ago'
  | 'birth-year-differs';

export function contradictions(
  given: Partial<Pick<ParticipantFields, 'birthDate' | 'birthYear' | 'arrivalDate' | 'joinedOn' | 'leftOn'>>,
  today: DateText,
): Contradiction[] {
  const { birthDate, birthYear, arrivalDate, joinedOn, leftOn } = given;
  const earlier = (a: DateText | null | undefined, b: DateText | null | undefined) => a != null && b != null && a < b;
  const found: Contradiction[] = [];
  if (birthDate != null && birthDate > today) found.push('born-in-future');
  if (birthDate != null && birthDate < addMonths(today, -longestLife * 12)) found.push('born-too-long-ago');
  if (birthDate != null && birthYear != null && birthYear !== yearOf(birthDate)) found.push('birth-year-differs');
  if (earlier(arrivalDate, birthDate)) found.push('arrived-before-birth');
  if (earlier(joinedOn, birthDate)) found.push('joined-before-birth');
  if (earlier(leftOn, joinedOn)) found.push('left-before-joining');
  return found;
}
