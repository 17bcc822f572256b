/** `report diff` in words: codes are never shown, and what was written since is told in runs. */
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { cellWords, runsOf } from '../../src/report/diff-words.ts';
import type { Difference } from '../../src/report/frozen.ts';
import type { LaterOperation } from '../../src/report/records/frozen.ts';

const [en, sv, fi] = await Promise.all([loadTexts('en'), loadTexts('sv'), loadTexts('fi')]);
const place = (table: string, column: string): Difference => ({
  section: 'rules',
  table,
  row: 'vagen-in/contact',
  column,
  was: null,
  is: null,
});

describe('codes in words', () => {
  test.each([
    ['rules', 'status', 'no-data', ['no data', 'uppgifter saknas', 'ei tietoja']],
    ['rules', 'statusBefore', 'broken', ['broken', 'har brutits', 'rikottu']],
    ['stages', 'stage', 'networking', ['networking', 'nätverkande', 'verkostoituminen']],
    ['stages', 'stage', 'none', ['not yet networking', 'ännu inte nätverkande', 'ei vielä verkostoitumista']],
    ['stages', 'target', 'none', ['–', '–', '–']],
  ])('of %s, %s: %s', (table, column, value, expected) => {
    expect([en, sv, fi].map((t) => cellWords(t, place(table, column), { kind: 'code', value }))).toEqual(expected);
  });

  test('what is missing for the next stage is a list of them', () => {
    const words = cellWords(en, place('stages', 'missing'), { kind: 'code', value: 'rules-kept multi-sector' });
    expect(words).not.toContain('-');
    expect(words).toContain('; ');
  });
});

test('many of one command one after another are one run', () => {
  const one = (operation: number, command: string, at = '2026-10-01T10:00:00+00:00'): LaterOperation => ({
    operation,
    at,
    actor: 'anna',
    command,
    summary: '',
    changes: 1,
  });
  const runs = runsOf([
    one(1, 'participant edit'),
    one(2, 'participant edit'),
    one(3, 'meeting record'),
    one(4, 'participant edit'),
    one(5, 'participant edit', '2026-10-02T10:00:00+00:00'),
  ]);
  expect(runs.map((run) => run.map(({ operation }) => operation))).toEqual([[1, 2], [3], [4], [5]]);
});
