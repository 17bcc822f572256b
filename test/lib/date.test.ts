import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addDuration,
  addMonths,
  ageOn,
  dateFromParts,
  dayOf,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isDate,
  monthOf,
  parseDate,
  parseDuration,
  weekdayOf,
  yearOf,
} from '../../src/lib/date.ts';
import { aDay } from '../support/arbitrary.ts';

/** A Wednesday. */
const today = '2026-03-04';

describe('parseDate reads', () => {
  test.each([
    ['ISO', '2026-12-31', '2026-12-31'],
    ['with points', '31.12.2026', '2026-12-31'],
    ['with slashes, day first', '04/05/2026', '2026-05-04'],
    ['one digit each', '1.2.2026', '2026-02-01'],
    ['blanks after the points', '1. 2. 2026', '2026-02-01'],
    ['two digits of the year', '31.12.26', '2026-12-31'],
    ['no year: this one', '31.12.', '2026-12-31'],
    ['no year, no last point', '31.12', '2026-12-31'],
    ['a weekday before it', 'ke 4.3.2026', '2026-03-04'],
    ['blanks around it', '  2026-03-04 ', '2026-03-04'],
    ['a leap day', '29.2.2028', '2028-02-29'],
    ['today', 'today', '2026-03-04'],
    ['today in Swedish', 'idag', '2026-03-04'],
    ['today in Swedish, two words', 'i dag', '2026-03-04'],
    ['today in Finnish', 'tänään', '2026-03-04'],
    ['yesterday', 'Yesterday', '2026-03-03'],
    ['yesterday in Swedish', 'igår', '2026-03-03'],
    ['yesterday in Swedish, two words', 'i går', '2026-03-03'],
    ['yesterday in Finnish', 'eilen', '2026-03-03'],
    ['tomorrow', 'tomorrow', '2026-03-05'],
    ['tomorrow in Swedish', 'imorgon', '2026-03-05'],
    ['tomorrow in Swedish, two words', 'i morgon', '2026-03-05'],
    ['tomorrow in Finnish', 'huomenna', '2026-03-05'],
    ['days ago', '-3d', '2026-03-01'],
    ['days ago in Finnish', '-3pv', '2026-03-01'],
    ['weeks ahead', '+2w', '2026-03-18'],
    ['weeks ahead in Swedish', '+2v', '2026-03-18'],
    ['weeks ahead in Finnish', '+2vk', '2026-03-18'],
    ['months ahead', '+1m', '2026-04-04'],
    ['months ahead in Swedish', '+1mån', '2026-04-04'],
    ['months ahead in Finnish', '+1kk', '2026-04-04'],
    ['years ago', '-1y', '2025-03-04'],
    ['years ago in Swedish', '-1å', '2025-03-04'],
    ['the next Friday', 'fri', '2026-03-06'],
    ['the next Friday in Swedish', 'fre', '2026-03-06'],
    ['the next Friday in Finnish', 'pe', '2026-03-06'],
    ['a weekday in full', 'Saturday', '2026-03-07'],
    ['a weekday in full in Swedish', 'lördag', '2026-03-07'],
    ['a weekday in full in Finnish', 'lauantai', '2026-03-07'],
    ['the weekday of today: in a week', 'wed', '2026-03-11'],
    ['a weekday that was yesterday', 'tis', '2026-03-10'],
  ])('%s: %s', (_name, typed, day) => expect(parseDate(typed, today)).toBe(day));
});

describe('parseDate refuses', () => {
  test.each([
    ['30 February', '30.2.2026'],
    ['29 February of no leap year', '2026-02-29'],
    ['31 April', '31.4.2026'],
    ['the 13th month, as Americans write', '12/31/2026'],
    ['month 0', '2026-00-10'],
    ['day 0', '0.1.2026'],
    ['mixed separators', '1.2/2026'],
    ['three digits of the year', '1.2.202'],
    ['a year alone', '2026'],
    ['an unknown unit', '+3x'],
    ['a unit without a number', '+d'],
    ['a word', 'soon'],
    ['nothing', ''],
    ['a time after it', '2026-03-04T12:00'],
  ])('%s: %s', (_name, typed) => expect(parseDate(typed, today)).toBeNull());
});

test.each([
  [2000, 29],
  [1900, 28],
  [2024, 29],
  [2026, 28],
])('February of %i has %i days', (year, days) => expect(daysInMonth(year, 2)).toBe(days));

test('a day that does not exist can not be made', () => {
  expect(dateFromParts(2026, 2, 30)).toBeNull();
  expect(dateFromParts(999, 1, 1)).toBeNull();
  expect(isDate('2026-02-30')).toBe(false);
  expect(isDate('2026-2-3')).toBe(false);
});

test('a month later: the same day, or the last one of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
});

test('addMonths lands in the right month, and on the same day unless the month is too short', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const later = addMonths(day, months);
      expect(isDate(later)).toBe(true);
      expect(yearOf(later) * 12 + monthOf(later)).toBe(yearOf(day) * 12 + monthOf(day) + months);
      expect(dayOf(later)).toBe(Math.min(dayOf(day), dayOf(endOfMonth(later))));
    }),
  );
});

test('addDays and daysBetween undo each other', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
    }),
  );
});

test('every day is read back from the ways in which it can be written', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const [year, month, number] = [yearOf(day), monthOf(day), dayOf(day)];
      expect(parseDate(day, today)).toBe(day);
      expect(parseDate(`${number}.${month}.${year}`, today)).toBe(day);
      expect(parseDate(`${number}/${month}/${year}`, today)).toBe(day);
    }),
  );
});

test.each([
  ['3 days', { count: 3, unit: 'day' }, '2026-03-07'],
  ['2 weeks', { count: 2, unit: 'week' }, '2026-03-18'],
  ['2 months', { count: 2, unit: 'month' }, '2026-05-04'],
  ['1 quarter', { count: 1, unit: 'quarter' }, '2026-06-04'],
  ['1 Year', { count: 1, unit: 'year' }, '2027-03-04'],
] as const)('a length of time: %s', (typed, duration, later) => {
  expect(parseDuration(typed)).toEqual(duration);
  expect(addDuration(today, duration)).toBe(later);
});

test.each(['0 days', 'two days', '-1 day', '3 fortnights', 'month', ''])('no length of time: %s', (typed) =>
  expect(parseDuration(typed)).toBeNull(),
);

test.each([
  ['the day before the birthday', '1990-03-05', 35],
  ['the birthday', '1990-03-04', 36],
  ['born today', today, 0],
  ['born on a leap day', '2008-02-29', 18],
])('age on %s', (_name, birth, age) => expect(ageOn(birth, today)).toBe(age));

test('someone born on 29 February turns a year older on 1 March', () => {
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
});
