import { expect, test } from 'vitest';
import { judge, statusOf, version } from '../world.ts';

const rule = { kind: 'agreement-review', every: '12 months' };
const review = (reviewedOn: string) => ({ id: 1, reviewedOn, outcome: 'no-change' as const });

test.each([
  ['not yet', [], '2026-06-01', 'due'],
  ['on the last day', [], '2027-01-01', 'due'],
  ['a day late', [], '2027-01-02', 'broken'],
  ['reviewed in time', [review('2026-12-01')], '2027-01-02', 'kept'],
  ['reviewed a day late', [review('2027-01-02')], '2027-02-01', 'broken'],
  ['a year after the review', [review('2026-12-01')], '2027-12-01', 'kept'],
  ['more than a year after the review', [review('2026-12-01')], '2027-12-02', 'broken'],
  ['reviewed after the day that counts', [review('2027-01-01')], '2026-12-31', 'due'],
])('%s', (_name, reviews, at, status) => {
  expect(
    statusOf(rule, { reviews: reviews.filter(({ reviewedOn }) => reviewedOn <= at) }, { at, since: '2026-01-01' }),
  ).toBe(status);
});

test('a new version is a review', () => {
  const versions = [version(), version({ id: 2, version: 2, validFrom: '2026-09-01', draftedOn: '2026-08-15' })];
  const segment = { versionId: 1, from: '2026-01-01', until: '2026-08-31' };
  expect(judge(rule, { versions }, { at: '2026-10-01', segment }).map(({ verdict }) => verdict)).toEqual(['kept']);
});

test('an agreement that has ended owes none', () => {
  const segment = { versionId: 1, from: '2026-01-01', until: '2026-08-31' };
  expect(judge(rule, {}, { at: '2027-10-01', segment })).toEqual([]);
});

test('the next review is a year after the last one', () => {
  const coming = judge(rule, { reviews: [review('2026-06-15')] }, { at: '2026-07-01' }).at(-1);
  expect([coming?.verdict, coming?.on]).toEqual(['coming', '2027-06-15']);
});
