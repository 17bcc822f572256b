import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombe, wilson } from '../../src/lib/proportion.ts';

const rounded = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)];

describe('the score interval of a share', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3.
  test.each([
    [81, 263, ['0.2553', '0.3662']],
    [15, 148, ['0.0624', '0.1605']],
    [0, 20, ['0.0000', '0.1611']],
    [1, 29, ['0.0061', '0.1718']],
  ])('%i of %i', (part, whole, expected) => expect(rounded(wilson(part, whole))).toEqual(expected));

  test('holds the share, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, at) => {
        const part = Math.round(at * whole);
        const { low, high } = wilson(part, whole);
        expect(low).toBeLessThanOrEqual(part / whole + 1e-12);
        expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12);
        expect(low >= 0 && high <= 1).toBe(true);
      }),
    );
  });
});

describe('the interval of a difference', () => {
  // Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.
  test.each([
    [
      [56, 70],
      [48, 80],
      ['0.0524', '0.3339'],
    ],
    [
      [9, 10],
      [3, 10],
      ['0.1705', '0.8090'],
    ],
    [
      [10, 10],
      [0, 10],
      ['0.6075', '1.0000'],
    ],
  ] as const)('%j and %j', (first, second, expected) => expect(rounded(newcombe(first, second))).toEqual(expected));

  test('turned round it changes its sign', () => {
    const [one, other] = [newcombe([117, 180], [18, 60]), newcombe([18, 60], [117, 180])];
    expect(one.low).toBeCloseTo(-other.high, 12);
  });
});
