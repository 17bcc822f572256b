import { expect, test } from 'vitest';
import type { RuleDecision } from '../../../src/rules/records/meetings.ts';
import { isSameTopic, topicsOf } from '../../../src/rules/topics.ts';
import { meeting, member, statusOf } from '../world.ts';

const rule = { kind: 'decision-consensus', mode: 'consensus', topics: ['resources'] };
const members = [member('luckan'), member('arbis')];
const decision = (given: Partial<RuleDecision>): RuleDecision => ({
  id: 1,
  method: 'consensus',
  topics: ['resurser'],
  isOpposed: false,
  ...given,
});
const meetings = (...decisions: readonly RuleDecision[]) => [meeting('2026-03-01', ['luckan', 'arbis'], { decisions })];
const at = '2026-04-01';

test.each([
  ['by consensus', [decision({})], 'kept'],
  ['by majority', [decision({ method: 'majority' })], 'broken'],
  ['by the chair', [decision({ method: 'chair' })], 'broken'],
  ['by consensus, but somebody was against', [decision({ isOpposed: true })], 'broken'],
  ['nobody wrote down how', [decision({ method: null })], 'no-data'],
  ['on something else', [decision({ topics: ['medlemmar'], method: 'chair' })], 'not-applicable'],
  ['about nothing in particular', [decision({ topics: [], method: 'chair' })], 'no-data'],
  ['marked and unmarked ones', [decision({}), decision({ id: 2, topics: [], method: 'chair' })], 'kept'],
  ['no decision at all', [], 'not-applicable'],
])('%s', (_name, decisions, status) => {
  expect(statusOf(rule, { members, meetings: meetings(...decisions) }, { at })).toBe(status);
});

test('majority is enough where the clause says so; the chair alone is not', () => {
  const majority = { ...rule, mode: 'majority' };
  const by = (method: 'majority' | 'chair') => ({ members, meetings: meetings(decision({ method })) });
  expect(statusOf(majority, by('majority'), { at })).toBe('kept');
  expect(statusOf(majority, by('chair'), { at })).toBe('broken');
});

test('cancelled meetings decide nothing', () => {
  const cancelled = meetings(decision({ method: 'chair' })).map((one) => ({ ...one, status: 'cancelled' as const }));
  expect(statusOf(rule, { members, meetings: cancelled }, { at })).toBe('not-applicable');
});

test('topics are noted beside a decision, or written in it', () => {
  expect(topicsOf('Vi delar på hyran #resurser, sedan', null)).toEqual(['resurser']);
  expect(topicsOf('Rum #2 målas om', '["lokaler"]')).toEqual(['lokaler']);
  expect(isSameTopic('resources', 'Yhteiset resurssit')).toBe(false);
  expect(isSameTopic('resources', 'resurssit')).toBe(true);
  expect(isSameTopic('mål', 'tavoitteet')).toBe(true);
  expect(isSameTopic('mål', 'medlemmar')).toBe(false);
});
