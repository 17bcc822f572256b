import { expect, test } from 'vitest';
import { commitment, judge, member, statusOf } from '../world.ts';

const rule = { kind: 'contribution-delivered', partner: 'vard', contribution: 'placements', amount: 4, per: '1 year' };
const members = [member('vard')];

test.each([
  ['all on the last day', { '2026-05-01': 2, '2026-12-31': 2 }, '2027-01-05', 'kept'],
  ['a day late', { '2026-05-01': 2, '2027-01-01': 2 }, '2027-01-05', 'broken'],
  ['half of it, while the year runs', { '2026-05-01': 2 }, '2026-06-01', 'due'],
  ['all of it, while the year runs', { '2026-05-01': 5 }, '2026-06-01', 'kept'],
  ['half of it, when the year is over', { '2026-05-01': 2 }, '2027-01-01', 'broken'],
  ['what is delivered later has not happened', { '2026-12-01': 4 }, '2026-06-01', 'due'],
])('%s', (_name, deliveries, at, status) => {
  const own = judge(rule, { members, commitments: [commitment('vard', deliveries)] }, { at });
  expect(own[0]?.verdict).toBe(status);
});

test('other partners and other things do not count', () => {
  const commitments = [
    commitment('nord', { '2026-05-01': 4 }),
    commitment('vard', { '2026-05-01': 4 }, { kind: 'mentors' }),
    commitment('vard', { '2026-05-01': 1 }),
  ];
  expect(judge(rule, { members, commitments }, { at: '2027-01-01' })[0]?.verdict).toBe('broken');
});

test('where nothing was ever written down it is not known, never kept', () => {
  expect(statusOf(rule, { members }, { at: '2026-12-31' })).toBe('due');
  expect(judge(rule, { members }, { at: '2027-01-01' })[0]?.verdict).toBe('unknown');
});

test('who joined in the middle of the year owes its share', () => {
  const joined = [member('vard', { since: '2026-07-02' })];
  const commitments = [commitment('vard', { '2026-10-01': 2 })];
  expect(judge(rule, { members: joined, commitments }, { at: '2027-01-01' })[0]?.verdict).toBe('kept');
  const less = [commitment('vard', { '2026-10-01': 1 })];
  expect(judge(rule, { members: joined, commitments: less }, { at: '2027-01-01' })[0]?.verdict).toBe('broken');
});

test('who left after a month owes nothing that can’t be divided, but hours', () => {
  const left = [member('vard', { until: '2026-01-31' })];
  expect(judge(rule, { members: left, commitments: [commitment('vard', {})] }, { at: '2027-01-01' })).toEqual([]);
  const hours = { ...rule, contribution: 'hours', amount: 120 };
  const delivered = [commitment('vard', { '2026-01-20': 10 }, { kind: 'hours' })];
  expect(judge(hours, { members: left, commitments: delivered }, { at: '2027-01-01' })[0]?.verdict).toBe('broken');
  const enough = [commitment('vard', { '2026-01-20': 10.2 }, { kind: 'hours' })];
  expect(judge(hours, { members: left, commitments: enough }, { at: '2027-01-01' })[0]?.verdict).toBe('kept');
});

test('a version that was replaced owes its share of the year', () => {
  const segment = { versionId: 1, from: '2026-01-01', until: '2026-06-30' };
  const commitments = [commitment('vard', { '2026-03-01': 1 })];
  expect(judge(rule, { members, commitments }, { at: '2027-01-01', segment })[0]?.verdict).toBe('kept');
  expect(
    judge(rule, { members, commitments: [commitment('vard', {})] }, { at: '2027-01-01', segment })[0]?.verdict,
  ).toBe('broken');
});
