/** The figures of mentoring for reports, as known on the last day of a period. Pure functions of the pairs' stories. */
import { type DateText, daysBetween } from '../lib/date.ts';
import { isWithin, type Period } from '../lib/period.ts';
import {
  type EndReason,
  earlyReasons,
  type LaterStatus,
  laterStatuses,
  type PairStatus,
} from '../lib/vocabulary-mentoring.ts';
import { startOf } from './follow-up.ts';
import type { Mentee, Mentor, PairStory } from './mentoring.ts';
import { firstDay, isRunning, statusOn } from './status.ts';

export interface MentoringFigures {
  /** Pairs that both accepted in the period. */
  readonly begun: number;
  /** Pairs that run on its last day. */
  readonly running: number;
  readonly completed: number;
  readonly endedEarly: number;
  /** Completed among all that ended in the period; null when none did. */
  readonly completionShare: number | null;
  /** Median of the days from the mentee's application to the first session, of pairs that first met in the period. */
  readonly daysToFirstMeeting: number | null;
  readonly sessions: number;
  /** Sessions in the period for each month (30.44 days) that a pair was active in it. */
  readonly sessionsPerMonth: number | null;
  /** Share of running and ended pairs with the first three digits of ISCO-08 in common; null when no occupation is known. */
  readonly ownFieldShare: number | null;
  readonly endReasons: Readonly<Record<Exclude<EndReason, 'completed'>, number>>;
  /** Where mentees were half a year after a pair that ended; told in the period. */
  readonly later: Readonly<Record<LaterStatus, number>>;
  /** Mentors who told what they learned at closures of the period. */
  readonly mentorsLearned: number;
}

export interface MetricPeople {
  readonly mentors: ReadonlyMap<number, Pick<Mentor, 'occupationCode'>>;
  readonly mentees: ReadonlyMap<number, Pick<Mentee, 'occupationCode' | 'appliedOn'>>;
}

const daysInMonth = 30.44;

/** Counts what the records say on the last day of the period: later steps and sessions are left out. */
export function mentoringFigures(
  stories: readonly PairStory[],
  people: MetricPeople,
  period: Period,
): MentoringFigures {
  const ended = (status: PairStatus) => stories.filter(({ steps }) => isIn(firstDay(steps, status), period));
  const [completed, endedEarly] = [ended('completed'), ended('ended-early')];
  const closures = [...completed, ...endedEarly].flatMap(({ closure }) => closure ?? []);
  const later = stories.flatMap(({ closure }) =>
    isIn(closure?.laterOn ?? null, period) ? (closure?.laterStatus ?? []) : [],
  );
  const running = stories.filter(({ steps }) => isRunning(statusOn(steps, period.until) ?? 'declined'));
  const sessions = stories.flatMap((story) => story.sessions.filter(({ date }) => isWithin(date, period))).length;
  const months = stories.reduce((sum, story) => sum + activeDays(story, period), 0) / daysInMonth;
  return {
    begun: stories.filter(({ steps }) => isIn(firstDay(steps, 'accepted'), period)).length,
    running: running.length,
    completed: completed.length,
    endedEarly: endedEarly.length,
    completionShare: shareOf(completed.length, completed.length + endedEarly.length),
    daysToFirstMeeting: median(stories.flatMap((story) => waited(story, people, period))),
    sessions,
    sessionsPerMonth: months === 0 ? null : sessions / months,
    ownFieldShare: ownField([...running, ...completed, ...endedEarly], people),
    endReasons: countEach(
      earlyReasons,
      closures.map(({ reason }) => reason),
    ),
    later: countEach(laterStatuses, later),
    mentorsLearned: closures.filter(({ mentorLearned }) => mentorLearned !== null).length,
  };
}

const isIn = (day: DateText | null, period: Period): boolean => day !== null && isWithin(day, period);
const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function waited({ pair, sessions }: PairStory, { mentees }: MetricPeople, period: Period): number[] {
  const [first] = sessions;
  const applied = mentees.get(pair.menteeId)?.appliedOn;
  return first === undefined || applied === undefined || !isWithin(first.date, period)
    ? []
    : [daysBetween(applied, first.date)];
}

/** Days of the period in which the pair was active: not before its start, not in a pause, not after its end. */
function activeDays(story: PairStory, { from, until }: Period): number {
  const start = startOf(story);
  if (start === null) return 0;
  let days = 0;
  story.steps.forEach(({ status, since }, index) => {
    if (status !== 'active') return;
    const next = story.steps[index + 1]?.since;
    const first = [since, from].sort()[1] ?? from;
    const isOpen = next === undefined || next > until;
    days += Math.max(0, daysBetween(first, isOpen ? until : next) + (isOpen ? 1 : 0));
  });
  return days;
}

function ownField(stories: readonly PairStory[], { mentors, mentees }: MetricPeople): number | null {
  const known = stories.flatMap(({ pair }) => {
    const a = mentors.get(pair.mentorId)?.occupationCode ?? null;
    const b = mentees.get(pair.menteeId)?.occupationCode ?? null;
    return a === null || b === null ? [] : [a.length >= 3 && a.slice(0, 3) === b.slice(0, 3)];
  });
  return shareOf(known.filter((same) => same).length, known.length);
}

/** The middle value, the mean of the two in the middle when their number is even; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const countEach = <K extends string>(keys: readonly K[], found: readonly string[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, found.filter((one) => one === key).length])) as Record<K, number>;
