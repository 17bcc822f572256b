/** The kinds that count things in windows or in reports: learning, workplace visits, languages offered, small numbers hidden. */
import { describe, expect, test } from 'vitest';
import type { RuleActivity } from '../../../src/rules/records/activities.ts';
import { judge, member, statusOf } from '../world.ts';

const since = '2026-01-01';
const luckan = member('luckan');
const arbis = member('arbis', { sector: 'school' });

describe('two-way-learning', () => {
  const rule = { kind: 'two-way-learning', count: 1, per: '1 quarter', side: 'host' };
  const learned = (organisation: string | null, learnedOn: string, side: 'host' | 'newcomer' = 'host') => ({
    id: 1,
    side,
    organisation,
    learnedOn,
  });

  test.each([
    [
      'each partner in the quarter',
      [learned('luckan', '2026-02-01'), learned('arbis', '2026-03-31')],
      '2026-03-31',
      'kept',
    ],
    ['one partner not yet', [learned('luckan', '2026-02-01')], '2026-03-31', 'due'],
    ['one partner not, and the quarter is over', [learned('luckan', '2026-02-01')], '2026-04-01', 'broken'],
    ['a day too late', [learned('luckan', '2026-02-01'), learned('arbis', '2026-04-01')], '2026-04-01', 'broken'],
    [
      'of the other side',
      [learned('luckan', '2026-02-01', 'newcomer'), learned('arbis', '2026-02-01', 'newcomer')],
      '2026-04-01',
      'broken',
    ],
  ])('%s', (_name, learnings, at, status) => {
    expect(statusOf(rule, { learnings, members: [luckan, arbis] }, { at, since })).toBe(status);
  });

  test('who joined within the quarter is not asked yet', () => {
    const members = [luckan, member('nyland', { since: '2026-02-01' })];
    expect(statusOf(rule, { learnings: [learned('luckan', '2026-02-01')], members }, { at: '2026-03-31', since })).toBe(
      'kept',
    );
  });

  test('what newcomers learned counts for all partners together', () => {
    const learnings = [learned(null, '2026-02-01', 'newcomer')];
    const asked = { ...rule, side: 'newcomer' };
    expect(statusOf(asked, { learnings, members: [luckan, arbis] }, { at: '2026-03-31', since })).toBe('kept');
  });
});

const activity = (given: Partial<RuleActivity>): RuleActivity => ({
  id: 1,
  kind: 'workplace-visit',
  organisation: 'nordfirma',
  languages: ['sv'],
  startsOn: '2026-01-10',
  endsOn: null,
  sessions: [],
  ...given,
});

describe('workplace-visits', () => {
  const rule = { kind: 'workplace-visits', count: 1, per: '6 months', minParticipants: 5 };
  const nordfirma = member('nordfirma', { sector: 'company', role: 'host' });
  const visit = (date: string, present: number) => activity({ sessions: [{ id: 7, date, present }] });

  test.each([
    ['with enough participants', [visit('2026-05-01', 5)], '2026-06-30', 'kept'],
    ['with too few', [visit('2026-05-01', 4)], '2026-07-01', 'broken'],
    ['not yet', [], '2026-06-30', 'due'],
    [
      'by another kind of activity',
      [{ ...visit('2026-05-01', 9), kind: 'language-cafe' as RuleActivity['kind'] }],
      '2026-07-01',
      'broken',
    ],
  ])('%s', (_name, activities, at, status) => {
    expect(statusOf(rule, { activities, members: [luckan, nordfirma] }, { at, since })).toBe(status);
  });

  test('asks nothing of partners that are no companies', () => {
    expect(judge(rule, { members: [luckan, arbis] }, { at: '2026-07-01', since })).toEqual([]);
  });
});

describe('language-offered', () => {
  const rule = { kind: 'language-offered', languages: ['sv', 'fi'], minShare: 0.5 };
  const both = activity({ id: 1, languages: ['fi', 'sv'] });
  const swedish = activity({ id: 2, languages: ['sv'] });

  test.each([
    ['all in both languages', [both], 'kept'],
    ['half of them', [both, swedish], 'kept'],
    ['fewer', [both, swedish, { ...swedish, id: 3 }], 'broken'],
    ['none at all', [], 'no-data'],
    ['over before the period', [{ ...swedish, startsOn: '2024-01-01', endsOn: '2024-02-01' }], 'no-data'],
  ])('%s', (_name, activities, status) => {
    expect(statusOf(rule, { activities }, { at: '2026-06-30', since })).toBe(status);
  });
});

describe('small-cells-hidden', () => {
  const rule = { kind: 'small-cells-hidden', threshold: 5 };
  const report = (minimumCell: number, frozenOn = '2026-04-10') => ({
    id: 1,
    until: '2026-03-31',
    frozenOn,
    minimumCell,
    accepted: [],
  });

  test.each([
    ['as agreed', [report(5)], 'kept'],
    ['more than agreed', [report(10)], 'kept'],
    ['less than agreed', [report(5), report(3)], 'broken'],
    ['no report', [], 'no-data'],
    ['a report after the day', [report(3, '2026-07-01')], 'no-data'],
  ])('%s', (_name, reports, status) => {
    expect(statusOf(rule, { reports }, { at: '2026-06-30', since })).toBe(status);
  });
});
