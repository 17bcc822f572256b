/** What must hold for every kind that is computed from meetings, members, actions and commitments. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, yearOf } from '../../src/lib/date.ts';
import type { RuleRecords } from '../../src/rules/rules.ts';
import { commitment, facts, judge, meeting, member, statusOf } from './world.ts';

const start = '2021-01-01';
const aDayOfTheYear = fc.integer({ min: 0, max: 700 }).map((days) => addDays(start, days));
const partners = ['luckan', 'arbis', 'nyland'];

const aMeeting = fc
  .record({
    date: aDayOfTheYear,
    present: fc.subarray(partners),
    sharedAfter: fc.option(fc.integer({ min: 0, max: 30 })),
  })
  .map(({ date, present, sharedAfter }) =>
    meeting(date, present, {
      sharedOn: sharedAfter === null ? null : addDays(date, sharedAfter),
      invitedOn: addDays(date, -8),
    }),
  );
const anAction = fc
  .record({ due: aDayOfTheYear, doneAfter: fc.option(fc.integer({ min: -20, max: 20 })) })
  .map(({ due, doneAfter }) => ({
    id: 1,
    what: 'x',
    organisation: 'luckan',
    addedOn: start,
    due,
    doneOn: doneAfter === null ? null : addDays(due, doneAfter),
    cancelledOn: null,
  }));
const aCommitment = fc
  .array(fc.tuple(aDayOfTheYear, fc.integer({ min: 1, max: 5 })), { maxLength: 4 })
  .map((deliveries) => commitment('luckan', Object.fromEntries(deliveries), { madeOn: start }));
const records: fc.Arbitrary<Partial<RuleRecords>> = fc.record({
  meetings: fc.array(aMeeting, { maxLength: 12 }),
  actions: fc.array(anAction, { maxLength: 8 }),
  commitments: fc.array(aCommitment, { maxLength: 3 }),
  members: fc.constant(partners.map((handle) => member(handle, { since: start }))),
});

const rules = [
  { kind: 'meeting-cadence', every: '2 months' },
  { kind: 'meeting-cadence', every: '1 quarter', pause: [7], graceDays: 3 },
  { kind: 'meeting-quorum', minShare: 0.5 },
  { kind: 'partner-attendance', minShare: 0.75, window: '12 months' },
  { kind: 'minutes-within', days: 7 },
  { kind: 'notice-before', days: 7 },
  { kind: 'actions-on-time', minShare: 0.8, window: '6 months' },
  { kind: 'contribution-delivered', partner: 'luckan', contribution: 'placements', amount: 4, per: '1 year' },
] as const;

const segmentFrom = (from: string) => ({ versionId: 1, from, until: null });

/** 28 years have the same weekdays and the same leap years (while no century without a leap day lies between). */
const shift = (day: string): string => addMonths(day, 28 * 12);

function shifted<T>(value: T): T {
  if (typeof value === 'string') return (/^\d{4}-\d{2}-\d{2}$/.test(value) ? shift(value) : value) as T;
  if (Array.isArray(value)) return value.map(shifted) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shifted(inner)])) as T;
}

describe.each(rules.map((rule) => [JSON.stringify(rule), rule] as const))('%s', (_name, rule) => {
  test('the same a calendar of the same shape later', () => {
    fc.assert(
      fc.property(records, aDayOfTheYear, (given, at) => {
        const before = judge(rule, facts(given), { at, segment: segmentFrom(start), since: start });
        const after = judge(rule, shifted(facts(given)), {
          at: shift(at),
          segment: segmentFrom(shift(start)),
          since: shift(start),
        });
        expect(after.map(({ verdict, on }) => [verdict, on])).toEqual(
          before.map(({ verdict, on }) => [verdict, shift(on)]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('a record that satisfies it never turns it from kept to broken', () => {
    fc.assert(
      fc.property(records, aDayOfTheYear, aDayOfTheYear, (given, at, day) => {
        const asking = { at, segment: segmentFrom(start), since: start };
        fc.pre(statusOf(rule, facts(given), asking) === 'kept');
        const good: Partial<RuleRecords> = {
          ...given,
          meetings: [
            ...(given.meetings ?? []),
            meeting(day, partners, { sharedOn: day, invitedOn: addDays(day, -30) }),
          ],
          actions: [
            ...(given.actions ?? []),
            { id: 99, what: 'y', organisation: 'luckan', addedOn: start, due: day, doneOn: day, cancelledOn: null },
          ],
          commitments: [...(given.commitments ?? []), commitment('luckan', { [day]: 1 }, { madeOn: start })],
        };
        expect(statusOf(rule, facts(good), asking)).not.toBe('broken');
      }),
      { numRuns: 60, maxSkipsPerRun: 10_000 },
    );
  });
});

test('the years of the first property have the same shape', () => {
  for (const year of [2021, 2022, 2023]) {
    const [day, later] = [`${year}-03-01`, shift(`${year}-03-01`)];
    expect(new Date(later).getUTCDay()).toBe(new Date(day).getUTCDay());
    expect(yearOf(later)).toBe(year + 28);
  }
});
