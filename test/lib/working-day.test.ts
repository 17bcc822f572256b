import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/lib/date.ts';
import { addWorkingDays, holidaysOf, isWorkingDay, workingDaysBetween } from '../../src/lib/working-day.ts';
import { aDay } from '../support/arbitrary.ts';

test.each([
  ['New Year', '2026-01-01'],
  ['Epiphany', '2026-01-06'],
  ['Good Friday', '2026-04-03'],
  ['Easter Sunday', '2026-04-05'],
  ['Easter Monday', '2026-04-06'],
  ['May Day', '2026-05-01'],
  ['Ascension', '2026-05-14'],
  ['Whit Sunday', '2026-05-24'],
  ['Midsummer Eve', '2026-06-19'],
  ['Midsummer Day', '2026-06-20'],
  ["All Saints' Day", '2026-10-31'],
  ['Independence Day', '2026-12-06'],
  ['Christmas Eve', '2026-12-24'],
  ['Christmas Day', '2026-12-25'],
  ["St Stephen's Day", '2026-12-26'],
])('%s of 2026 is %s', (_name, day) => {
  expect(holidaysOf(2026).has(day)).toBe(true);
  expect(isWorkingDay(day)).toBe(false);
});

test('2026 has no other holidays', () => expect(holidaysOf(2026).size).toBe(15));

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, easter) => {
  expect(holidaysOf(year).has(easter)).toBe(true);
  expect(holidaysOf(year).has(addDays(easter, -2))).toBe(true);
});

test.each([
  ['over a weekend', '2026-03-06', 1, '2026-03-09'],
  ['over Easter', '2026-04-02', 1, '2026-04-07'],
  ['over Midsummer', '2026-06-18', 2, '2026-06-23'],
  ['from a Saturday', '2026-03-07', 5, '2026-03-13'],
  ['none', '2026-03-07', 0, '2026-03-07'],
])('working days %s', (_name, from, days, until) => expect(addWorkingDays(from, days)).toBe(until));

test('counting working days and adding them undo each other', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 60 }), (day, days) => {
      const later = addWorkingDays(day, days);
      expect(isWorkingDay(later)).toBe(true);
      expect(workingDaysBetween(day, later)).toBe(days);
    }),
  );
});

test('nothing lies between a day and an earlier one', () => {
  expect(workingDaysBetween('2026-03-10', '2026-03-01')).toBe(0);
  expect(workingDaysBetween('2026-03-10', '2026-03-10')).toBe(0);
});
