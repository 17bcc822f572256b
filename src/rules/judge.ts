/** How one thing is judged by its last day, and one window by its share. */
import type { Text } from '../i18n/index.ts';
import { addDays, type DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { RuleMeeting } from './records/meetings.ts';
import type { RuleMember } from './records/members.ts';
import type { Evidence, Judgement, Segment } from './rules.ts';
import { daysLate } from './windows.ts';

interface ByDeadline {
  readonly deadline: DateText;
  /** The day on which it was done; null when it was not, or not yet on the day `at`. */
  readonly done: DateText | null;
  readonly at: DateText;
  readonly period: Period;
  readonly evidence: Omit<Evidence, 'note'>;
  readonly notes: {
    readonly kept: (on: DateText) => Text;
    readonly late: (on: DateText, days: number) => Text;
    readonly missing: (deadline: DateText) => Text;
  };
}

/** Empty when the last day was before the period. */
export function judgeByDeadline(thing: ByDeadline): Judgement[] {
  const { deadline, at, period, evidence, notes } = thing;
  const done = thing.done !== null && thing.done <= at ? thing.done : null;
  if (deadline < period.from) return [];
  if (done !== null && done <= deadline)
    return [{ verdict: 'kept', on: done, evidence: [{ ...evidence, note: notes.kept(done) }] }];
  if (done === null && at <= deadline)
    return [{ verdict: 'due', on: deadline, evidence: [{ ...evidence, note: notes.missing(deadline) }] }];
  const late = daysLate(deadline, done ?? at);
  const note = done === null ? notes.missing(deadline) : notes.late(done, late);
  return [{ verdict: 'broken', on: addDays(deadline, 1), daysLate: late, evidence: [{ ...evidence, note }] }];
}

export const earlier = (a: DateText, b: DateText): DateText => [a, b].sort()[0] ?? a;
export const later = (a: DateText, b: DateText): DateText => [a, b].sort()[1] ?? b;

export const isInSegment = (date: DateText, { from, until }: Segment): boolean =>
  from <= date && (until === null || date <= until);

/** Meetings held in the segment up to the day `at`, of a body when it is named, oldest first. */
export function heldMeetings(
  { meetings }: { readonly meetings: readonly RuleMeeting[] },
  { segment, at, body }: { readonly segment: Segment; readonly at: DateText; readonly body?: string | undefined },
): RuleMeeting[] {
  return meetings
    .filter(({ status, date }) => status === 'held' && date <= at && isInSegment(date, segment))
    .filter((meeting) => body === undefined || (meeting.body !== null && isSameBody(meeting.body, body)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id - b.id));
}

/** The beginnings of what a body is called in the three languages: `styrgrupp`, `styrgruppen`, `styrgruppens möte`. */
const bodies: readonly (readonly string[])[] = [
  ['steering group', 'steering committee', 'styrgrupp', 'ohjausryhm'],
  ['working group', 'arbetsgrupp', 'työryhm'],
  ['working committee', 'arbetsutskott', 'työvaliokun'],
  ['board', 'styrelse', 'hallitu'],
  ['network', 'nätverk', 'verkosto'],
  ['partner meeting', "partners' meeting", 'partnermöte', 'partnerskapsmöte', 'kumppanuuskokou', 'kumppanikokou'],
];

export function isSameBody(a: string, b: string): boolean {
  const [first, second] = [tidied(a), tidied(b)];
  if (first === second) return true;
  const group = (name: string) => bodies.findIndex((names) => names.some((known) => name.includes(known)));
  return group(first) !== -1 && group(first) === group(second);
}

/** True when the part of the whole is the share asked for; two thirds are 0.67. */
export const reaches = (part: number, whole: number, minShare: number): boolean => part / whole >= minShare - 0.0034;

const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** Handles of those who were members on a day, each once. */
export function membersOn(members: readonly RuleMember[], day: DateText): string[] {
  const there = members.filter(({ since, until }) => since <= day && (until === null || day <= until));
  return [...new Set(there.map(({ organisation }) => organisation))];
}

/** Who carries the work; funders and supporters are asked for only by name. */
export const isPartner = ({ role }: Pick<RuleMember, 'role'>): boolean => role !== 'funder' && role !== 'supporter';

/** Handles of the organisations that were there. */
export const presentAt = ({ attendance }: RuleMeeting): ReadonlySet<string> =>
  new Set(
    attendance.flatMap(({ organisation, status }) =>
      organisation !== null && status === 'present' ? [organisation] : [],
    ),
  );
