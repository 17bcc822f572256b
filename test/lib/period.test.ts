import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, endOfMonth } from '../../src/lib/date.ts';
import {
  describePeriod,
  isWithin,
  lengthInDays,
  parsePeriod,
  previousPeriod,
  quarterOf,
  yearBefore,
} from '../../src/lib/period.ts';
import { aDay, aPeriod } from '../support/arbitrary.ts';

const today = '2026-03-04';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026Q1', '2026-01-01', '2026-03-31'],
  ['2026q4', '2026-10-01', '2026-12-31'],
  ['2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026-11', '2026-11-01', '2026-11-30'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-01-15..2026-03-14', '2026-01-15', '2026-03-14'],
  ['2026-01-15..2026-01-15', '2026-01-15', '2026-01-15'],
  ['this-quarter', '2026-01-01', '2026-03-31'],
  ['last-quarter', '2025-10-01', '2025-12-31'],
])('%s is %s to %s', (typed, from, until) => expect(parsePeriod(typed, today)).toEqual({ from, until }));

test.each([
  '2026Q5',
  '2026-13',
  '26',
  '2026-02-30..2026-03-01',
  '2026-03-02..2026-03-01',
  '2026-01-01..',
  'spring',
  '',
])('no period: %s', (typed) => expect(parsePeriod(typed, today)).toBeNull());

describe('every period', () => {
  test('is the same again when it is read as it is written', () => {
    fc.assert(
      fc.property(aPeriod, (period) => void expect(parsePeriod(describePeriod(period), today)).toEqual(period)),
    );
  });
  test('of whole months too', () => {
    const wholeMonths = fc.tuple(aDay, fc.integer({ min: 0, max: 30 })).map(([day, months]) => {
      const from = `${day.slice(0, 8)}01`;
      return { from, until: endOfMonth(addMonths(from, months)) };
    });
    fc.assert(
      fc.property(wholeMonths, (period) => void expect(parsePeriod(describePeriod(period), today)).toEqual(period)),
    );
  });
  test('begins the day after the one before it ends', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        const before = previousPeriod(period);
        expect(addDays(before.until, 1)).toBe(period.from);
        expect(before.from <= before.until).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026Q1', '2025Q4'],
  ['2026-03', '2026-02'],
  ['2026', '2025'],
  ['2026-03-02..2026-03-08', '2026-02-23..2026-03-01'],
  ['2026-01-01..2026-02-28', '2025-11-01..2025-12-31'],
])('before %s comes %s', (typed, before) => {
  const period = parsePeriod(typed, today);
  expect(period && describePeriod(previousPeriod(period))).toBe(before);
});

test('a quarter holds its first and last day, and no day outside', () => {
  const quarter = quarterOf('2026-05-17');
  expect(lengthInDays(quarter)).toBe(91);
  expect(isWithin('2026-04-01', quarter) && isWithin('2026-06-30', quarter)).toBe(true);
  expect(isWithin('2026-03-31', quarter) || isWithin('2026-07-01', quarter)).toBe(false);
});

test.each([
  ['2026Q3', '2025Q3'],
  ['2026', '2025'],
  ['2024-02', '2023-02'],
  ['2025-02', '2024-02'],
  ['2026-01-10..2026-02-28', '2025-01-10..2025-02-28'],
  ['2024-02-10..2024-02-29', '2023-02-10..2023-02-28'],
])('a year before %s is %s', (typed, before) => {
  const period = parsePeriod(typed, '2026-10-12');
  expect(period && describePeriod(yearBefore(period))).toBe(before);
});
