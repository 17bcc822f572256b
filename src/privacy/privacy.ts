/**
 * May this field of this person go to this receiver for this purpose on this day? The sharing clauses of the agreements in force are the
 * frame: what is not agreed does not go. A consent is the key, unless the clause stands on another legal basis. Pure rules; `gate.ts` asks them.
 */
import type { Sharing } from '../agreement/agreement.ts';
import type { DateText } from '../lib/date.ts';
import { fold } from '../lib/fold.ts';
import { type LegalBasis, legalBases, type RestrictionKind } from '../lib/vocabulary-privacy.ts';

/** A consent, or another legal basis noted for one person. */
export interface Consent {
  readonly id: number;
  readonly purpose: string;
  readonly basis: LegalBasis;
  readonly fields: readonly string[];
  readonly validFrom: DateText;
  /** The last day. */
  readonly validUntil: DateText | null;
  /** From this day on it no longer holds. */
  readonly withdrawnOn: DateText | null;
}

export interface Restriction {
  readonly kind: RestrictionKind;
  /** What she objects to; null is every purpose. */
  readonly purpose: string | null;
  readonly validFrom: DateText;
  readonly liftedOn: DateText | null;
}

/** What is known about one person with one receiver in mind. */
export interface Standing {
  /** The sharing clauses to this receiver that cover her: of agreements in force, of partnerships in which she takes part. */
  readonly clauses: readonly Sharing[];
  readonly consents: readonly Consent[];
  readonly restrictions: readonly Restriction[];
}

/** What is asked. `purpose` null: any purpose that was agreed with the receiver. */
export interface Asked {
  readonly purpose: string | null;
  readonly fields: readonly string[];
  readonly on: DateText;
  /** Of these fields those that go only with a consent that names them, whatever else the agreement or the law says. */
  readonly sensitive?: ReadonlySet<string>;
}

export const refusalReasons = [
  'restricted',
  'objected',
  'not-agreed',
  'withdrawn',
  'expired',
  'not-yet',
  'no-consent',
  'sensitive',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export type FieldAnswer =
  | {
      readonly field: string;
      readonly allowed: true;
      readonly basis: LegalBasis;
      readonly consent: number | null;
      readonly purpose: string;
    }
  | { readonly field: string; readonly allowed: false; readonly reason: RefusalReason };

/** A basis as agreements write it: `consent`, `legal-obligation`, `Public task`. Anything else counts as consent, the strictest. */
export const basisOf = (written: string): LegalBasis =>
  legalBases.find((basis) => fold(basis) === fold(written)) ?? 'consent';

/** Purposes are the same when they differ only in case, accents, blanks and hyphens. */
export const samePurpose = (a: string, b: string): boolean => fold(a) === fold(b);

/** A consent on a day: `valid`, or why it is not. */
export function consentOn(
  { validFrom, validUntil, withdrawnOn }: Pick<Consent, 'validFrom' | 'validUntil' | 'withdrawnOn'>,
  on: DateText,
): 'valid' | 'withdrawn' | 'expired' | 'not-yet' {
  if (withdrawnOn !== null && withdrawnOn <= on) return 'withdrawn';
  if (validFrom > on) return 'not-yet';
  return validUntil !== null && validUntil < on ? 'expired' : 'valid';
}

/** One answer for each field asked for, in that order. */
export function answer(standing: Standing, asked: Asked): FieldAnswer[] {
  const restrictions = standing.restrictions.filter(
    ({ validFrom, liftedOn }) => validFrom <= asked.on && (liftedOn === null || liftedOn > asked.on),
  );
  if (restrictions.some(({ kind }) => kind === 'restriction'))
    return asked.fields.map((field) => refused(field, 'restricted'));
  const objections = restrictions.filter(({ kind }) => kind === 'objection');
  return asked.fields.map((field) => answerField(field, standing, asked, objections));
}

function answerField(
  field: string,
  { clauses, consents }: Standing,
  asked: Asked,
  objections: readonly Restriction[],
): FieldAnswer {
  const about = (purpose: string) => asked.purpose === null || samePurpose(purpose, asked.purpose);
  const keys = consents.filter((consent) => about(consent.purpose) && consent.fields.includes(field));
  if (asked.sensitive?.has(field) === true) return answerSensitive(field, clauses, keys, asked);
  const byLaw = keys.find(({ basis, ...key }) => standsAlone(basis) && consentOn(key, asked.on) === 'valid');
  if (byLaw !== undefined) return allowed(field, byLaw.basis, byLaw.id, byLaw.purpose);
  const agreed = clauses.filter((clause) => about(clause.purpose) && clause.fields.includes(field));
  if (agreed.length === 0) return refused(field, 'not-agreed');
  const answers = agreed.map((clause) => underClause(field, clause, keys, asked.on, objections));
  return answers.find((one) => one.allowed) ?? (answers.sort((a, b) => rank(a) - rank(b))[0] as FieldAnswer);
}

/** Agreed with the receiver, and consented to by name: no other basis will do. */
function answerSensitive(
  field: string,
  clauses: readonly Sharing[],
  keys: readonly Consent[],
  { purpose, on }: Asked,
): FieldAnswer {
  const agreed = clauses.filter(
    (clause) => (purpose === null || samePurpose(clause.purpose, purpose)) && clause.fields.includes(field),
  );
  if (agreed.length === 0) return refused(field, 'not-agreed');
  const fitting = keys.filter(
    (key) => key.basis === 'consent' && agreed.some((clause) => samePurpose(clause.purpose, key.purpose)),
  );
  const states = fitting.map((key) => consentOn(key, on));
  const valid = fitting[states.indexOf('valid')];
  if (valid !== undefined) return allowed(field, 'consent', valid.id, valid.purpose);
  return refused(
    field,
    (['withdrawn', 'expired', 'not-yet'] as const).find((state) => states.includes(state)) ?? 'sensitive',
  );
}

function underClause(
  field: string,
  { basis: written, purpose }: Sharing,
  keys: readonly Consent[],
  on: DateText,
  objections: readonly Restriction[],
): FieldAnswer {
  const basis = basisOf(written);
  if (basis !== 'consent') {
    const objected = objections.some((one) => one.purpose === null || samePurpose(one.purpose, purpose));
    return objected && mayBeObjected(basis) ? refused(field, 'objected') : allowed(field, basis, null, purpose);
  }
  const fitting = keys.filter((key) => samePurpose(key.purpose, purpose));
  const states = fitting.map((key) => consentOn(key, on));
  const valid = fitting[states.indexOf('valid')];
  if (valid !== undefined) return allowed(field, valid.basis, valid.id, purpose);
  return refused(
    field,
    (['withdrawn', 'expired', 'not-yet'] as const).find((state) => states.includes(state)) ?? 'no-consent',
  );
}

/** The law itself is the frame: no agreement is needed to do what it orders, or to save a life. */
export const standsAlone = (basis: LegalBasis): boolean => basis === 'legal-obligation' || basis === 'vital-interests';
/** Article 21(1): the bases against which a person may object. */
const mayBeObjected = (basis: LegalBasis): boolean => basis === 'public-task' || basis === 'legitimate-interests';

const rank = (one: FieldAnswer): number => (one.allowed ? -1 : refusalReasons.indexOf(one.reason));
const refused = (field: string, reason: RefusalReason): FieldAnswer => ({ field, allowed: false, reason });
const allowed = (field: string, basis: LegalBasis, consent: number | null, purpose: string): FieldAnswer => ({
  field,
  allowed: true,
  basis,
  consent,
  purpose,
});
