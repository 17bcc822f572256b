import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBusinessId, parseIdentityCode } from '../../src/lib/identity-code.ts';

describe('a valid personal identity code', () => {
  test.each([
    ['150390-901C', '1990-03-15', 'odd'],
    ['150390Y901C', '1990-03-15', 'odd'],
    ['150390X902D', '1990-03-15', 'even'],
    ['010594Y9032', '1994-05-01', 'odd'],
    ['020594X903P', '1994-05-02', 'odd'],
    ['030594W903B', '1994-05-03', 'odd'],
    ['040594V9030', '1994-05-04', 'odd'],
    ['050594U903M', '1994-05-05', 'odd'],
    ['010516B903X', '2016-05-01', 'odd'],
    ['020516C903K', '2016-05-02', 'odd'],
    ['030516D9037', '2016-05-03', 'odd'],
    ['010501E9032', '2001-05-01', 'odd'],
    ['020502E902X', '2002-05-02', 'even'],
    ['020503F9037', '2003-05-02', 'odd'],
    ['290200A907K', '2000-02-29', 'odd'],
    ['290200A908L', '2000-02-29', 'even'],
    ['010100A900F', '2000-01-01', 'even'],
    ['010100B900F', '2000-01-01', 'even'],
    ['311280-999J', '1980-12-31', 'odd'],
    ['100190-999P', '1990-01-10', 'odd'],
    ['100190Y999P', '1990-01-10', 'odd'],
    ['080842+904L', '1842-08-08', 'even'],
  ])('%s', (code, birthDate, parity) =>
    expect(parseIdentityCode(code)).toEqual({ valid: true, code, birthDate, parity }),
  );
  test.each(['131052-308t', '131052–308T', ' 131052-308T ', '131052−308T', '１３１０５２-308T'])(
    'is normalised: %s',
    (typed) => expect(parseIdentityCode(typed)).toMatchObject({ valid: true, code: '131052-308T' }),
  );
  test('codes that differ only in the sign are two people', () => {
    const [old, later] = [parseIdentityCode('100190-999P'), parseIdentityCode('100190Y999P')];
    expect(old.valid && later.valid && old.code !== later.code).toBe(true);
  });
});

describe('an invalid personal identity code', () => {
  test.each([
    ['30 February', '300290-901X', 'date'],
    ['no leap year', '290201A9013', 'date'],
    ['the check character', '131052-308U', 'check'],
    ['the separator', '131052/308T', 'form'],
    ['the number 001', '131052-001X', 'number'],
    ['no century sign', '131052G308T', 'form'],
    ['the length', '13105-308T', 'form'],
    ['a letter that is never used', '131052-308O', 'form'],
    ['nothing', '', 'form'],
  ])('%s: %s', (_name, code, fault) => expect(parseIdentityCode(code)).toEqual({ valid: false, fault }));

  test('any one digit of the number changed is found', () => {
    const code = '150390-901C';
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 9), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = (Number(code[at]) + by) % 10;
        expect(parseIdentityCode(code.slice(0, at) + digit + code.slice(at + 1)).valid).toBe(false);
      }),
    );
  });
});

describe('a business ID', () => {
  test.each([
    '0112038-9',
    '0201256-6',
    '0737546-2',
    '1572860-0',
    '1234567-1',
    '9876543-0',
    '7654321-2',
    '2000000-8',
    '1000000-4',
  ])('%s', (id) => expect(parseBusinessId(id)).toBe(id));
  test.each([
    ['six digits of old', '112038-9', '0112038-9'],
    ['as VAT number', 'FI01120389', '0112038-9'],
    ['with a long dash', '1234567–1', '1234567-1'],
    ['blanks around it', ' 1234567-1 ', '1234567-1'],
  ])('is normalised: %s', (_name, typed, id) => expect(parseBusinessId(typed)).toBe(id));
  test.each(['0112038-8', '1234567-0', '1111111-0', '1111111-1', '0000006-0', '12345-6', 'abc', ''])(
    'refused: %s',
    (typed) => expect(parseBusinessId(typed)).toBeNull(),
  );
});
