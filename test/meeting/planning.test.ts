/** Planning: days and times as people type them, series, and agendas. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../src/lib/date.ts';
import { isWorkingDay } from '../../src/lib/working-day.ts';
import { datesOfSeries, draftAgenda, parsePlanned, parseRhythm } from '../../src/meeting/planning.ts';
import { aDay } from '../support/arbitrary.ts';

const today = '2026-11-25';

test.each([
  ['2026-12-01 13:00', '2026-12-01', '13:00', null],
  ['2026-12-01T13:00', '2026-12-01', '13:00', null],
  ['2026-12-01 13:00–14:30', '2026-12-01', '13:00', '14:30'],
  ['1.12.2026 kl. 13-14.30', '2026-12-01', '13:00', '14:30'],
  ['1.12. klo 9', '2026-12-01', '09:00', null],
  ['fre 9', '2026-11-27', '09:00', null],
  ['pe 8.30', '2026-11-27', '08:30', null],
  ['2026-12-01', '2026-12-01', null, null],
  ['1.12.2026', '2026-12-01', null, null],
])('%s', (typed, date, startTime, endTime) => expect(parsePlanned(typed, today)).toEqual({ date, startTime, endTime }));

test.each(['', 'soon', '2026-02-30 13:00', '2026-12-01 25:00', '13:00', '2026-12-01 14:00–13:00'])(
  'no day and time: %s',
  (typed) => expect(parsePlanned(typed, today)).toBeNull(),
);

test.each([
  ['2 months', 2, 'month'],
  ['2 månader', 2, 'month'],
  ['kuukausi', 1, 'month'],
  ['6 viikkoa', 6, 'week'],
  ['1 quarter', 1, 'quarter'],
])('the rhythm %s', (typed, count, unit) => expect(parseRhythm(typed)).toEqual({ count, unit }));

describe('a series', () => {
  test('by months keeps the weekday of the month, and holidays move on', () => {
    expect(datesOfSeries('2026-12-01', { count: 1, unit: 'month' }, { times: 7 })).toEqual([
      { date: '2026-12-01', insteadOf: null },
      { date: '2027-01-05', insteadOf: null },
      { date: '2027-02-02', insteadOf: null },
      { date: '2027-03-02', insteadOf: null },
      { date: '2027-04-06', insteadOf: null },
      { date: '2027-05-04', insteadOf: null },
      { date: '2027-06-01', insteadOf: null },
    ]);
    const epiphany = datesOfSeries('2026-12-02', { count: 1, unit: 'month' }, { times: 2 });
    expect(epiphany[1]).toEqual({ date: '2027-01-07', insteadOf: '2027-01-06' });
  });

  test('of the fifth Friday takes the last one where there are four', () => {
    const days = datesOfSeries('2026-10-30', { count: 1, unit: 'month' }, { times: 3 });
    expect(days.map(({ date }) => date)).toEqual(['2026-10-30', '2026-11-27', '2026-12-28']);
  });

  test('ends on its last day', () => {
    const days = datesOfSeries('2026-12-01', { count: 2, unit: 'week' }, { until: '2026-12-29' });
    expect(days.map(({ date }) => date)).toEqual(['2026-12-01', '2026-12-15', '2026-12-29']);
  });

  test('is always in order, on working days, each on the weekday of the first or moved off a free day', () => {
    const unit = fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const);
    fc.assert(
      fc.property(aDay.filter(isWorkingDay), fc.integer({ min: 1, max: 4 }), unit, (first, count, by) => {
        const days = datesOfSeries(first, { count, unit: by }, { times: 8 });
        expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
        for (const { date, insteadOf } of days) {
          expect(isWorkingDay(date)).toBe(true);
          expect(weekdayOf(insteadOf ?? date)).toBe(weekdayOf(first));
        }
      }),
    );
  });
});

test('an agenda brings along what was left, once', () => {
  const points = draftAgenda({
    carried: ['Rooms', 'Budget'],
    typed: ['budget', 'Summer'],
    earlierMinutes: 'to-approve',
    openActions: 2,
  });
  expect(points.map(({ kind, title }) => title ?? kind)).toEqual([
    'opening',
    'last-minutes',
    'follow-up',
    'Rooms',
    'budget',
    'Summer',
    'next-meeting',
    'closing',
  ]);
});
