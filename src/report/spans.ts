/** Lengths of time, as counted by their first and last days. */
import { daysBetween } from '../lib/date.ts';
import type { Span } from './records/waiting.ts';

export const peopleIn = (spans: readonly Span[]): number => spans.reduce((sum, { people }) => sum + people, 0);

/** The middle one in whole days, the lower of two; null of none. Whoever was there before the first day counts with 0. */
export function middleDays(spans: readonly Span[]): number | null {
  const sorted = spans
    .map(({ from, on, people }) => ({ days: Math.max(0, daysBetween(from, on)), people }))
    .sort((a, b) => a.days - b.days);
  const middle = (peopleIn(spans) + 1) / 2;
  let passed = 0;
  for (const { days, people } of sorted) {
    passed += people;
    if (passed >= Math.floor(middle)) return days;
  }
  return null;
}
