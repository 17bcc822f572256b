import { describe, expect, test } from 'vitest';
import type { RuleAction } from '../../../src/rules/records/actions.ts';
import { judge, member, statusOf } from '../world.ts';

const action = (what: string, given: Partial<RuleAction> = {}): RuleAction => ({
  id: 1,
  what,
  organisation: 'arbis',
  due: '2026-06-15',
  addedOn: '2026-04-01',
  doneOn: null,
  cancelledOn: null,
  ...given,
});
const members = [member('arbis', { until: '2026-06-30', noticeOn: '2026-03-01' })];
const rule = { kind: 'exit-notice', days: 90, handover: true };

describe('a partner who leaves', () => {
  test.each<[string, RuleAction[], string, string]>([
    ['has handed over on the last day', [action('Överlämna gruppen', { doneOn: '2026-06-30' })], '2026-07-10', 'kept'],
    ['handed over a day late', [action('Luovutetaan ryhmä', { doneOn: '2026-07-01' })], '2026-07-10', 'broken'],
    ['has not handed over', [action('Handover of the group')], '2026-07-10', 'broken'],
    ['has time left', [action('Handover of the group')], '2026-06-30', 'due'],
    ['has no such action', [action('Order coffee', { doneOn: '2026-05-01' })], '2026-07-10', 'broken'],
    [
      'has one that another partner owns',
      [action('Handover', { organisation: 'x', doneOn: '2026-05-01' })],
      '2026-07-10',
      'broken',
    ],
    [
      'has one of two still open',
      [action('Handover', { doneOn: '2026-05-01' }), action('Siirretään avaimet')],
      '2026-07-10',
      'broken',
    ],
    [
      'has cancelled one of two',
      [action('Handover', { doneOn: '2026-05-01' }), action('Handover', { cancelledOn: '2026-05-01' })],
      '2026-07-10',
      'kept',
    ],
  ])('%s', (_name, actions, at, status) => {
    expect(statusOf(rule, { members, actions }, { at })).toBe(status);
  });

  test('need not hand over when the clause does not ask', () => {
    expect(judge({ kind: 'exit-notice', days: 90 }, { members }, { at: '2026-07-10' })).toMatchObject([
      { verdict: 'kept' },
    ]);
  });
});
