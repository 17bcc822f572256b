/** Planning meetings: when (one, or a series at a rhythm), and what the agenda brings along from last time. */
import {
  addDays,
  addDuration,
  addMonths,
  type DateText,
  type Duration,
  dayOf,
  daysInMonth,
  monthOf,
  parseDate,
  parseDuration,
  weekdayOf,
  yearOf,
} from '../lib/date.ts';
import { isWorkingDay } from '../lib/working-day.ts';
import { parseTimes, type Times } from './times.ts';

export interface Planned extends Times {
  readonly date: DateText;
}

/** Reads `2026-12-01 13:00`, `1.12. kl. 13–14.30`, `fre 9`, or a day alone; null when it is no time. */
export function parsePlanned(text: string, today: DateText): Planned | null {
  const typed = text.trim().replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ');
  const whole = parseDate(typed, today);
  if (whole !== null) return { date: whole, startTime: null, endTime: null };
  const [day, time] = dayAndTime(typed.replace(/\s+/gu, ' '));
  const date = parseDate(day, today);
  const times = parseTimes(time);
  return date === null || times === null ? null : { date, ...times };
}

/** A time of day is what stands last: `13`, `13.00`, `kl. 13–14.30`, with at most one blank between its parts. */
const lastTime = /(?:^| )((?:klo|kl)?\.? ?\d{1,2}(?:[:.]\d{2})?(?: ?[–—-] ?\d{1,2}(?:[:.]\d{2})?)?)$/iu;

/** Cut where the time begins: nothing that a person types takes longer to read than it is long. */
function dayAndTime(typed: string): readonly [string, string] {
  const found = lastTime.exec(typed);
  if (found === null) return ['', ''];
  return [typed.slice(0, found.index).replace(/,$/, ''), found[1] ?? ''];
}

const unitWords: Readonly<Record<string, Duration['unit']>> = {
  vecka: 'week',
  veckor: 'week',
  månad: 'month',
  månader: 'month',
  kvartal: 'quarter',
  viikko: 'week',
  viikkoa: 'week',
  kuukausi: 'month',
  kuukautta: 'month',
  kk: 'month',
  vk: 'week',
};

/** Reads `2 months`, `2 månader`, `6 viikkoa`, `month`; null when it is no rhythm for meetings. */
export function parseRhythm(text: string): Duration | null {
  const [, count = '1', word = ''] = /^(?:(\d{1,3})\s*)?(\p{L}+)$/u.exec(text.trim().toLowerCase()) ?? [];
  return parseDuration(`${count} ${unitWords[word] ?? word}`);
}

export interface Occurrence {
  readonly date: DateText;
  /** The day it would have been, when that was a holiday or in a weekend; null when it is that day. */
  readonly insteadOf: DateText | null;
}

/** How many meetings a series has when nothing is said about its end. */
const mostInSeries = 60;

/**
 * The days of a series. By weeks: the same weekday. By months: the same weekday of the month as the first (the first Tuesday, the last
 * Friday), as calendars do, for people keep a weekday free. A day without work moves to the next working day.
 */
export function datesOfSeries(
  first: DateText,
  every: Duration,
  end: { readonly until: DateText } | { readonly times: number },
): Occurrence[] {
  const found: Occurrence[] = [];
  const most = 'times' in end ? Math.min(end.times, mostInSeries) : mostInSeries;
  for (let step = 0; found.length < most; step += 1) {
    const wanted = occurrence(first, every, step);
    if ('until' in end && wanted > end.until) break;
    const date = step === 0 ? wanted : workingDayFrom(wanted);
    found.push({ date, insteadOf: date === wanted ? null : wanted });
  }
  return found;
}

function occurrence(first: DateText, { count, unit }: Duration, step: number): DateText {
  const months = { day: null, week: null, month: 1, quarter: 3, year: 12 }[unit];
  if (months === null) return addDuration(first, { count: count * step, unit });
  const month = addMonths(`${first.slice(0, 8)}01`, months * count * step);
  const nth = Math.floor((dayOf(first) - 1) / 7);
  const firstOfWeekday = ((weekdayOf(first) - weekdayOf(month) + 7) % 7) + 1;
  const day = firstOfWeekday + nth * 7;
  const last = daysInMonth(yearOf(month), monthOf(month));
  return addDays(month, (day > last ? day - 7 : day) - 1);
}

function workingDayFrom(date: DateText): DateText {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** Points that every agenda has are told apart, so that each reader gets them in her language. */
export type AgendaKind =
  | 'opening'
  | 'last-minutes'
  | 'follow-up'
  | 'carried-over'
  | 'other'
  | 'next-meeting'
  | 'closing';

export interface AgendaPoint {
  readonly kind: AgendaKind;
  /** Null for a point that every agenda has: the texts name it. */
  readonly title: string | null;
}

export interface AgendaSources {
  /** What last time left for this time. */
  readonly carried: readonly string[];
  /** What was named for this meeting. */
  readonly typed: readonly string[];
  readonly earlierMinutes: 'none' | 'to-approve' | 'approved';
  readonly openActions: number;
}

/** The points in the order in which they are taken. A carried point that was also named for this meeting stands once. */
export function draftAgenda({ carried, typed, earlierMinutes, openActions }: AgendaSources): AgendaPoint[] {
  const standing = (kind: AgendaKind): AgendaPoint => ({ kind, title: null });
  const named = new Set(typed.map((title) => title.toLowerCase()));
  return [
    standing('opening'),
    ...(earlierMinutes === 'to-approve' ? [standing('last-minutes')] : []),
    ...(openActions > 0 ? [standing('follow-up')] : []),
    ...carried
      .filter((title) => !named.has(title.toLowerCase()))
      .map((title) => ({ kind: 'carried-over' as const, title })),
    ...typed.map((title) => ({ kind: 'other' as const, title })),
    standing('next-meeting'),
    standing('closing'),
  ];
}
