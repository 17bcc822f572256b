import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occupationCloseness, searchOccupations, skillLevelOf } from '../../src/skill/occupation.ts';
import { occupationTitle, readOccupations, sureOccupationCode } from '../../src/skill/occupation-list.ts';

const list = readOccupations();
const first = (typed: string) => searchOccupations(list, typed, 'en')[0]?.code ?? null;

describe('an occupation is found', () => {
  test.each([
    ['in Swedish', 'sjuksköterska', '2221'],
    ['in Finnish', 'sairaanhoitaja', '2221'],
    ['in English', 'nurse', '2221'],
    ['without dots', 'sjukskoterska', '2221'],
    ['with a letter missing', 'sjuksöterska', '2221'],
    ['with two letters changed', 'sairanhoitja', '2221'],
    ['in capitals', 'ELEKTRIKER', '7411'],
    ['with a letter doubled', 'sähköasenttaja', '7411'],
    ['with letters swapped', 'elektirker', '7411'],
    ['with letters swapped in a short word', 'nures', '2221'],
    ['with letters swapped at the start', 'kcok', '5120'],
    ['for a woman', 'städerska', '9112'],
    ['as a plural of English', 'plumbers', '7126'],
    ['as a kind of it', 'barnsjuksköterska', '2221'],
    ['by two words', 'software enginer', '2512'],
    ['by its code', '2221', '2221'],
    ['by the title of ISCO', 'Audiologists and speech therapists', '2266'],
    ['that has no everyday name in the table', 'glaziers', '7125'],
    ['kokki', 'kokki', '5120'],
    ['kock', 'kock', '5120'],
    ['städare', 'stadare', '9112'],
    ['lähihoitaja', 'lahihoitaja', '3221'],
    ['teacher', 'teacher', '2341'],
  ])('%s: %s', (_name, typed, code) => expect(first(typed)).toBe(code));

  test.each(['', 'x', 'qqqqqqqq', '–', '99999'])('not for %j', (typed) => expect(first(typed)).toBeNull());
});

test('the title comes in the language asked for', () => {
  expect(searchOccupations(list, 'nurse', 'sv')[0]?.title).toBe('sjuksköterska');
  expect(searchOccupations(list, 'nurse', 'fi')[0]?.title).toBe('sairaanhoitaja');
  expect(occupationTitle('2221', 'fi')).toBe('sairaanhoitaja');
  expect(occupationTitle('something', 'fi')).toBe('something');
});

test('every everyday name finds its own code first', () => {
  const lost = list.names.filter(({ code, text }) => {
    const hits = searchOccupations(list, text, 'en');
    return hits.find((hit) => hit.code === code)?.score !== 1;
  });
  expect(lost.map(({ text }) => text)).toEqual([]);
});

test('scores lie between 0 and 1, the best first, each code once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...list.names), fc.nat(), fc.constantFrom('x', '', 'aa'), ({ text }, at, put) => {
      const cut = at % (text.length + 1);
      const hits = searchOccupations(list, text.slice(0, cut) + put + text.slice(cut + 1), 'sv');
      const scores = hits.map(({ score }) => score);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      expect(new Set(hits.map(({ code }) => code)).size).toBe(hits.length);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['2221', '2221', 1],
  ['2221', '2222', 0.8],
  ['2221', '2212', 0.5],
  ['2221', '2512', 0.25],
  ['2221', '9112', 0],
  ['222', '2221', 0.8],
])('%s and %s are %d near', (a, b, near) => {
  expect(occupationCloseness(a, b)).toBe(near);
  expect(occupationCloseness(b, a)).toBe(near);
});

test.each([
  ['2221', 4],
  ['3221', 3],
  ['5120', 2],
  ['9112', 1],
  ['0', null],
])('%s asks for skill level %s', (code, level) => expect(skillLevelOf(code)).toBe(level));

describe('a code is given only to the very name of one occupation', () => {
  test.each([
    ['sjuksköterska', '2221'],
    ['SAIRAANHOITAJA', '2221'],
    ['nurse', '2221'],
    ['2221', '2221'],
    ['sjuksköterskaa', null],
    ['tomteknut', null],
    ['22', null],
    ['', null],
    [null, null],
  ])('%s: %s', (written, code) => {
    expect(sureOccupationCode(written)).toBe(code);
  });
});
