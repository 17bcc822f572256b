import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Known, parseAgreement } from '../../src/agreement/parse.ts';
import { asYaml } from '../../src/agreement/written.ts';
import { en } from '../../src/i18n/en.ts';
import { nearest } from '../../src/lib/text.ts';
import type { RuleFault } from '../../src/rules/fault.ts';

const sample = (name: string) => readFileSync(new URL(`../data/agreements/${name}.yaml`, import.meta.url), 'utf8');
const organisations = ['luckan', 'nyland', 'arbis', 'if-norden', 'grankulla', 'nordfirma', 'vardlinjen'];

/** Finds fault with what the tests write wrong; every other rule is right. */
function ruleFaults(rule: Readonly<Record<string, unknown>>): RuleFault[] {
  const { kind, days } = rule;
  if (kind === undefined)
    return [{ path: [], problem: 'missing-parameter', value: 'kind', nearest: null, expected: null }];
  const kinds = ['meeting-cadence', 'minutes-within'];
  if (kind === 'meeting-cadense')
    return [{ path: ['kind'], problem: 'unknown-kind', value: kind, nearest: nearest(kind, kinds), expected: null }];
  if (days === 'seven')
    return [{ path: ['days'], problem: 'wrong-value', value: days, nearest: null, expected: 'a number' }];
  if (!('windw' in rule)) return [];
  return [{ path: ['windw'], problem: 'unknown-parameter', value: 'windw', nearest: 'window', expected: null }];
}

const known: Known = { organisations, ruleFaults };

/** `line:column clause text` of each mistake, in English. */
function mistakesIn(yaml: string): string[] {
  const reading = parseAgreement(yaml, known);
  if ('document' in reading) return [];
  return reading.mistakes.map(
    ({ line, column, clause, text }) => `${line}:${column} ${clause === null ? '' : `[${clause}] `}${text(en)}`,
  );
}

const lines = {
  title: 'title: {en: Rules}',
  valid: 'valid: {from: 2026-01-01}',
  parties: 'parties:\n  - {organisation: luckan, role: lead}',
  clauses: 'clauses:\n  - id: meet\n    text: {en: We meet.}',
};
const agreement = (changed: Partial<Record<keyof typeof lines, string>>, more = '') =>
  `${Object.values({ ...lines, ...changed })
    .filter((line) => line !== '')
    .join('\n')}\n${more}`;

describe('a good file', () => {
  test.each([
    ['vagen-in', 13, 3],
    ['yrkesbron', 8, 3],
    ['fritid-for-alla', 7, 3],
  ])('%s', (name, clauses, parties) => {
    const reading = parseAgreement(sample(name), known);
    expect(mistakesIn(sample(name))).toEqual([]);
    if (!('document' in reading)) throw new Error('not read');
    expect(reading.document.clauses).toHaveLength(clauses);
    expect(reading.document.parties).toHaveLength(parties);
    expect(parseAgreement(asYaml(reading.document), known)).toEqual(reading);
  });

  test('days stay text, with or without quotation marks', () => {
    const reading = parseAgreement(agreement({ valid: 'valid: {from: 2026-01-01, until: "2026-12-31"}' }), known);
    expect(reading).toMatchObject({ document: { valid: { from: '2026-01-01', until: '2026-12-31' } } });
  });

  test.each([
    ['a byte order mark', `\ufeff${agreement({})}`],
    ['Windows line ends', agreement({}).replaceAll('\n', '\r\n')],
  ])('%s', (_name, yaml) => expect(mistakesIn(yaml)).toEqual([]));
});

test('all six mistakes of one file, and only those', () => {
  expect(mistakesIn(sample('with-mistakes'))).toEqual([
    '4:34 The last day, 1 Jan 2026, is before the first, 31 Dec 2026.',
    '6:20 No organisation has the short name "finns-inte". Add it: samspel org add NAME --sector …',
    '10:18 [meet] There is no rule kind "meeting-cadense". Did you mean meeting-cadence?',
    '11:9 [meet] "meet" is used twice.',
    '13:40 [meet] "seven" does not fit here. Expected: a number.',
    '16:54 [attend] The rule has no parameter "windw". Did you mean window?',
  ]);
});

