/** Headings to fields. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapColumns, understand } from '../../src/roster/columns.ts';
import { rosterFields } from '../../src/roster/fields.ts';
import { guessField } from '../../src/roster/guess-column.ts';
import { columnName, readMapOptions } from '../../src/roster/map-option.ts';
import { nameOrderOf } from '../../src/roster/name-order.ts';
import { byHeading, reference, tableOf, today } from './world.ts';

describe('a heading is understood', () => {
  test.each([
    ['Förnamn', 'givenName', 'exact'],
    ['SUKUNIMI', 'familyName', 'exact'],
    ['Sähköposti-osoite', 'email', 'exact'],
    ['Henkilötunnus (HETU)', 'personalId', 'exact'],
    ['given_name', 'givenName', 'exact'],
    ['birth_date', 'birthDate', 'exact'],
    ['sex', 'gender', 'exact'],
    ['cefr', 'languageLevel', 'exact'],
    ['arrival_date', 'arrivalDate', 'exact'],
    ['Etunimi / Förnamn', 'givenName', 'exact'],
    ['Efternamn (Sukunimi)', 'familyName', 'exact'],
    ['Kotikunta | Hemkommun', 'municipality', 'exact'],
    ['Telefon (mobil)', 'phone', 'exact'],
    ['Kieli 1', 'otherLanguages', 'exact'],
    ['Language_2', 'otherLanguages', 'exact'],
    ['Harrastus 3', 'interests', 'exact'],
    ['Puh. 2', 'phone', 'exact'],
    ['Hemkommun 1.1.2026', 'municipality', 'beginning'],
    ['Telefonnummer hem', 'phone', 'beginning'],
    ['Efternam', 'familyName', 'spelling'],
    ['Kotikuntaa', 'municipality', 'beginning'],
    ['Sukunim', 'familyName', 'spelling'],
  ])('%s is %s', (heading, field, how) => {
    expect(understand(heading, reference)).toEqual({ field, how });
  });

  test.each(['', 'Närvaro %', 'background', 'Name of school', 'Etunimi / Efternamn', 'Student ID', 'Kieli', 'Å'])(
    '%j is left alone',
    (heading) => {
      expect(understand(heading, reference)).toBeNull();
    },
  );
});

test('every field of the shipped headings is known to the program', () => {
  expect([...new Set(reference.headings.values())].sort()).toEqual([...rosterFields].sort());
});

const mapped = (header: string, options: readonly string[] = []) => {
  const table = tableOf(`${header}\n${header.replaceAll(/[^;]+/g, 'x')}`);
  const read = readMapOptions(options, table.header);
  if (!read.ok) throw new Error('options');
  return mapColumns(table, reference, read.chosen);
};

describe('a table', () => {
  test('has columns that are read, columns that are known but not kept, and others', () => {
    const result = mapped('Förnamn;Ålder;Skostorlek;');
    if (!result.ok) throw new Error('it has names');
    expect(byHeading(result.mapping.columns)).toEqual({ Förnamn: 'givenName' });
    expect(byHeading(result.mapping.passed)).toEqual({ Ålder: 'age' });
    expect(result.mapping.unknown).toEqual([{ index: 2, heading: 'Skostorlek' }]);
  });

  test('without names is refused', () => {
    expect(mapped('Ort;Kön')).toEqual({ ok: false, fault: { kind: 'no-name-column', headings: ['Ort', 'Kön'] } });
  });

  test('is asked about when a heading is only like a known one, or a field stands twice', () => {
    const result = mapped('Efternam;Mobil;Telefon;Puh. 1;Puh. 2');
    if (!result.ok) throw new Error('it has names');
    expect(result.mapping.columns.map(({ sure }) => sure)).toEqual([false, true, false, true, true]);
  });
});

describe('--map', () => {
  test('goes before what is known, takes in what is not, and leaves out', () => {
    const result = mapped('Elev;Telefon;Taso', ['elev=fullName', 'Telefon=-', 'Taso=levelSv']);
    if (!result.ok) throw new Error('it has names');
    expect(byHeading(result.mapping.columns)).toEqual({ Elev: 'fullName', Taso: 'levelSv' });
    expect(result.mapping.passed).toEqual([]);
    expect(result.mapping.unknown).toEqual([]);
  });

  test('names the second column of a heading by its place', () => {
    const header = ['Ort', 'Tel', 'tel', 'Tel', 'No #2'];
    expect(readMapOptions(['TEL#2=phone', 'Tel#2=email', 'No #2=fullName'], header)).toEqual({
      ok: true,
      chosen: [
        { index: 2, field: 'phone' },
        { index: 3, field: 'email' },
        { index: 4, field: 'fullName' },
      ],
    });
    expect(readMapOptions(['Tel#3=phone', 'Ort#0=phone'], header)).toMatchObject({
      ok: false,
      faults: [{ given: 'Tel#3' }, { given: 'Ort#0' }],
    });
  });

  test('finds each column by the name that is made for it', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Tel', 'tel', ' Tel ', 'Te\nl', '=', 'Ort'), { maxLength: 9 }), (header) => {
        const read = readMapOptions(
          header.map((_, index) => `${columnName(index, header)}=-`),
          header,
        );
        expect(read.ok && read.chosen.map(({ index }) => index)).toEqual(header.map((_, index) => index));
      }),
    ));

  test('tells all its mistakes with what is nearest', () => {
    expect(readMapOptions(['Namn', 'Nam=fullName', 'Namn=fulName', 'A=B=phone'], ['Namn', 'A=B'])).toEqual({
      ok: false,
      faults: [
        { kind: 'map-form', given: 'Namn' },
        { kind: 'map-heading', given: 'Nam', nearest: 'Namn' },
        { kind: 'map-field', given: 'fulName', nearest: 'fullName' },
      ],
    });
  });
});

describe('a column without a known heading is guessed by its values', () => {
  test.each([
    ['Åbo Esbo Helsinki', 'municipality'],
    ['anna@example.org bo@example.org', 'email'],
    ['0401234567 +358501234567', 'phone'],
    ['150390-901C 150390Y901C', 'personalId'],
    ['24.11.1990 1.2.1985', 'birthDate'],
    ['arabiska somaliska ukrainska', 'motherTongue'],
    ['Syrien Ukraina Somalia', 'originCountry'],
    ['38 39 40', null],
    ['7,5 60,0', null],
    ['Ek Berg', null],
    ['', null],
  ])('%s: %s', (values, field) => {
    expect(guessField(values.split(' ').filter(Boolean), reference, { today })).toBe(field);
  });
});

test('a header that was not divided is no heading of a name', () => {
  for (const header of ['Etunimi\tSukunimi\tPuhelin', 'Etunimi,Sukunimi', 'Förnamn|Efternamn|Tfn']) {
    const table = { delimiter: ';', header: [header], headerRow: 1, rows: [], faults: [] };
    expect(mapColumns(table, reference)).toMatchObject({ ok: false, fault: { kind: 'no-name-column' } });
  }
});

test.each([
  ['Sukunimi Etunimi', 'family-first'],
  ['Suku- ja etunimi', 'family-first'],
  ['För- och efternamn', 'given-first'],
  ['Last name, first name', 'family-first'],
  ['Nimi (sukunimi etunimi)', 'family-first'],
  ['Etunimi / Efternamn', undefined],
  ['First and last visit', undefined],
  ['Reason for family reunification', undefined],
  ['Sukunimi', undefined],
])('the heading "%s" says %s', (heading, order) => {
  expect(nameOrderOf(heading)).toBe(order);
});

test.each(['Yhteyshenkilön puhelin', 'Puhelin (huoltajan)', 'Telefon till vårdnadshavare'])(
  '"%s" is of somebody else, or of two things',
  (heading) => expect(understand(heading, reference)).toBeNull(),
);
