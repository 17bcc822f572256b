/** Periods of whole days: a year, a quarter, a month, or from one day to another. */
import { addDays, addMonths, type DateText, endOfMonth, isDate, monthOf, yearOf } from './date.ts';

/** First and last day, both within the period. */
export interface Period {
  readonly from: DateText;
  readonly until: DateText;
}

/** Reads `2026`, `2026Q4`, `2026-11`, `2026-01-01..2026-03-31`, `this-quarter`, `last-quarter`; null when it is no period. */
export function parsePeriod(text: string, today: DateText): Period | null {
  const typed = text.trim().toLowerCase();
  if (typed === 'this-quarter') return quarterOf(today);
  if (typed === 'last-quarter') return previousPeriod(quarterOf(today));
  if (/^\d{4}$/.test(typed)) return { from: `${typed}-01-01`, until: `${typed}-12-31` };
  const quarter = /^(\d{4})-?q([1-4])$/.exec(typed);
  if (quarter !== null) return quarterOf(`${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-01`);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(typed)) return { from: `${typed}-01`, until: endOfMonth(`${typed}-01`) };
  const [from, until, ...rest] = typed.split('..');
  if (from === undefined || until === undefined || rest.length > 0 || !isDate(from) || !isDate(until) || until < from)
    return null;
  return { from, until };
}

/** The quarter of the year that a day is in. */
export function quarterOf(date: DateText): Period {
  const first = Math.floor((monthOf(date) - 1) / 3) * 3 + 1;
  const from = `${yearOf(date)}-${String(first).padStart(2, '0')}-01`;
  return { from, until: endOfMonth(addMonths(from, 2)) };
}

/** The period of the same kind just before: the quarter before a quarter, the month before a month, else as many days. */
export function previousPeriod(period: Period): Period {
  return shift(period, -1) ?? { from: addDays(period.from, -lengthInDays(period)), until: addDays(period.from, -1) };
}

/** The same days of the year before; 29 February becomes the 28th. */
export const yearBefore = ({ from, until }: Period): Period => ({
  from: addMonths(from, -12),
  until: endOfMonth(until) === until ? endOfMonth(addMonths(until, -12)) : addMonths(until, -12),
});

/** So many periods of the same kind just before, the oldest first. */
export function earlierPeriods(period: Period, count: number): Period[] {
  const periods: Period[] = [];
  for (let one = period; periods.length < count; ) {
    one = previousPeriod(one);
    periods.unshift(one);
  }
  return periods;
}

/** The shortest way to write it: `2026`, `2026Q4`, `2026-11`, else `from..until`. Reading it again gives the same period. */
export function describePeriod(period: Period): string {
  const months = wholeMonths(period);
  const month = monthOf(period.from);
  if (months === 12 && month === 1) return period.from.slice(0, 4);
  if (months === 3 && month % 3 === 1) return `${period.from.slice(0, 4)}Q${Math.ceil(month / 3)}`;
  if (months === 1) return period.from.slice(0, 7);
  return `${period.from}..${period.until}`;
}

/** True when the day is in the period. */
export const isWithin = (date: DateText, period: Period): boolean => period.from <= date && date <= period.until;

/** Days in the period, first and last counted. */
export function lengthInDays(period: Period): number {
  return (Date.parse(period.until) - Date.parse(period.from)) / 86_400_000 + 1;
}

function shift(period: Period, steps: number): Period | null {
  const months = wholeMonths(period);
  if (months === null) return null;
  const from = addMonths(period.from, months * steps);
  return { from, until: endOfMonth(addMonths(from, months - 1)) };
}

/** How many whole months a period has, or null when it does not begin on a first and end on a last day of a month. */
function wholeMonths(period: Period): number | null {
  if (!period.from.endsWith('-01') || endOfMonth(period.until) !== period.until) return null;
  return (yearOf(period.until) - yearOf(period.from)) * 12 + monthOf(period.until) - monthOf(period.from) + 1;
}
