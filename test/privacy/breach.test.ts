/** Breaches: 72 hours from when somebody came to know, and what stands between a breach and its end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours, hoursBetween, localMomentAt } from '../../src/lib/moment.ts';
import { dutyOf, hoursLeft, isLate, obstacles, tellAuthorityBy } from '../../src/privacy/breach.ts';

const noticed = '2026-03-03T09:30:00+02:00';
const open = { discoveredAt: noticed, risk: null, authorityToldAt: null, peopleToldOn: null, closedOn: null } as const;

test('the authority must be told 72 hours after', () => {
  expect(Date.parse(tellAuthorityBy(open)) - Date.parse(noticed)).toBe(72 * 3_600_000);
  expect(isLate(open, '2026-03-06T09:30:00+02:00')).toBe(false);
  expect(isLate(open, '2026-03-06T09:31:00+02:00')).toBe(true);
});

test.each([
  ['not judged, in time', {}, '2026-03-06T09:30:00+02:00', 'open'],
  ['not judged, a minute late', {}, '2026-03-06T09:31:00+02:00', 'overdue'],
  ['a risk, authority not told', { risk: 'risk' }, '2026-03-04T09:00:00+02:00', 'open'],
  ['no risk', { risk: 'unlikely' }, '2026-03-09T09:00:00+02:00', 'not-needed'],
  ['told', { risk: 'risk', authorityToldAt: noticed }, '2026-03-09T09:00:00+02:00', 'told'],
  ['high, authority told', { risk: 'high', authorityToldAt: noticed }, '2026-03-09T09:00:00+02:00', 'tell-people'],
  [
    'high, people told before the authority',
    { risk: 'high', peopleToldOn: '2026-03-03' },
    '2026-03-04T09:00:00+02:00',
    'open',
  ],
  [
    'high, all told',
    { risk: 'high', authorityToldAt: noticed, peopleToldOn: '2026-03-04' },
    '2026-03-09T09:00:00+02:00',
    'told',
  ],
  ['closed', { closedOn: '2026-03-04' }, '2026-03-09T09:00:00+02:00', 'closed'],
] as const)('%s: %s', (_name, known, now, duty) => {
  const breach = { ...open, ...known };
  expect(dutyOf(breach, now)).toBe(duty);
  expect(hoursLeft(breach, now) !== null).toBe(duty === 'open' || duty === 'overdue');
});

describe('it may be closed', () => {
  test.each([
    ['not while the risk is not judged', {}, ['risk']],
    ['when a risk is unlikely', { risk: 'unlikely' }, []],
    ['not before the authority is told', { risk: 'risk' }, ['authority']],
    ['not before both are told, when it is high', { risk: 'high' }, ['authority', 'people']],
    ['not before the people are told', { risk: 'high', authorityToldAt: noticed }, ['people']],
  ] as const)('%s', (_name, known, left) => expect(obstacles({ ...open, ...known })).toEqual(left));
});

test('hours added are hours between, over the change of clocks too', () => {
  const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, times, fc.integer({ min: -500, max: 500 }), (day, [hour, minute], hours) => {
      const moment = localMomentAt(
        day.toISOString().slice(0, 10),
        `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      );
      expect(hoursBetween(moment, addHours(moment, hours))).toBe(hours);
    }),
  );
});
