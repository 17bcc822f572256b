/** The lists of test/data/rosters, each read as its sender meant it. */
import { describe, expect, test } from 'vitest';
import { byHeading, readRoster } from './world.ts';

describe('every list is read', () => {
  test.each([
    ['skola-hosten-2026.csv', 'windows-1252', ';', 58],
    ['association-list.csv', 'utf-8', ',', 50],
    ['export-utf16.txt', 'utf-16le', '\t', 30],
    ['kurs-mac.csv', 'macintosh', ';', 24],
    ['mentorer.csv', 'utf-8', ',', 25],
    ['adepter.csv', 'utf-8', ',', 28],
  ])('%s: %s, "%s", %i people', (name, encoding, delimiter, people) => {
    const read = readRoster(name);
    expect(read.encoding).toBe(encoding);
    expect(read.table.delimiter).toBe(delimiter);
    expect(read.validation.people).toHaveLength(people);
    expect(read.validation.faults).toEqual([]);
  });
});

describe('the list of a school', () => {
  const { table, mapping, validation } = readRoster('skola-hosten-2026.csv');

  test('has its header below two titles', () => {
    expect(table.headerRow).toBe(3);
    expect(table.header[0]).toBe('Förnamn');
  });

  test('has one column that is no field', () => {
    expect(mapping.unknown).toEqual([{ index: 11, heading: 'Närvaro %' }]);
    expect(mapping.columns.every(({ sure }) => sure)).toBe(true);
  });

  test('says one person twice', () => {
    expect(validation.repeated).toBe(1);
    expect(validation.warnings).toContainEqual({ row: 63, column: null, value: null, kind: 'repeats', of: 8 });
  });

  test('has names whose letters the program of the sender lost', () => {
    const lost = validation.warnings.filter(({ kind }) => kind === 'letters-lost').map(({ value }) => value);
    expect(lost).toEqual(['Th? Lan', 'Nguy?n', 'Y?lmaz', 'Wi?niewska', '?êxo', 'Nguy?n', 'Y?lmaz']);
  });

  test('gives a person with all that her row says', () => {
    expect(validation.people[0]).toEqual({
      row: 4,
      nameKey: 'olenashevchenko',
      person: {
        givenName: 'Olena',
        familyName: 'Shevchenko',
        personalId: '011173-9887',
        birthDate: '1973-11-01',
        gender: 'female',
        motherTongue: 'uk',
        municipality: '092',
        phone: '+3584575131993',
        levels: [{ language: 'sv', level: 'B2.1', cefr: 'B2' }],
        residenceGround: 'temporary',
        joinedOn: '2026-08-17',
      },
    });
  });
});

test('the list of an association has names, lists and notes in one cell each', () => {
  const { people } = readRoster('association-list.csv').validation;
  expect(people[0]?.person).toMatchObject({
    givenName: 'Irina',
    familyName: 'Sokolova',
    externalId: 'L-1000',
    interests: ['football', 'gardening', 'theatre'],
    integrationLanguage: 'sv',
    notes: 'Prefers evenings.\nCall, "do not" text.',
  });
  expect(people[1]?.row).toBe(4);
  expect(new Set(people.map(({ person }) => person.municipality)).has('638')).toBe(true);
});

test('numbered columns of languages become one list', () => {
  const { mapping, validation } = readRoster('export-utf16.txt');
  expect(byHeading(mapping.columns)).toMatchObject({ 'Kieli 1': 'otherLanguages', 'Kieli 2': 'otherLanguages' });
  expect(mapping.columns.every(({ sure }) => sure)).toBe(true);
  expect(validation.people[0]?.person.otherLanguages).toEqual(['ta', 'fi']);
});

test('a list without names is no list of people', () => {
  expect(() => readRoster('graduates.csv')).toThrow('no-name-column');
});

describe('the list of problems: the last column says what is wrong', () => {
  const { table, validation } = readRoster('problems.csv');
  const kindOf = (row: number) => validation.faults.filter((fault) => fault.row === row).map(({ kind }) => kind);

  test.each([
    ['inget', []],
    ['finns ej: 31 februari', ['no-such-day']],
    ['personbeteckningens kontrolltecken', ['identity-code']],
    ['namn saknas', ['no-name']],
    ['okänd kommun', ['municipality']],
    ['e-postadress', ['email']],
    ['född i framtiden', ['born-in-future']],
    ['beteckning och födelsedatum säger olika', ['identity-birth-date']],
    ['inget: text som ser ut som formel', []],
    ['styrtecken', ['control-character']],
    ['för långt', ['too-long']],
    ['telefonnummer', ['phone']],
    ['startdatum', ['date-form']],
    ['inget: skottår', []],
    ['inget: nytt skiljetecken', []],
    ['rad', ['cell-count']],
    ['för många', ['cell-count']],
  ])('%s', (told, kinds) => {
    const rows = table.rows.filter(({ cells }) => cells.at(-1) === told);
    expect(rows).toHaveLength(1);
    expect(kindOf(rows[0]?.row ?? 0)).toEqual(kinds);
  });

  test('no personal identity code is shown whole', () => {
    expect(JSON.stringify(validation.faults)).not.toContain('308U');
  });
});
