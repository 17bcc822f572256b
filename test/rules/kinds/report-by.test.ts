/** The quarterly report in time, and accepted by the partners when the clause asks for it. */
import { describe, expect, test } from 'vitest';
import { judge, member, statusOf } from '../world.ts';

const since = '2026-01-01';
const members = [
  member('luckan', { role: 'lead' }),
  member('arbis', { role: 'partner' }),
  member('nyland', { role: 'partner' }),
  member('stea', { role: 'funder' }),
];
const report = (frozenOn: string, ...accepted: readonly (readonly [string, string])[]) => ({
  id: 1,
  until: '2026-03-31',
  frozenOn,
  minimumCell: 5,
  accepted: accepted.map(([organisation, on]) => ({ organisation, on })),
});
const both = [
  ['arbis', '2026-04-25'],
  ['nyland', '2026-05-10'],
] as const;

describe('report-by with accepted', () => {
  const rule = { kind: 'report-by', days: 20, accepted: true };
  test.each([
    ['frozen in time and accepted by every partner', report('2026-04-20', ...both), '2026-06-01', 'kept'],
    ['one partner has not accepted', report('2026-04-20', both[0]), '2026-06-01', 'no-data'],
    ['one accepts only after the day', report('2026-04-20', ...both), '2026-05-09', 'no-data'],
    ['accepted but frozen too late', report('2026-04-21', ...both), '2026-06-01', 'broken'],
  ])('%s', (_name, one, at, status) => {
    expect(statusOf(rule, { reports: [one], members }, { at, since })).toBe(status);
  });

  test('who left before it was handed out is not asked', () => {
    const left = [...members.slice(0, 2), member('nyland', { role: 'partner', until: '2026-04-01' })];
    expect(
      statusOf(rule, { reports: [report('2026-04-20', both[0])], members: left }, { at: '2026-06-01', since }),
    ).toBe('kept');
  });

  test('without it nobody need accept', () => {
    const plain = { kind: 'report-by', days: 20 };
    expect(statusOf(plain, { reports: [report('2026-04-20')], members }, { at: '2026-06-01', since })).toBe('kept');
  });

  test('says who accepted when, and who has not', () => {
    const [judged] = judge(rule, { reports: [report('2026-04-20', both[0])], members }, { at: '2026-06-01', since });
    expect(judged?.evidence.map(({ date }) => date)).toEqual(['2026-03-31', '2026-04-25', '2026-06-01']);
  });
});
