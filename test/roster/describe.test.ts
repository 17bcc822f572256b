/** Everything that can be wrong is said in three languages, with what to do. */
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { languages } from '../../src/lib/vocabulary.ts';
import {
  describeFault,
  describeFileFault,
  describeFileWarning,
  describePlace,
  describeWarning,
} from '../../src/roster/describe.ts';
import type { FileFault, RowWarning } from '../../src/roster/fault.ts';
import { readRoster, readText } from './world.ts';

const texts = await Promise.all(languages.map(loadTexts));

describe.each(texts.map((t, index) => [languages[index], t] as const))('in %s', (_language, t) => {
  test('the faults of the list of problems', () => {
    const lines = readRoster('problems.csv').validation.faults.map(
      (fault) => `${describePlace(fault)(t)}: ${describeFault(fault)(t)}`,
    );
    expect(lines).toMatchSnapshot();
  });

  test.each<FileFault>([
    { kind: 'empty' },
    { kind: 'not-text', what: 'spreadsheet' },
    { kind: 'unknown-encoding', given: 'utf9', nearest: 'utf-8' },
    { kind: 'unknown-delimiter', given: 'ab' },
    { kind: 'no-name-column', headings: ['Ort'] },
    { kind: 'map-form', given: 'x' },
    { kind: 'map-heading', given: 'Nam', nearest: 'Namn' },
    { kind: 'map-field', given: 'fon', nearest: null },
  ])('what stops a file: $kind', (fault) => {
    const { text, hint } = describeFileFault(fault);
    expect([text(t), hint(t)]).toMatchSnapshot();
  });

  test.each<RowWarning['kind']>([
    'letters-lost',
    'unknown-language',
    'unknown-country',
    'unknown-level',
    'first-of-month',
    'first-phone',
  ])('a doubt: %s', (kind) => {
    expect(describeWarning({ row: 2, column: 'X', value: 'abc', kind } as RowWarning)(t)).toMatchSnapshot();
  });

  test('doubts of rows, columns and files', () => {
    expect(describeWarning({ row: 3, column: null, value: null, kind: 'repeats', of: 2 })(t)).toContain('2');
    expect(describeWarning({ row: 3, column: 'X', value: null, kind: 'level-language', rows: 5 })(t)).toContain('5');
    expect(describeFileWarning({ kind: 'mojibake', example: 'MÃ¤' })(t)).toContain('MÃ¤');
    expect(describeFileWarning({ kind: 'replacement-characters', row: 4 })(t)).toContain('4');
  });
});

test('a long cell is clipped, on one line', () => {
  const [fault] = readText(`Förnamn;Född\nAnna;"${'x'.repeat(50)}\n${'y'.repeat(200)}"`).validation.faults;
  expect(fault?.value).toHaveLength(61);
});
