/** Cells to values, a column at a time. */
import { describe, expect, test } from 'vitest';
import { fieldOf, type RosterField } from '../../src/roster/fields.ts';
import type { ReadingContext } from '../../src/roster/roster.ts';
import { reference, today } from './world.ts';

/** Reads a cell of a field in a column with these other cells: the value, or the kind of the fault. */
function readAs(
  field: RosterField,
  cell: string,
  others: readonly string[] = [],
  context: Partial<ReadingContext> = {},
) {
  const definition = fieldOf(field);
  if (!definition.kept) throw new Error(`${field} is not kept`);
  const values = () => new Set([cell, ...others]);
  const reading = definition.open({ values, reference, context: { today, ...context } })(cell);
  return 'fault' in reading
    ? reading.fault.kind
    : reading.warning === undefined
      ? reading.value
      : [reading.value, reading.warning.kind];
}

describe('dates, the day always first', () => {
  test.each([
    ['2026-11-24', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['24. 11. 2026', '2026-11-24'],
    ['1.9.2026', '2026-09-01'],
    ['24.11.26', '2026-11-24'],
    ['24/11/2026', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['03/04/2026', '2026-04-03'],
    ['241126', '2026-11-24'],
    ['24112026', '2026-11-24'],
    ['20261124', '2026-11-24'],
    ['46350', '2026-11-24'],
    ['46350,0', '2026-11-24'],
    ['2026-11-24T00:00:00', '2026-11-24'],
    ['24.11.2026 0:00', '2026-11-24'],
    ['24 november 2026', '2026-11-24'],
    ['24. marraskuuta 2026', '2026-11-24'],
    ['24 nov. 2026', '2026-11-24'],
    ['1 maj 2026', '2026-05-01'],
    ['marraskuu 2026', ['2026-11-01', 'first-of-month']],
    ['nov 2026', ['2026-11-01', 'first-of-month']],
    ['29.2.2024', '2024-02-29'],
    ['29.2.2026', 'no-such-day'],
    ['31.4.2026', 'no-such-day'],
    ['11/24/2026', 'no-such-day'],
    ['2026-24-11', 'no-such-day'],
    ['24.11.', 'date-form'],
    ['i morgon', 'date-form'],
    ['24 frimaire 2026', 'date-form'],
  ])('%s is %j', (cell, value) => {
    expect(readAs('joinedOn', cell)).toEqual(value);
  });

  test.each([
    ['241165', '1965-11-24'],
    ['24.11.65', '1965-11-24'],
    ['24.11.09', '2009-11-24'],
    ['marraskuu 1965', 'no-day'],
  ])('of birth: %s is %j', (cell, value) => {
    expect(readAs('birthDate', cell)).toEqual(value);
  });

  test('five digits are a serial number, or six that lost their zero: the column tells', () => {
    expect(readAs('birthDate', '11190')).toBe('1930-08-20');
    expect(readAs('birthDate', '11190', ['241165'])).toBe('1990-11-01');
  });
});

describe('a year of birth', () => {
  test.each([
    ['1990', 1990],
    ['2027', 'year'],
    ['90', 'year'],
    ['1800', 'year'],
  ])('%s is %j', (cell, value) => {
    expect(readAs('birthYear', cell)).toEqual(value);
  });
});

describe('gender, by the column', () => {
  test.each([
    ['Kvinna', [], 'female'],
    ['nainen', [], 'female'],
    ['F', ['M'], 'female'],
    ['K', ['M'], 'female'],
    ['N', ['M'], 'female'],
    ['M', ['N'], 'male'],
    ['mies', [], 'male'],
    ['X', [], 'other'],
    ['ei halua kertoa', [], 'not-stated'],
    ['1', ['2'], 'male'],
    ['2', ['1'], 'female'],
    ['2', ['kvinna'], 'choice'],
    ['K', ['ei'], 'choice'],
    ['N', ['ja'], 'choice'],
    ['helikopter', [], 'choice'],
  ] as const)('%s beside %j is %s', (cell, others, value) => {
    expect(readAs('gender', cell, others)).toBe(value);
  });
});

describe('yes and no', () => {
  test.each([
    ['ja', true],
    ['Kyllä', true],
    ['k', true],
    ['x', true],
    ['✓', true],
    ['1', true],
    ['ei', false],
    ['nej', false],
    ['e', false],
    ['–', false],
    ['0', false],
    ['arabiska', true],
    ['vid behov', true],
    ['kanske', 'yes-no'],
    ['2', 'yes-no'],
  ])('%s is %s', (cell, value) => {
    expect(readAs('interpreter', cell)).toBe(value);
  });

  test('2 is no where 1 is yes', () => {
    expect(readAs('interpreter', '2', ['1'])).toBe(false);
  });
});

describe('telephone numbers', () => {
  test.each([
    ['040 123 4567', '+358401234567'],
    ['0457123456', '+358457123456'],
    ['+358 40 1234567', '+358401234567'],
    ['+358 (0)40 123 4567', '+358401234567'],
    ['00358 40 1234567', '+358401234567'],
    ['358401234567', '+358401234567'],
    ['401234567', '+358401234567'],
    ['501234567', '+358501234567'],
    ['4575131993', '+3584575131993'],
    ['09-310 1691', '+35893101691'],
    ['+46 73 760 41 42', '+46737604142'],
    ['040 123 4567 / 050 765 4321', ['+358401234567', 'first-phone']],
    ['040 123 4567, 050 765 4321', ['+358401234567', 'first-phone']],
    ['12', 'phone'],
    ['0000000', 'phone'],
    ['ring inte', 'phone'],
    ['+358 40 1234567890123', 'phone'],
  ])('%s is %j', (cell, value) => {
    expect(readAs('phone', cell)).toEqual(value);
  });
});

describe('e-mail addresses', () => {
  test.each([
    ['anna@example.fi', 'anna@example.fi'],
    ['mailto:anna@example.fi', 'anna@example.fi'],
    ['Anna Ek <anna@example.fi>', 'anna@example.fi'],
    ['anna.åberg@exämple.fi', 'anna.åberg@exämple.fi'],
    ['anna@@example', 'email'],
    ['anna@example', 'email'],
    ['anna example.fi', 'email'],
    ['a@b.fi; c@d.fi', 'email'],
  ])('%s is %s', (cell, value) => {
    expect(readAs('email', cell)).toBe(value);
  });
});

describe('municipalities', () => {
  test.each([
    ['Helsinki', '091'],
    ['Helsingfors', '091'],
    ['HELSINGFORS STAD', '091'],
    ['Åbo', '853'],
    ['abo', '853'],
    ['091', '091'],
    ['91', '091'],
    ['Pedersöre', '599'],
    ['Pargas', '445'],
    ['Karis', '220'],
    ['Atlantis', 'municipality'],
    ['999', 'municipality'],
  ])('%s is %s', (cell, value) => {
    expect(readAs('municipality', cell)).toBe(value);
  });
});

describe('languages', () => {
  test.each([
    ['arabiska', 'ar'],
    ['arabia', 'ar'],
    ['Arabic', 'ar'],
    ['ukraina', 'uk'],
    ['tigrinja', 'ti'],
    ['dari', 'prs'],
    ['farsi', 'fa'],
    ['Kurdish (Sorani)', 'ckb'],
    ['Kurdish (Kurmanji)', 'ku'],
    ['kurdi', 'ku'],
    ['SV', 'sv'],
    ['swe', 'sv'],
    ['sv-FI', 'sv'],
    ['isländska', 'is'],
    ['klingon', ['klingon', 'unknown-language']],
  ])('%s is %j', (cell, value) => {
    expect(readAs('motherTongue', cell)).toEqual(value);
  });

  test('several in a cell', () => {
    expect(readAs('otherLanguages', 'Arabic, Kurdish (Sorani); svenska/ruotsi')).toEqual(['ar', 'ckb', 'sv']);
    expect(readAs('otherLanguages', 'arabiska, klingon')).toEqual([['ar', 'klingon'], 'unknown-language']);
  });
});

describe('countries', () => {
  test.each([
    ['Syrien', 'SY'],
    ['Syyria', 'SY'],
    ['Venäjä', 'RU'],
    ['ua', 'UA'],
    ['Burma', 'MM'],
    ['USA', 'US'],
    ['statslös', ['statslös', 'unknown-country']],
  ])('%s is %j', (cell, value) => {
    expect(readAs('originCountry', cell)).toEqual(value);
  });
});

describe('levels of a language, with the text as it was written', () => {
  test.each([
    ['A1.3', 'A1'],
    ['b2', 'B2'],
    ['B1/B2', 'B1'],
    ['A2–B1', 'A2'],
    ['A0', 'A0'],
    ['0', 'A0'],
    ['3 (YKI)', 'B1'],
    ['YKI 4', 'B2'],
    ['alkeet', 'A1'],
    ['flytande', 'C1'],
    ['modersmål', 'C2'],
  ])('%s is %s', (cell, cefr) => {
    expect(readAs('levelSv', cell)).toEqual({ level: cell, cefr });
  });

  test('one that is not known stays, and is told', () => {
    expect(readAs('levelSv', 'ganska bra')).toEqual([{ level: 'ganska bra', cefr: null }, 'unknown-level']);
  });
});

describe('closed lists of words', () => {
  test.each([
    ['residenceGround', 'Tillfälligt skydd', 'temporary'],
    ['residenceGround', 'Flyktingstatus', 'asylum'],
    ['residenceGround', 'Studier', 'study'],
    ['residenceGround', 'EU-medborgares uppehållsrätt', 'eu'],
    ['residenceGround', 'kiintiöpakolainen', 'quota'],
    ['residenceGround', 'family', 'family'],
    ['residenceGround', 'perhe', 'family'],
    ['residenceGround', 'asylum-seeker', 'asylum-seeker'],
    ['residenceGround', 'vet ej', 'choice'],
    ['integrationLanguage', 'Swedish', 'sv'],
    ['integrationLanguage', 'suomi', 'fi'],
    ['integrationLanguage', 'molemmat', 'both'],
    ['integrationLanguage', 'undecided', 'undecided'],
    ['integrationLanguage', 'franska', 'choice'],
    ['permitType', 'B', 'B'],
    ['permitType', 'pysyvä', 'P'],
    ['permitType', 'p-eu', 'P-EU'],
  ] as const)('%s: %s is %s', (field, cell, value) => {
    expect(readAs(field, cell)).toBe(value);
  });
});

describe('names', () => {
  test.each([
    ['Sokolova, Irina', { givenName: 'Irina', familyName: 'Sokolova' }],
    ['van der Berg, Anne-Marie', { givenName: 'Anne-Marie', familyName: 'van der Berg' }],
    ['Suharto', { givenName: 'Suharto' }],
    ['Irina Sokolova', 'name-order'],
  ])('%s is %j', (cell, value) => {
    expect(readAs('fullName', cell)).toEqual(value);
  });

  test('without a comma, in the order that is said', () => {
    // Where three words divide nobody can know: it is told.
    expect(readAs('fullName', 'Ana García López', [], { nameOrder: 'given-first' })).toEqual([
      { givenName: 'Ana', familyName: 'García López' },
      'name-divided',
    ]);
    expect(readAs('fullName', 'Ek Anna Maria', [], { nameOrder: 'family-first' })).toEqual([
      { givenName: 'Anna Maria', familyName: 'Ek' },
      'name-divided',
    ]);
    expect(readAs('fullName', 'Anna Maria von Essen', [], { nameOrder: 'given-first' })).toEqual({
      givenName: 'Anna Maria',
      familyName: 'von Essen',
    });
    expect(readAs('fullName', 'Al Hassan Omar', [], { nameOrder: 'family-first' })).toEqual({
      givenName: 'Omar',
      familyName: 'Al Hassan',
    });
    expect(readAs('fullName', 'Hama Rojin', [], { nameOrder: 'family-first' })).toEqual({
      givenName: 'Rojin',
      familyName: 'Hama',
    });
  });

  test.each(['Nguy?n', '?êxo', 'Y\ufffdlmaz', 'MÃ¤kinen', 'Ã–berg'])('%s has lost letters', (cell) => {
    expect(readAs('familyName', cell)).toEqual([cell, 'letters-lost']);
  });
});

describe('personal identity codes', () => {
  test.each([
    ['131052-308T', { code: '131052-308T', birthDate: '1952-10-13' }],
    ['131052\u2013308t', { code: '131052-308T', birthDate: '1952-10-13' }],
    ['150390Y901C', { code: '150390Y901C', birthDate: '1990-03-15' }],
    ['131052-308U', 'identity-code'],
    ['300290-901X', 'identity-code'],
    ['13105-308T', 'identity-code'],
  ])('%s is %j', (cell, value) => {
    expect(readAs('personalId', cell)).toEqual(value);
  });
});

test.each([
  ['100', '00100'],
  ['65100', '65100'],
  ['SE-123 45', 'SE-123 45'],
])('postal code %s is %s', (cell, value) => {
  expect(readAs('postalCode', cell)).toBe(value);
});
