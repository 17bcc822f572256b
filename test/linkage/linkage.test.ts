/** Who may be one person: spellings, scripts, slips, and who never is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkLists, linkWithin, oneToOne } from '../../src/linkage/link.ts';
import type { LinkRecord } from '../../src/linkage/linkage.ts';
import { jaroWinkler, placesOff } from '../../src/linkage/similarity.ts';
import { soundOf } from '../../src/linkage/sound.ts';

const nobody: LinkRecord = {
  givenName: '',
  familyName: '',
  formerName: null,
  birthDate: null,
  birthYear: null,
  gender: null,
  phone: null,
  email: null,
  address: null,
  postalCode: null,
  municipality: null,
  motherTongue: null,
  originCountry: null,
  code: null,
};
const fatima: LinkRecord = {
  ...nobody,
  givenName: 'Fatima',
  familyName: 'Al-Hassan',
  birthDate: '1990-05-03',
  gender: 'female',
  phone: '+358401234567',
  municipality: '091',
};
const link = (other: Partial<LinkRecord>) => linkLists([{ ...fatima, ...other }], [fatima])[0];

test.each([
  ['Mohammed', 'Muhammad'],
  ['Mohammed', 'Mohamed'],
  ['Олександр', 'Oleksandr'],
  ['Олександр', 'Alexander'],
  ['Åsa', 'Aasa'],
  ['Jörgen', 'Joergen'],
  ['Väinö', 'Vaeinoe'],
  ['Yılmaz', 'Yilmaz'],
  ['Karimi', 'Kareemi'],
])('%s sounds like %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)));

describe('beyond doubt', () => {
  test.each([
    ['another spelling', { givenName: 'Fatimah', familyName: 'Alhassan' }],
    ['given and family name swapped', { givenName: 'Al-Hassan', familyName: 'Fatima' }],
    ['day and month swapped', { birthDate: '1990-03-05' }],
    ['one digit off', { birthDate: '1990-05-08' }],
    ['no telephone', { phone: null }],
  ])('%s', (_name, other) => expect(link(other)).toMatchObject({ sure: true }));
});

describe('for a person to decide', () => {
  test.each([
    ['a day of birth with a slip and nothing else', { birthDate: '1990-05-08', phone: null, municipality: null }],
    ['another number and municipality, where few people are known', { phone: '+358457654321', municipality: '853' }],
    ['a sister with the same telephone', { givenName: 'Amina' }],
  ])('%s', (_name, other) => expect(link(other)?.sure ?? false).toBe(false));
});

describe('two people', () => {
  test.each([
    ['the same name and nothing else', { birthDate: '1971-11-20', phone: '+358457654321', municipality: '853' }],
    ['different identity codes, whatever else agrees', { code: 'b' }],
  ])('%s', (_name, other) =>
    expect(linkLists([{ ...fatima, code: 'a', ...other }], [{ ...fatima, code: 'a' }])[0]).toBeUndefined(),
  );
});

test('a common name weighs less than a rare one', () => {
  const people = [...Array(400).keys()].map((n) => ({
    ...nobody,
    givenName: 'Ali',
    familyName: `Family${n}`,
    birthDate: `19${60 + (n % 40)}-0${1 + (n % 9)}-11`,
  }));
  const rare = { ...nobody, givenName: 'Xóchitl', familyName: 'Family1' };
  const common = { ...nobody, givenName: 'Ali', familyName: 'Family2' };
  const weight = (one: LinkRecord) =>
    linkLists([one], [...people, rare], 0).flatMap(({ evidence }) =>
      evidence.filter(({ field, agreement }) => field === 'givenName' && agreement === 'same'),
    )[0]?.weight ?? 0;
  expect(weight(rare)).toBeGreaterThan(weight(common) + 3);
});

test('each record is in one pair at most', () => {
  const twins = [fatima, { ...fatima, phone: null }];
  expect(oneToOne(linkLists([fatima], twins))).toEqual([expect.objectContaining({ a: 0, b: 0 })]);
});

describe('how like two texts are', () => {
  test.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
  ])('%s and %s (Winkler 1990)', (a, b, alike) => expect(jaroWinkler(a, b)).toBeCloseTo(alike, 2));
  test('neighbours changed about are one slip', () => expect(placesOff('19900503', '19900530')).toBe(1));
  test('is the same both ways, 0 to 1', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 10);
        expect(jaroWinkler(a, b)).toBeGreaterThanOrEqual(0);
        expect(jaroWinkler(a, b)).toBeLessThanOrEqual(1);
      }),
    ));
});

const anyRecord = fc.record({
  givenName: fc.string({ maxLength: 8 }),
  familyName: fc.constantFrom('Ek', 'Ali', 'محمد', '', '?', 'van der Berg'),
  birthDate: fc.constantFrom(null, '1990-01-01', '1990-10-01', '2000-02-29'),
  phone: fc.constantFrom(null, '+358401234567', ''),
  code: fc.constantFrom(null, 'a', 'b'),
});

test('nothing crashes it, scores are chances, and people with different codes are never paired', () =>
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 12 }), (given) => {
      const records = given.map((one) => ({ ...nobody, ...one }));
      for (const { a, b, score } of linkWithin(records, 0)) {
        const codes = new Set([records[a]?.code, records[b]?.code].filter((code) => code !== null));
        expect(codes.size).toBeLessThan(2);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
  ));
