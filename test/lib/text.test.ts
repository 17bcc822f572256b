import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../../src/lib/known.ts';
import { byText, defuseFormula, escapeHtml, foldCase, nearest, printable, tidy } from '../../src/lib/text.ts';

test.each([
  ['blanks folded', '  Anna \t Ek\n', 'Anna Ek'],
  ['no-break spaces too', 'Anna\u00a0Ek', 'Anna Ek'],
  ['letters composed', 'A\u030asa', 'Åsa'],
])('tidy: %s', (_name, typed, tidied) => expect(tidy(typed)).toBe(tidied));

test.each([
  ['case and accents', 'Anna Ék', 'ANNA EK', true],
  ['marks between', 'Al-Hassan', 'al hassan', true],
  ['other letters', 'Anna', 'Hanna', false],
  ['another script', 'Олена', 'олена', true],
  ['nothing but marks', '—', '…', true],
])('foldCase: %s', (_name, a, b, same) => expect(foldCase(a) === foldCase(b)).toBe(same));

describe('a terminal is shown, not sent', () => {
  test.each([
    ['an escape', 'a\u001b[31mb', 'a\\x1b[31mb'],
    ['a bell', 'a\u0007', 'a\\x07'],
    ['a carriage return', 'a\rb', 'a\\x0db'],
    ['a C1 control', 'a\u009b2J', 'a\\x9b2J'],
    ['a bidirectional override', 'a\u202eb', 'a\\u202eb'],
  ])('%s', (_name, text, shown) => expect(printable(text)).toBe(shown));
  test('but line breaks and letters of every script are', () => {
    const text = 'Åsa\nсофія\nنور';
    expect(printable(text)).toBe(text);
  });
  test('whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
        expect(printable(text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
      }),
    );
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+cmd|calc', "'+cmd|calc"],
  ['-2+3', "'-2+3"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['-5', '-5'],
  ['+358 40 123', '+358 40 123'],
  ['-1,5', '-1,5'],
  ['Anna', 'Anna'],
])('a cell for spreadsheets: %s', (cell, written) => expect(defuseFormula(cell)).toBe(written));

test('text in HTML stays text', () => {
  expect(escapeHtml(`<b a="1" b='2'>&`)).toBe('&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;');
});

describe('the nearest word', () => {
  const words = ['list', 'add', 'edit', 'archive', 'partnership'];
  test.each([
    ['a letter too many', 'llist', 'list'],
    ['a letter wrong', 'lost', 'list'],
    ['other case', 'LIST', 'list'],
    ['a third wrong', 'patnershp', 'partnership'],
    ['the beginning of one', 'arch', 'archive'],
    ['nothing like any', 'mentor', null],
    ['too short to guess', 'xy', null],
  ])('%s', (_name, typed, word) => expect(nearest(typed, words)).toBe(word));
  test('of two as near, the first', () => expect(nearest('cat', ['bat', 'hat'])).toBe('bat'));
  test('of every known word is the word itself', () => {
    for (const word of words) expect(nearest(word, words)).toBe(word);
  });
});

test('sorts by code point', () => expect(['b', 'Ö', 'a', 'a'].sort(byText)).toEqual(['a', 'a', 'b', 'Ö']));

test('keeps what is known, null included', () =>
  expect(known({ a: 1, b: undefined, c: null })).toEqual({ a: 1, c: null }));
