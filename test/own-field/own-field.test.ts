import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnFieldKind } from '../../src/lib/vocabulary-own.ts';
import {
  choicesFault,
  conflictingOwn,
  findOwnField,
  fromStored,
  isOwnKey,
  mergedOwn,
  numberInWords,
  ownLabel,
  parseNumber,
  readOwnValue,
  toStored,
} from '../../src/own-field/own-field.ts';
import { aField } from './world.ts';

const colours = ['red', 'dark blue', 'grön'];
const reading = (kind: OwnFieldKind, typed: string) =>
  readOwnValue({ kind, choices: kind === 'choice' ? colours : [] }, typed, '2026-03-04');

describe('a value as it is typed', () => {
  test.each<[string, OwnFieldKind, string, string | number | boolean]>([
    ['a whole number', 'number', '38', 38],
    ['a decimal comma', 'number', ' 38,5 ', 38.5],
    ['a decimal point', 'number', '38.5', 38.5],
    ['thousands with a blank', 'number', '12 500', 12500],
    ['thousands with a narrow blank', 'number', '1\u202f250,75', 1250.75],
    ['a minus sign', 'number', '\u22123', -3],
    ['nought without a sign', 'number', '-0', 0],
    ['a Finnish day', 'date', '31.12.2026', '2026-12-31'],
    ['an ISO day', 'date', '2026-12-31', '2026-12-31'],
    ['a word for a day', 'date', 'igår', '2026-03-03'],
    ['yes in Swedish', 'yes-no', 'Ja', true],
    ['yes in Finnish', 'yes-no', 'kyllä', true],
    ['no in Finnish', 'yes-no', 'EI', false],
    ['a choice in capitals', 'choice', 'RED', 'red'],
    ['a choice with a hyphen', 'choice', 'Dark-blue', 'dark blue'],
    ['a choice without its dots', 'choice', 'gron', 'grön'],
    ['a text, tidied', 'text', '  no   nuts ', 'no nuts'],
  ])('%s', (_name, kind, typed, value) => {
    expect(reading(kind, typed)).toEqual({ ok: true, value });
  });

  test.each<[string, OwnFieldKind, string, object]>([
    ['a word for a number', 'number', 'big', { kind: 'number' }],
    ['two numbers', 'number', '38-39', { kind: 'number' }],
    ['a blank in the wrong place', 'number', '38 5', { kind: 'number' }],
    ['a number without an end', 'number', '9'.repeat(40), { kind: 'number' }],
    ['a day that is not', 'date', '31.2.2026', { kind: 'date' }],
    ['perhaps', 'yes-no', 'perhaps', { kind: 'yes-no' }],
    ['a slip in a choice', 'choice', 'rad', { kind: 'choice', choices: colours, nearest: 'red' }],
    ['no choice at all', 'choice', 'yellowish', { kind: 'choice', choices: colours, nearest: null }],
    ['a novel', 'text', 'x'.repeat(501), { kind: 'too-long', most: 500 }],
  ])('%s is refused', (_name, kind, typed, fault) => {
    expect(reading(kind, typed)).toEqual({ ok: false, fault });
  });

  test('whatever is typed gives a value or a fault, and a value is kept as it was', () => {
    const kinds = fc.constantFrom<OwnFieldKind>('text', 'number', 'date', 'choice', 'yes-no');
    fc.assert(
      fc.property(kinds, fc.oneof(fc.string(), fc.constantFrom('1,5', 'ja', '1.1.2026', 'red')), (kind, typed) => {
        const read = reading(kind, typed);
        if (read.ok) expect(fromStored(kind, toStored(read.value))).toEqual(read.value);
      }),
    );
  });

  test('any number that is written is read as itself, whichever sign divides it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom('.', ','), (hundredths, sign) => {
        const number = hundredths / 100;
        expect(parseNumber(String(number).replace('.', sign))).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  test('a number is shown ungrouped, with the sign of the language', () => {
    expect([numberInWords(12500.5, 'en'), numberInWords(12500.5, 'sv'), numberInWords(7, 'fi')]).toEqual([
      '12500.5',
      '12500,5',
      '7',
    ]);
  });
});

test.each([
  ['shoeSize', true],
  ['t-shirt_2', true],
  ['2nd', false],
  ['skörd', false],
  ['own:x', false],
  ['a b', false],
  ['', false],
  ['x'.repeat(41), false],
])('%s as a key: %s', (key, valid) => expect(isOwnKey(key)).toBe(valid));

test.each<[string, OwnFieldKind, string[] | undefined, string | null]>([
  ['two', 'choice', ['a', 'b'], null],
  ['one', 'choice', ['a'], 'too-few'],
  ['none', 'choice', undefined, 'too-few'],
  ['twice in another case', 'choice', ['a', 'b', 'A'], 'twice'],
  ['signs are told apart', 'choice', ['+', '++'], null],
  ['a very long one', 'choice', ['a', 'b'.repeat(101)], 'too-long'],
  ['of a number', 'number', ['a', 'b'], 'not-a-choice-field'],
  ['none of a number', 'number', undefined, null],
])('choices: %s', (_name, kind, choices, fault) => expect(choicesFault(kind, choices)).toBe(fault));

test('a field is found by its key, with or without own:, in any case', () => {
  const fields = [aField({ key: 'shoeSize' }), aField({ key: 'group' })];
  for (const typed of ['shoeSize', 'shoesize', 'own:SHOESIZE'])
    expect(findOwnField(fields, typed)?.key).toBe('shoeSize');
  expect(findOwnField(fields, 'own:')).toBeUndefined();
});

test('it is called by the label of the language, else by any, else by its key', () => {
  const labels = { en: null, sv: 'Skostorlek', fi: 'Kengän koko' };
  expect(['en', 'sv', 'fi'].map((language) => ownLabel({ key: 'k', labels }, language as 'en'))).toEqual([
    'Skostorlek',
    'Skostorlek',
    'Kengän koko',
  ]);
  expect(ownLabel(aField({ key: 'k' }), 'fi')).toBe('k');
});

describe('two become one', () => {
  const [kept, gone] = [
    { size: 38, group: 'red' },
    { size: 40, group: 'red', laptop: false },
  ];
  test('what the one who stays lacks is taken over, the rest is hers', () => {
    expect(mergedOwn(kept, gone, [])).toEqual({ laptop: false });
  });
  test('a field in which the other is right is taken from her', () => {
    expect(mergedOwn(kept, gone, ['size'])).toEqual({ size: 40, laptop: false });
  });
  test('only what differs is asked about', () => expect(conflictingOwn(kept, gone)).toEqual(['size']));
});
