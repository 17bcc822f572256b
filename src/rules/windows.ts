/** Time cut into windows, and days counted, with the months in which the clock of a rule stands still. */
import {
  addDays,
  addMonths,
  type DateText,
  type Duration,
  dayOf,
  daysBetween,
  endOfMonth,
  monthOf,
} from '../lib/date.ts';
import { isWorkingDay } from '../lib/working-day.ts';

export interface Window {
  readonly from: DateText;
  /** The last day. */
  readonly until: DateText;
  /** The version of the agreement went out of force before the window was over. */
  readonly cut: boolean;
}

/** How a rule counts time. */
export interface Clock {
  readonly workingDays?: boolean;
  /** Months, 1–12, in which it stands still. */
  readonly pause: readonly number[];
}

/**
 * Windows of a length, one after the other, the last of them holding the day `at`. A paused month makes the window in which it begins a month longer.
 * Counted from the first day in months, not from window to window: 31 January, 28 February, 31 March.
 */
export function windowsOf(
  { from, until }: { readonly from: DateText; readonly until: DateText | null },
  length: Duration,
  { pause, at }: { readonly pause: readonly number[]; readonly at: DateText },
): Window[] {
  const last = until !== null && until < at ? until : at;
  const windows: Window[] = [];
  let [months, days] = [0, 0];
  const here = () => addDays(addMonths(from, months), days);
  for (let start = from; start <= last; ) {
    if (isDays(length)) days += inDays(length);
    else months += inMonths(length);
    months += pausedMonths(start, here(), (extra) => addDays(addMonths(from, months + extra), days), pause);
    const end = addDays(here(), -1);
    const cut = until !== null && until < end;
    windows.push({ from: start, until: cut ? until : end, cut });
    start = addDays(end, 1);
  }
  return windows;
}

/** Paused months that begin in the window, and in the months by which they make it longer. */
function pausedMonths(
  start: DateText,
  next: DateText,
  later: (extra: number) => DateText,
  pause: readonly number[],
): number {
  if (pause.length === 0) return 0;
  let extra = 0;
  let first = dayOf(start) === 1 ? start : addDays(endOfMonth(start), 1);
  for (let end = next; first < end; first = addDays(endOfMonth(first), 1)) {
    if (!pause.includes(monthOf(first))) continue;
    extra += 1;
    end = later(extra);
  }
  return extra;
}

/** The day so many days, or working days, later; days in paused months do not count. */
export function countOn(from: DateText, days: number, { workingDays = false, pause }: Clock): DateText {
  if (!workingDays && pause.length === 0) return addDays(from, days);
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (!pause.includes(monthOf(day)) && (!workingDays || isWorkingDay(day))) left -= 1;
  }
  return day;
}

/** The day a length of time later; a paused month on the way makes it a month longer. */
export function lengthOn(from: DateText, length: Duration, pause: readonly number[]): DateText {
  const [window] = windowsOf({ from, until: null }, length, { pause, at: from });
  return addDays(window?.until ?? from, 1);
}

/** How many days late; 0 when in time. */
export const daysLate = (deadline: DateText, done: DateText): number => Math.max(0, daysBetween(deadline, done));

const isDays = ({ unit }: Duration): boolean => unit === 'day' || unit === 'week';
const inDays = ({ count, unit }: Duration): number => (unit === 'week' ? count * 7 : count);
const inMonths = ({ count, unit }: Duration): number => count * ({ quarter: 3, year: 12 }[unit as 'quarter'] ?? 1);
