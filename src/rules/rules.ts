/** What a rule of the game is held against, and what comes of it. */
import type { Text } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import type { Attendance, DecisionMethod, MeetingStatus, MemberRole, Sector } from '../lib/vocabulary.ts';

/** The plain facts of one partnership. */
export interface RuleRecords {
  readonly closedOn: DateText | null;
  /** An organisation that left and came back stands here twice. */
  readonly members: readonly RuleMember[];
  readonly meetings: readonly RuleMeeting[];
  readonly actions: readonly RuleAction[];
  readonly versions: readonly RuleVersion[];
  readonly newcomers: readonly RuleNewcomer[];
}

export interface RuleMember {
  readonly id: number;
  /** Handle. */
  readonly organisation: string;
  readonly sector: Sector;
  readonly role: MemberRole;
  readonly since: DateText;
  readonly until: DateText | null;
  readonly noticeOn: DateText | null;
}

export interface RuleMeeting {
  readonly id: number;
  readonly date: DateText;
  readonly body: string | null;
  readonly status: MeetingStatus;
  readonly invitedOn: DateText | null;
  readonly sharedOn: DateText | null;
  readonly approvedOn: DateText | null;
  /** Empty when nobody wrote down who was there. */
  readonly attendance: readonly { readonly organisation: string | null; readonly status: Attendance }[];
  readonly decisions: readonly { readonly id: number; readonly method: DecisionMethod | null }[];
}

export interface RuleAction {
  readonly id: number;
  readonly what: string;
  readonly organisation: string | null;
  readonly due: DateText;
  readonly addedOn: DateText;
  readonly doneOn: DateText | null;
  readonly cancelledOn: DateText | null;
}

export interface RuleVersion {
  readonly id: number;
  readonly version: number;
  readonly validFrom: DateText;
  readonly validUntil: DateText | null;
  readonly draftedOn: DateText;
  readonly endedOn: DateText | null;
  readonly parties: readonly { readonly organisation: string; readonly signedOn: DateText | null }[];
}

/** One participation; `firstContactOn` is never before `joinedOn`. */
export interface RuleNewcomer {
  readonly participant: number;
  readonly joinedOn: DateText;
  readonly leftOn: DateText | null;
  readonly firstContactOn: DateText | null;
}

export const ruleStatuses = ['kept', 'broken', 'due', 'no-data', 'manual', 'not-applicable'] as const;
export type RuleStatus = (typeof ruleStatuses)[number];

export const severities = ['must', 'should'] as const;
export type Severity = (typeof severities)[number];

/** A record that shows it. */
export interface Evidence {
  readonly noun: 'meeting' | 'action' | 'participant' | 'membership' | 'agreement';
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
