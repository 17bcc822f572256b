/** Telephone numbers in one form, by the rules of the countries. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { internationalNumber } from '../../src/lib/phone.ts';

test.each([
  ['040 123 4567', 'FI', '+358401234567'],
  ['+358 (0)40-123 4567', 'FI', '+358401234567'],
  ['00358401234567', 'FI', '+358401234567'],
  ['358401234567', 'FI', '+358401234567'],
  ['401234567', 'FI', '+358401234567'],
  ['09 123 456', 'FI', '+3589123456'],
  ['073-760 41 42', 'SE', '+46737604142'],
  ['+46 73 760 41 42', 'FI', '+46737604142'],
  ['0039 06 1234567', 'FI', '+39061234567'],
  ['040 123 4567', 'XX', '+358401234567'],
  ['112', 'FI', null],
  ['0000000', 'FI', null],
  ['12', 'FI', null],
  ['ring inte', 'FI', null],
  ['', 'FI', null],
])('%s at home in %s is %s', (written, country, number) => {
  expect(internationalNumber(written, country)).toBe(number);
});

test('nothing that is typed crashes it, and what it gives is read as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 ()/-]{3,16}$/)), (written) => {
      const number = internationalNumber(written);
      if (number !== null) expect(internationalNumber(number)).toBe(number);
    }),
  );
});
