import { describe, expect, test } from 'vitest';
import { interleave, joinWords, parseScript, splitWords } from '../../src/demo/script.ts';

describe('the script of the demo', () => {
  test('gives each command its day', () => {
    expect(parseScript('## start\n@ 2026-01-02\ninit --name "A b"\n\n@ 2026-01-03\nstatus\n')).toEqual([
      { kind: 'heading', key: 'start' },
      { kind: 'command', day: '2026-01-02', words: ['init', '--name', 'A b'] },
      { kind: 'command', day: '2026-01-03', words: ['status'] },
    ]);
  });

  test('that has a command before the first day is a defect', () => {
    expect(() => parseScript('status')).toThrow('no day before: status');
  });

  test('and several of them are told by the day on which each section begins', () => {
    const [one, other] = [
      parseScript('## a\n@ 2026-01-01\none\n@ 2026-06-01\ntwo\n## c\n@ 2026-09-01\nthree'),
      parseScript('## b\n@ 2026-03-01\nfour'),
    ];
    expect(interleave([one, other]).map((step) => (step.kind === 'heading' ? step.key : step.words[0]))).toEqual([
      'a',
      'one',
      'two',
      'b',
      'four',
      'c',
      'three',
    ]);
  });

  test('words with blanks are quoted, and cut where they were', () => {
    const words = ['org', 'add', 'Luckan rf', '--languages', 'sv,fi'];
    expect(joinWords(words)).toBe('org add "Luckan rf" --languages sv,fi');
    expect(splitWords(joinWords(words))).toEqual(words);
  });
});
