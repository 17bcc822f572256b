/** What a criterion of the stage of a partnership is, and what comes of it. The criteria follow Himmelman’s four steps; see the guide. */
import type { AgreementVersion } from '../agreement/agreement.ts';
import type { Text, Texts } from '../i18n/index.ts';
import { addDays, addMonths, type DateText } from '../lib/date.ts';
import type { Stage } from '../lib/vocabulary.ts';
import type { ClauseResult } from '../rules/check.ts';
import { heldMeetings, isPartner, membersOn } from '../rules/judge.ts';
import type { RuleMeeting } from '../rules/records/meetings.ts';
import type { RuleMember } from '../rules/records/members.ts';
import type { Evidence, RuleRecords } from '../rules/rules.ts';
import type { Beyond } from './records/beyond.ts';

export type CriterionName = keyof Texts['stage']['criteria'];

/** `nearly`: one step is missing. `unknown`: nothing is recorded that could show it; that is not the same as not met. */
export const criterionStatuses = ['met', 'nearly', 'not-met', 'unknown'] as const;
export type CriterionStatus = (typeof criterionStatuses)[number];

/** What is known of one partnership at the end of a day. */
export interface Known {
  readonly records: RuleRecords;
  readonly beyond: Beyond;
  readonly asOf: DateText;
  /** The agreement in force. */
  readonly version: AgreementVersion | null;
  /** What came of its clauses in the 12 months up to the day. */
  readonly results: readonly ClauseResult[];
}

export interface Finding {
  readonly status: CriterionStatus;
  /** What there is, beside what is needed. */
  readonly found: Text;
  readonly evidence: readonly Evidence[];
}

export interface Criterion {
  readonly name: CriterionName;
  /** Null: it says how sure one can be, and counts toward no stage. */
  readonly stage: Stage | null;
  judge(known: Known): Finding;
}

/** The first day of the 12 months (or so many) up to the day. */
export const since = ({ asOf }: Pick<Known, 'asOf'>, months = 12): DateText => addDays(addMonths(asOf, -months), 1);

/** Held in the months up to the day, oldest first. */
export const recentMeetings = (known: Known, months = 12): RuleMeeting[] =>
  heldMeetings(known.records, {
    segment: { versionId: 0, from: since(known, months), until: null },
    at: known.asOf,
  });

/** Members on the day, those who carry the work first of all: funders and supporters are not counted. */
export function partnersOn({ records, asOf }: Pick<Known, 'records' | 'asOf'>): RuleMember[] {
  const handles = membersOn(records.members.filter(isPartner), asOf);
  return handles.flatMap((handle) => records.members.findLast(({ organisation }) => organisation === handle) ?? []);
}

/** True when every sector that the partners of that day come from was there. */
export function allSectorsPresent({ date, attendance }: RuleMeeting, members: readonly RuleMember[]): boolean {
  const partners = partnersOn({ records: { members } as unknown as RuleRecords, asOf: date });
  const present = new Set(
    attendance.filter(({ status }) => status === 'present').map(({ organisation }) => organisation),
  );
  const there = new Set(partners.filter(({ organisation }) => present.has(organisation)).map(({ sector }) => sector));
  return partners.length > 0 && partners.every(({ sector }) => there.has(sector));
}

/** Met when all are there, nearly when one is missing of two or more. */
export function allBut(there: number, all: number): CriterionStatus {
  if (there >= all) return 'met';
  return all > 1 && there === all - 1 ? 'nearly' : 'not-met';
}

/** Met from the share asked for, nearly from ten points below. */
export function shareStatus(part: number, whole: number, share: number): CriterionStatus {
  const reached = part / whole;
  return reached >= share ? 'met' : reached >= share - 0.1 ? 'nearly' : 'not-met';
}

export const meetingEvidence = ({ id, date }: RuleMeeting, note: Text): Evidence => ({
  noun: 'meeting',
  id,
  date,
  note,
});
