/** Who of a list is known already. */
import { describe, expect, test } from 'vitest';
import { indexPeople } from '../../src/roster/known-people.ts';
import { type KnownPerson, match } from '../../src/roster/match.ts';
import type { RosterPerson, ValidRow } from '../../src/roster/roster.ts';

const key = (...names: (string | undefined)[]): string => names.join('').toLowerCase();

/** Anna Ek, number 7, unless said otherwise. */
const aKnown = (differs: Partial<KnownPerson> = {}): KnownPerson => ({
  id: 7,
  nameKey: 'annaek',
  familyKey: 'ek',
  birthDate: '1990-02-01',
  birthYear: null,
  personalIdDigest: null,
  externalIds: [],
  ...differs,
});

const aRow = (person: RosterPerson, row = 2): ValidRow => ({
  row,
  person,
  nameKey: key(person.givenName, person.familyName),
});

function matchRows(rows: readonly RosterPerson[], known: readonly KnownPerson[], senderKnown = true) {
  const context = { senderKnown, digestOf: (code: string) => `digest of ${code}` };
  const numbered = rows.map((person, index) => aRow(person, index + 2));
  return match(numbered, indexPeople(known), context);
}

/** What becomes of rows: `new`, `7 by external-id`, `7? several`. */
function outcomes(rows: readonly RosterPerson[], known: readonly KnownPerson[], senderKnown = true): string[] {
  return matchRows(rows, known, senderKnown).map((found) => {
    if (found.kind === 'new') return 'new';
    return found.kind === 'known' ? `${found.id} by ${found.by}` : `${found.candidates.join()}? ${found.why}`;
  });
}

const anna = { givenName: 'Anna', familyName: 'Ek' };
const born = { birthDate: '1990-02-01' };
const digest = 'digest of 150390-901C';

describe('one row against one known person', () => {
  test.each<[string, RosterPerson, Partial<KnownPerson>, string]>([
    ['another name', { givenName: 'Bo', familyName: 'Ek', ...born }, {}, 'new'],
    ['same name, another day', { ...anna, birthDate: '1991-02-01' }, {}, 'new'],
    ['same name and day', { ...anna, ...born }, {}, '7 by name-and-birth-date'],
    ['same name, no day in the row', anna, {}, '7? birth-date-missing'],
    ['same name, no day known', { ...anna, ...born }, { birthDate: null }, '7? birth-date-missing'],
    ['same name, no day known, another year', { ...anna, ...born }, { birthDate: null, birthYear: 1991 }, 'new'],
    [
      'same code, another name',
      { givenName: 'Anya', familyName: 'Sten', personalId: '150390-901C' },
      { personalIdDigest: digest },
      '7 by personal-id',
    ],
    [
      'same name and day, another code',
      { ...anna, ...born, personalId: '150390Y901C' },
      { personalIdDigest: digest },
      'new',
    ],
    ['same number and name', { ...anna, externalId: 'P-1' }, { externalIds: ['P-1'] }, '7 by external-id'],
    [
      'same number, married name',
      { givenName: 'Anna', familyName: 'Sten', ...born, externalId: 'P-1' },
      { externalIds: ['P-1'] },
      '7 by external-id',
    ],
    [
      'same number, all else differs',
      { givenName: 'Bo', familyName: 'Sten', birthDate: '1980-01-01', externalId: 'P-1' },
      { externalIds: ['P-1'] },
      '7? conflicting-number',
    ],
    [
      'same number, another code',
      { ...anna, ...born, externalId: 'P-1', personalId: '150390Y901C' },
      { externalIds: ['P-1'], personalIdDigest: digest },
      '7? conflicting-code',
    ],
    [
      'another number, same name and day',
      { ...anna, ...born, externalId: 'P-2' },
      { externalIds: ['P-1'] },
      '7? conflicting-number',
    ],
    ['first number, same name and day', { ...anna, ...born, externalId: 'P-2' }, {}, '7 by name-and-birth-date'],
  ])('%s', (_name, person, known, expected) => {
    expect(outcomes([person], [aKnown(known)])).toEqual([expected]);
  });
});

describe('a number from nobody knows whom', () => {
  test.each<[string, RosterPerson, string]>([
    ['counts with the name', { ...anna, externalId: '1' }, '7 by external-id'],
    [
      'counts with the day of birth',
      { givenName: 'Anya', familyName: 'Sten', ...born, externalId: '1' },
      '7 by external-id',
    ],
    ['says nothing alone', { givenName: 'Bo', familyName: 'Sten', externalId: '1' }, 'new'],
  ])('%s', (_name, person, expected) => {
    expect(outcomes([person], [aKnown({ externalIds: ['1'] })], false)).toEqual([expected]);
  });
});

test('several namesakes of the same day are only possible', () => {
  expect(outcomes([{ ...anna, ...born }], [aKnown(), aKnown({ id: 8 })])).toEqual(['7,8? several']);
});

test('nobody is matched by two rows', () => {
  const rows: RosterPerson[] = [
    { ...anna, ...born },
    { givenName: 'Anya', familyName: 'Ek', personalId: '150390-901C' },
  ];
  expect(outcomes(rows, [aKnown({ personalIdDigest: digest })])).toEqual(['7? claimed-twice', '7? claimed-twice']);
});

test('two numbers of a sender that were merged here are one person: her rows are taken together', () => {
  const rows: RosterPerson[] = [
    { ...anna, ...born, externalId: '7', phone: '+358401234567' },
    { ...anna, ...born, externalId: '8', phone: '+358401234568', email: 'anna@example.fi' },
  ];
  const matches = matchRows(rows, [aKnown({ externalIds: ['7', '8'] })]);
  expect(matches.map((found) => [found.kind, found.row.person])).toEqual([
    ['known', { ...rows[0], email: 'anna@example.fi' }],
    ['known', {}],
  ]);
});
