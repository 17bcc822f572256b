/** What the properties are tried on. */
import fc from 'fast-check';
import { addDays, type DateText } from '../../src/lib/date.ts';
import type { Period } from '../../src/lib/period.ts';

/** Any day of two centuries. */
export const aDay: fc.Arbitrary<DateText> = fc
  .integer({ min: 0, max: 73_000 })
  .map((days) => addDays('1900-01-01', days));

/** Any period of up to three years. */
export const aPeriod: fc.Arbitrary<Period> = fc
  .tuple(aDay, fc.integer({ min: 0, max: 1100 }))
  .map(([from, days]) => ({ from, until: addDays(from, days) }));