describe('each kind of mistake has its place', () => {
  const clause = (text: string) => agreement({ clauses: `clauses:\n  - ${text}` });
  test.each([
    [
      'a key that is nearly right',
      agreement({ title: 'tittle: {en: Rules}' }),
      ['1:1 "tittle" is not a key here. Did you mean title?'],
    ],
    [
      'a key that is nothing',
      agreement({ valid: 'valid: {from: 2026-01-01, weather: fine}' }),
      ['2:27 "weather" is not a key here. There may be: from, until.'],
    ],
    [
      'two unknown keys in one place',
      clause('{id: a, text: {en: A}, x1: 1, x2: 2}'),
      [
        '6:28 [a] "x1" is not a key here. There may be: id, text, rule.',
        '6:35 [a] "x2" is not a key here. There may be: id, text, rule.',
      ],
    ],
    [
      'an impossible day',
      agreement({ valid: 'valid: {from: 2026-02-30}' }),
      ['2:15 valid.from: this is not a day. Write for example 2026-12-31.'],
    ],
    ['no first day', agreement({ valid: 'valid: {until: 2026-12-31}' }), ['2:8 valid.from is missing.']],
    ['no parties', agreement({ parties: 'parties: []' }), ['3:10 parties: nothing stands here.']],
    ['parties forgotten', agreement({ parties: '' }), ['1:1 parties is missing.']],
    ['no clauses', agreement({ clauses: 'clauses: []' }), ['5:10 clauses: nothing stands here.']],
    [
      'a bad role',
      agreement({ parties: 'parties:\n  - {organisation: luckan, role: boss}' }),
      ['4:34 parties[1].role: this is not a role. One of lead, partner, funder, host, supporter.'],
    ],
    [
      'an organisation that is nearly right',
      agreement({ parties: 'parties:\n  - {organisation: lucken, role: lead}' }),
      ['4:20 No organisation has the short name "lucken". Did you mean luckan?'],
    ],
    [
      'one party twice',
      agreement({ parties: `${lines.parties}\n  - {organisation: luckan, role: host}` }),
      ['5:20 "luckan" is used twice.'],
    ],
    ['a clause without text', clause('id: a'), ['6:5 [a] clauses[1].text is missing.']],
    [
      'a clause with empty text',
      clause('{id: a, text: {en: " "}}'),
      ['6:24 [a] clauses[1].text.en: nothing stands here.'],
    ],
    [
      'a text without language',
      clause('{id: a, text: We meet}'),
      ['6:19 [a] clauses[1].text: write the text by language, in at least one: {sv: …, fi: …, en: …}'],
    ],
    [
      'a comma in a text without quotation marks',
      clause('{id: a, text: {en: We meet, and talk}}'),
      ['6:33 [a] A comma ended the text before "and talk". Put a text with commas in quotation marks.'],
    ],
    [
      'a number for an id',
      clause('{id: 1, text: {en: A}}'),
      ['6:10 clauses[1].id: one word should stand here: letters, digits, hyphens; a number in quotation marks.'],
    ],
    [
      'a rule that is a word',
      clause('{id: a, text: {en: A}, rule: consent}'),
      ['6:34 [a] clauses[1].rule: keys with values should stand here.'],
    ],
    [
      'an unknown partner in a rule',
      clause('{id: a, text: {en: A}, rule: {kind: k, partner: nordfirm}}'),
      ['6:53 [a] No organisation has the short name "nordfirm". Did you mean nordfirma?'],
    ],
    [
      'an unknown receiver in a rule',
      clause('{id: a, text: {en: A}, rule: {kind: k, to: nordfirm}}'),
      ['6:48 [a] No organisation has the short name "nordfirm". Did you mean nordfirma?'],
    ],
    ['a rule without kind', clause('{id: a, text: {en: A}, rule: {days: 7}}'), ['6:34 [a] The rule lacks kind.']],
    [
      'sharing with nobody known',
      agreement({}, 'sharing:\n  - {to: arbi, purpose: p, basis: b, fields: [phone]}'),
      ['9:10 No organisation has the short name "arbi". Did you mean arbis?'],
    ],
    [
      'sharing an unknown field',
      agreement({}, 'sharing:\n  - {to: arbis, purpose: p, basis: b, fields: [phon, levelSv]}'),
      ['9:48 "phon" is not a field of a participant. Did you mean phone?'],
    ],
    ['the same key twice', agreement({}, 'title: {en: Again}'), ['8:1 The same key stands twice in one place.']],
    [
      'a bracket left open',
      agreement({ title: 'title: {en: Rules' }),
      expect.arrayContaining([expect.stringMatching(/^2:/)]),
    ],
    [
      'two documents',
      `${agreement({})}---\n${agreement({})}`,
      ['8:1 There are several documents (---) in the file. Keep one.'],
    ],
    ['not an agreement at all', 'hello', ['1:1 keys with values should stand here.']],
    ['nothing', '', ['1:1 keys with values should stand here.']],
  ] as [string, string, string[]][])('%s', (_name, yaml, told) => expect(mistakesIn(yaml)).toEqual(told));
});

describe('a file that means harm', () => {
  test('an alias bomb is refused at once', () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x]'
        : `a${level}: &a${level} [${Array(9)
            .fill(`*a${level - 1}`)
            .join(', ')}]`,
    );
    expect(mistakesIn(levels.join('\n'))).toEqual([`1:1 ${en.agreement.mistakes.aliases}`]);
  });
  test('a huge file is not even read', () =>
    expect(mistakesIn(`# ${'x'.repeat(1_000_001)}`)).toEqual([`1:1 ${en.agreement.mistakes.tooLarge}`]));
  test('a hundred thousand brackets', () =>
    expect(mistakesIn('['.repeat(100_000))).toEqual([`1:1 ${en.agreement.mistakes.tooDeep}`]));
  test('a key that would be a prototype is not taken in', () => {
    const reading = parseAgreement(agreement({}, '__proto__: {polluted: true}'), known);
    expect(JSON.stringify(reading)).not.toContain('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});
