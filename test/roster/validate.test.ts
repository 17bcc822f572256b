/** What must be true between the cells of a row and between the rows of a file. */
import { describe, expect, test } from 'vitest';
import { readText } from './world.ts';

/** The kinds of all faults of a list with this header and these rows. */
const faultsOf = (header: string, ...rows: string[]) =>
  readText([header, ...rows].join('\n')).validation.faults.map(({ row, column, kind }) => [row, column, kind]);

describe('between the cells of a row', () => {
  test.each([
    ['no name', 'Förnamn;Efternamn;Ort;Kön', ';;;M', [2, null, 'no-name']],
    ['born tomorrow', 'Förnamn;Född', 'Anna;25.11.2026', [2, 'Född', 'born-in-future']],
    ['born in another age', 'Förnamn;Född', 'Anna;1.1.1875', [2, 'Född', 'born-too-long-ago']],
    ['code and date differ', 'Förnamn;Född;HETU', 'Anna;16.3.1990;150390-901C', [2, 'Född', 'identity-birth-date']],
    ['year and date differ', 'Förnamn;Född;Födelseår', 'Anna;16.3.1990;1991', [2, 'Födelseår', 'birth-year-differs']],
    [
      'arrived before birth',
      'Förnamn;Född;Ankomstdatum',
      'Anna;16.3.1990;15.3.1990',
      [2, 'Ankomstdatum', 'arrived-before-birth'],
    ],
    [
      'joined before birth',
      'Förnamn;Född;Startdatum',
      'Anna;16.3.1990;15.3.1990',
      [2, 'Startdatum', 'joined-before-birth'],
    ],
    [
      'left before joining',
      'Förnamn;Startdatum;Slutdatum',
      'Anna;1.9.2026;31.8.2026',
      [2, 'Slutdatum', 'left-before-joining'],
    ],
  ])('%s', (_name, header, row, fault) => {
    expect(faultsOf(header, row)).toEqual([fault]);
  });

  test.each([
    ['born today', 'Förnamn;Född', 'Anna;24.11.2026'],
    ['left on the day she joined', 'Förnamn;Startdatum;Slutdatum', 'Anna;1.9.2026;1.9.2026'],
    ['one name only', 'Förnamn;Efternamn', 'Suharto;'],
    ['dashes where nothing is known', 'Förnamn;Född;Hemkommun;E-post', 'Anna;-;–;-'],
  ])('%s is well', (_name, header, row) => {
    expect(faultsOf(header, row)).toEqual([]);
  });

  test('all faults of a row and of a file come at once, in the order of the file', () => {
    expect(
      faultsOf('Förnamn;Född;Hemkommun;E-post', 'Anna;31.2.1990;Atlantis;a@@b', 'Bo;;;', 'Cia;x', 'Dan;32.1.1990;;'),
    ).toEqual([
      [2, 'Född', 'no-such-day'],
      [2, 'Hemkommun', 'municipality'],
      [2, 'E-post', 'email'],
      [4, null, 'cell-count'],
      [5, 'Född', 'no-such-day'],
    ]);
  });

  test('the day of birth comes from the code when there is none', () => {
    const [person] = readText('Förnamn;HETU\nAnna;150390-901C').validation.people;
    expect(person?.person).toEqual({ givenName: 'Anna', personalId: '150390-901C', birthDate: '1990-03-15' });
  });

  test('an empty cell says nothing', () => {
    const [person] = readText('Förnamn;Telefon;Intressen;Tolk\nAnna; ;;').validation.people;
    expect(person?.person).toEqual({ givenName: 'Anna' });
  });

  test('invisible marks are taken out, terminal escapes are refused', () => {
    const { people, faults } = readText('Förnamn;Notes\n\u202bAnna\u202c;a\nBo;\u001b[2J').validation;
    expect(people.map(({ person }) => person.givenName)).toEqual(['Anna']);
    expect(faults).toMatchObject([{ row: 3, column: 'Notes', kind: 'control-character' }]);
  });

  test('the first column of a field that is not empty counts', () => {
    const { people } = readText('Förnamn;Puh. 1;Puh. 2\nAnna;;040 123 4567\nBo;050 123 4567;040 123 4567').validation;
    expect(people.map(({ person }) => person.phone)).toEqual(['+358401234567', '+358501234567']);
  });
});

