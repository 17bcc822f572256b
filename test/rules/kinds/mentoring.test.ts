/** The kinds that read mentors and their pairs. */
import { describe, expect, test } from 'vitest';
import type { RuleMentor } from '../../../src/rules/records/mentors.ts';
import type { RulePair } from '../../../src/rules/records/pairs.ts';
import { noFacts } from '../../../src/rules/records/sources.ts';
import { findKind } from '../../../src/rules/registry.ts';

const judged = (
  rule: { readonly kind: string },
  facts: { readonly mentors?: readonly RuleMentor[]; readonly pairs?: readonly RulePair[] },
  at: string,
) =>
  findKind(rule.kind)?.judge(rule, {
    records: { ...noFacts, ...facts, closedOn: null, versions: [] },
    segment: { versionId: 1, from: '2026-02-01', until: null },
    at,
    period: { from: '2026-01-01', until: '2026-12-31' },
  }) ?? [];

describe('mentors-provided', () => {
  const rule = { kind: 'mentors-provided', partner: 'nordfirma', count: 2, by: '2026-03-31' };
  const aMentor = (id: number, trainedOn: string | null, organisation = 'nordfirma'): RuleMentor => ({
    id,
    organisation,
    namedOn: '2026-02-10',
    trainedOn,
    pairedOn: null,
  });
  test.each<[string, RuleMentor[], string, string]>([
    ['two in time', [aMentor(1, '2026-02-12'), aMentor(2, '2026-03-31')], '2026-06-30', 'kept'],
    ['two before the last day has come', [aMentor(1, '2026-02-12'), aMentor(2, '2026-03-01')], '2026-03-05', 'kept'],
    ['one a day late', [aMentor(1, '2026-02-12'), aMentor(2, '2026-04-01')], '2026-06-30', 'broken'],
    ['one not trained', [aMentor(1, '2026-02-12'), aMentor(2, null)], '2026-06-30', 'broken'],
    ['one of another partner', [aMentor(1, '2026-02-12'), aMentor(2, '2026-02-12', 'x')], '2026-06-30', 'broken'],
    ['still time', [aMentor(1, '2026-02-12')], '2026-03-31', 'due'],
    ['nobody keeps mentors', [], '2026-06-30', 'unknown'],
  ])('%s', (_name, mentors, at, verdict) => {
    expect(judged(rule, { mentors }, at).map((judgement) => judgement.verdict)).toEqual([verdict]);
  });

  test('a clause may count those who are only named', () => {
    const [judgement] = judged(
      { ...rule, stage: 'named' } as typeof rule,
      { mentors: [aMentor(1, null), aMentor(2, null)] },
      '2026-06-30',
    );
    expect(judgement?.verdict).toBe('kept');
  });
});

describe('mentoring-rhythm', () => {
  const rule = { kind: 'mentoring-rhythm', perMonth: 1, maxGapDays: 35, minMonths: 6 };
  const aPair = (sessions: string[], steps: RulePair['steps'] = []): RulePair => ({
    id: 1,
    startOn: '2026-02-02',
    steps: [{ status: 'accepted', since: '2026-01-20' }, { status: 'active', since: '2026-02-02' }, ...steps],
    sessions,
  });
  const monthly = ['2026-02-02', '2026-03-02', '2026-04-02', '2026-05-02', '2026-06-02', '2026-07-02', '2026-08-02'];
  const completed = (since: string) => [{ status: 'completed', since }] as const;
  test.each<[string, RulePair, string, string[]]>([
    ['met each month and goes on', aPair(monthly), '2026-08-20', ['due']],
    ['met each month for half a year', aPair(monthly, completed('2026-08-10')), '2026-09-01', ['kept']],
    ['a gap of more than 35 days', aPair(['2026-02-02', '2026-03-02']), '2026-04-07', ['broken']],
    ['the last day of the gap', aPair(['2026-02-02', '2026-03-02']), '2026-04-06', ['due']],
    ['completed too soon', aPair(monthly.slice(0, 3), completed('2026-04-10')), '2026-05-01', ['broken']],
    [
      'ended early for a reason',
      aPair(monthly.slice(0, 3), [{ status: 'ended-early', since: '2026-04-10' }]),
      '2026-05-01',
      ['kept'],
    ],
    ['rests', aPair(['2026-02-02'], [{ status: 'paused', since: '2026-02-20' }]), '2026-06-01', ['kept']],
    ['has not begun', { ...aPair([]), startOn: '2026-09-01' }, '2026-06-01', []],
  ])('%s', (_name, pair, at, verdicts) => {
    expect(judged(rule, { pairs: [pair] }, at).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});
