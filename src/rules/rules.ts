/** What a rule of the game is held against, and what comes of it. */
import type { Text, Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import type { Facts, SourceName } from './records/sources.ts';

/** The plain facts of one partnership: what every kind may look at, and the facts of the sources named. */
export type RuleRecords<S extends SourceName = SourceName> = Pick<Facts, S> & {
  readonly closedOn: DateText | null;
  readonly versions: readonly RuleVersion[];
};

export interface RuleVersion {
  readonly id: number;
  readonly version: number;
  readonly validFrom: DateText;
  readonly validUntil: DateText | null;
  readonly draftedOn: DateText;
  readonly endedOn: DateText | null;
  readonly parties: readonly { readonly organisation: string; readonly signedOn: DateText | null }[];
}

export const ruleStatuses = ['kept', 'broken', 'due', 'no-data', 'manual', 'not-applicable'] as const;
export type RuleStatus = (typeof ruleStatuses)[number];

export const severities = ['must', 'should'] as const;
export type Severity = (typeof severities)[number];

/** What a record is called that shows something: each has its name in the texts. */
export type EvidenceNoun = keyof Texts['rules']['nouns'];

/** A record that shows it. */
export interface Evidence {
  readonly noun: EvidenceNoun;
  readonly id: number;
  readonly date: DateText;
  readonly note: Text;
}

export interface RuleResult {
  readonly status: RuleStatus;
  readonly severity: Severity;
  /** The day since when it is so. */
  readonly since: DateText | null;
  /** The last day on which what is next may still be done. */
  readonly nextDue: DateText | null;
  readonly message: Text;
  readonly evidence: readonly Evidence[];
}

/** The time in which one version of the agreement was in force, as far as it has gone. */
export interface Segment {
  readonly versionId: number;
  readonly from: DateText;
  /** The last day; null while it goes on. */
  readonly until: DateText | null;
}

/**
 * One thing that the rule asks for, in the light of the records. `coming`: nothing is asked for yet, but will be.
 * `unknown`: the record that would show it is not there.
 */
export interface Judgement {
  readonly verdict: 'kept' | 'broken' | 'due' | 'coming' | 'unknown';
  /** Kept, broken, unknown: since when. Due, coming: the last day to do it. */
  readonly on: DateText;
  /** By how many days it was or is late. */
  readonly daysLate?: number;
  /** When it is about a share of several things: how many of them, for the message; else it counts as one. */
  readonly counts?: { readonly broken: number; readonly judged: number };
  readonly evidence: readonly Evidence[];
}