describe('a level without its language', () => {
  const text = 'Förnamn;Nivå;Integrationsväg\nAnna;B1;svenska\nBo;A2;suomi\nCia;A1;båda\nDan;A1;';

  test('is of the path of the row, and else is told once for the column', () => {
    const { people, warnings } = readText(text).validation;
    expect(people.map(({ person }) => person.levels?.[0]?.language)).toEqual(['sv', 'fi', undefined, undefined]);
    expect(warnings).toEqual([{ row: 4, column: 'Nivå', value: null, kind: 'level-language', rows: 2 }]);
  });

  test('is of the language that is said', () => {
    const { people, warnings } = readText(text, { levelLanguage: 'sv' }).validation;
    expect(people.map(({ person }) => person.levels?.[0]?.language)).toEqual(['sv', 'fi', 'sv', 'sv']);
    expect(warnings).toEqual([]);
  });
});

describe('someone who stands there twice', () => {
  test.each([
    ['same code', 'Anna;Ek;;150390-901C;', 'Ann;Eek;;150390-901C;'],
    ['same name and day of birth', 'Anna;Ek;1.2.1990;;', 'ANNA;EK;1.2.1990;;'],
    ['same number and name', 'Anna;Ek;;;P-1', 'Anna;Ek;;;P-1'],
    ['same number and day of birth', 'Anna;Ek;1.2.1990;;P-1', 'Anna;Sten;1.2.1990;;P-1'],
  ])('by %s is counted once', (_name, first, second) => {
    const { people, warnings, repeated } = readText(`Förnamn;Efternamn;Född;HETU;Id\n${first}\n${second}`).validation;
    expect([people.length, repeated]).toEqual([1, 1]);
    expect(warnings).toEqual([{ row: 3, column: null, value: null, kind: 'repeats', of: 2 }]);
  });

  const rows = [
    'Anna;Ek;1.2.1990;040 123 4567;;A2;',
    'Anna;Ek;1.2.1990;;anna@example.fi;;fotboll',
    'ANNA;EK;1.2.1990;;;;schack',
  ];
  const header = 'Förnamn;Efternamn;Född;Telefon;E-post;Kunskaper i svenska;Intressen';

  test.each([
    [0, 1, 2],
    [1, 0, 2],
    [2, 1, 0],
  ])('is known by what all her rows say, in whatever order they come (%i %i %i)', (...order) => {
    const { people } = readText([header, ...order.map((at) => rows[at])].join('\n')).validation;
    expect(people).toHaveLength(1);
    expect(people[0]?.person).toMatchObject({ phone: '+358401234567', email: 'anna@example.fi' });
    expect(people[0]?.person.levels).toMatchObject([{ language: 'sv', level: 'A2' }]);
  });

  test('and when two rows say different things of her, it is told which counts', () => {
    const text = `${header}\nAnna;Ek;1.2.1990;040 123 4567;;;\nAnna;Ek;1.2.1990;050 123 4567;;;`;
    const { people, warnings } = readText(text).validation;
    expect(people[0]?.person.phone).toBe('+358401234567');
    expect(warnings).toMatchObject([{ row: 3, kind: 'repeats-otherwise', of: 2 }]);
  });

  test.each([
    ['with different codes', 'Anna;Ek;;150390-901C;', 'Anna;Ek;;150390Y901C;'],
    ['with different numbers', 'Anna;Ek;1.2.1990;;P-1', 'Anna;Ek;1.2.1990;;P-2'],
    ['without a day of birth', 'Anna;Ek;;;', 'Anna;Ek;;;'],
  ])('%s is two people', (_name, first, second) => {
    const { people, faults } = readText(`Förnamn;Efternamn;Född;HETU;Id\n${first}\n${second}`).validation;
    expect([people.length, faults.length]).toEqual([2, 0]);
  });

  test('a number that two people share is a fault of the second', () => {
    expect(faultsOf('Förnamn;Efternamn;Född;Id', 'Anna;Ek;1.2.1990;P-1', 'Bo;Sten;3.4.1991;P-1')).toEqual([
      [3, 'Id', 'id-of-another'],
    ]);
  });
});
