/** The kinds that watch over what goes to whom, and over what is kept. */
import { describe, expect, test } from 'vitest';
import type { RuleDisclosure } from '../../../src/rules/records/disclosures.ts';
import type { RuleLeaver } from '../../../src/rules/records/leavers.ts';
import { noFacts } from '../../../src/rules/records/sources.ts';
import { findKind } from '../../../src/rules/registry.ts';

const judged = (
  rule: { kind: string },
  facts: { disclosures?: RuleDisclosure[]; leavers?: RuleLeaver[] },
  at = '2026-06-30',
) =>
  (
    findKind(rule.kind)?.judge(rule, {
      records: { ...noFacts, ...facts, closedOn: null, versions: [] },
      segment: { versionId: 1, from: '2020-01-01', until: null },
      at,
      period: { from: '2026-01-01', until: '2026-06-30' },
    }) ?? []
  ).map(({ verdict }) => verdict);

const given = (id: number, more: Partial<RuleDisclosure> = {}): RuleDisclosure => ({
  id,
  on: '2026-03-01',
  organisation: 'arbis',
  purpose: 'language course',
  participant: 1,
  fields: ['givenName', 'phone'],
  basis: 'consent',
  consent: 7,
  ...more,
});

describe('consent-before-sharing', () => {
  const rule = { kind: 'consent-before-sharing' };
  test.each<[string, RuleDisclosure[], string[]]>([
    ['with consent', [given(1), given(1, { participant: 2 })], ['kept']],
    ['one of two without', [given(1), given(1, { participant: 2, consent: null })], ['broken']],
    ['on another basis', [given(1, { basis: 'public-task', consent: null })], ['kept']],
    ['before the period', [given(1, { on: '2025-12-31' })], []],
    ['nothing given out', [], []],
  ])('%s', (_name, disclosures, verdicts) => expect(judged(rule, { disclosures })).toEqual(verdicts));

  test('only for the purposes and fields that the clause names', () => {
    const disclosures = [
      given(1, { consent: null }),
      given(2, { consent: null, purpose: 'research', fields: ['email'] }),
    ];
    expect(judged({ ...rule, purposes: ['Research'] } as typeof rule, { disclosures })).toEqual(['broken']);
    expect(judged({ ...rule, fields: ['address'] } as typeof rule, { disclosures })).toEqual([]);
  });
});

describe('fields-shared-only', () => {
  const rule = { kind: 'fields-shared-only', to: 'arbis', fields: ['givenName', 'phone'] };
  test.each<[string, RuleDisclosure[], string[]]>([
    ['only what was agreed', [given(1)], ['kept']],
    ['a field more', [given(1, { fields: ['givenName', 'notes'] })], ['broken']],
    ['to somebody else', [given(1, { organisation: 'nyland', fields: ['notes'] })], []],
  ])('%s', (_name, disclosures, verdicts) => expect(judged(rule, { disclosures })).toEqual(verdicts));
});

describe('erase-after', () => {
  const rule = { kind: 'erase-after', months: 24, event: 'left' };
  const left = (leftOn: string): RuleLeaver[] => [{ participant: 1, leftOn, held: ['givenName', 'phone'] }];
  test.each<[string, string, string[]]>([
    ['on the last day', '2024-06-30', ['due']],
    ['a day over', '2024-06-29', ['broken']],
    ['not yet', '2026-01-01', ['due']],
  ])('%s', (_name, leftOn, verdicts) => expect(judged(rule, { leavers: left(leftOn) })).toEqual(verdicts));

  test('when only some fields must go, others may stay', () => {
    const some = { ...rule, fields: ['email'] } as typeof rule;
    expect(judged(some, { leavers: left('2024-06-29') })).toEqual(['kept']);
  });
});
