/** An agreement: the written rules of the game of a partnership, clause by clause, some of them with a rule that can be checked. */
import type { DateText } from '../lib/date.ts';
import type { Language, MemberRole } from '../lib/vocabulary.ts';

/** A text in the languages in which it was written; at least one. */
export type LocalText = Readonly<Partial<Record<Language, string>>>;

/** A rule as written: its kind and the parameters of that kind, already found right. */
export interface WrittenRule {
  readonly kind: string;
  readonly [parameter: string]: unknown;
}

export interface Clause {
  readonly id: string;
  readonly text: LocalText;
  /** A clause without one is judged by people. */
  readonly rule?: WrittenRule;
}

export interface Party {
  /** Handle. */
  readonly organisation: string;
  readonly role: MemberRole;
  readonly signatory?: string;
}

/** What the partners want to reach together: how much (`target`), until when (`by`). */
export interface Goal {
  readonly id: string;
  readonly text: LocalText;
  readonly target?: string | number;
  readonly by?: DateText;
}

/** What may be shared with whom, for what, on which basis. */
export interface Sharing {
  readonly to: string;
  readonly purpose: string;
  readonly basis: string;
  readonly fields: readonly string[];
}

export interface AgreementDocument {
  readonly title: LocalText;
  readonly valid: { readonly from: DateText; readonly until?: DateText };
  readonly parties: readonly Party[];
  /** A new version must be signed anew by all; else the signatures of those who stay parties go over to it. */
  readonly signAnew?: boolean;
  readonly goals?: readonly Goal[];
  readonly clauses: readonly Clause[];
  readonly sharing?: readonly Sharing[];
}

export interface Signature {
  readonly organisation: string;
  readonly role: MemberRole;
  readonly signatory: string | null;
  readonly signedOn: DateText | null;
  readonly signedBy: string | null;
}

/** One version of the agreement of a partnership, as kept. */
export interface AgreementVersion {
  readonly id: number;
  readonly partnership: string;
  readonly version: number;
  readonly validFrom: DateText;
  readonly validUntil: DateText | null;
  readonly draftedOn: DateText;
  readonly endedOn: DateText | null;
  readonly endReason: string | null;
  readonly document: AgreementDocument;
  readonly signatures: readonly Signature[];
}

/** The text in the asked language, else in the first of sv, fi, en that is there; `language` says which it is. */
export function textIn(text: LocalText, language: Language): { readonly text: string; readonly language: Language } {
  for (const known of [language, 'sv', 'fi', 'en'] as const) {
    const found = text[known];
    if (found !== undefined) return { text: found, language: known };
  }
  return { text: '', language };
}
