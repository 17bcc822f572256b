/** Each cause is told once, with the other rows that have it. */
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { RowFault } from '../../src/roster/fault.ts';
import { tellOnce } from '../../src/roster/once.ts';
import { faultLines } from '../../src/roster/view.ts';

const fault = (row: number, value: string, kind: 'email' | 'yes-no', column = 'A'): RowFault => ({
  row,
  column,
  value,
  kind,
});

test('one column with one kind of fault is one cause; another column is another', () => {
  const told = tellOnce([
    fault(2, 'a', 'email'),
    fault(3, 'b', 'email'),
    fault(3, 'b', 'email', 'B'),
    fault(9, 'c', 'email'),
  ]);
  expect(told.map(({ first, others }) => [first.row, first.column, others])).toEqual([
    [2, 'A', [3, 9]],
    [3, 'B', []],
  ]);
});

test('a word that is in no list is a cause by itself', () => {
  const told = tellOnce([fault(2, 'kanske', 'yes-no'), fault(3, 'ibland', 'yes-no'), fault(4, 'kanske', 'yes-no')]);
  expect(told.map(({ first, others }) => [first.value, others])).toEqual([
    ['kanske', [4]],
    ['ibland', []],
  ]);
});

test('a thousand rows are one line with the first ten of them', () => {
  const [line, ...more] = faultLines(
    'a.csv',
    Array.from({ length: 1000 }, (_, at) => fault(at + 2, 'x', 'email')),
    en,
  );
  expect(more).toEqual([]);
  expect(line).toMatch(/^a\.csv: Row 2, A: .*\(and 999 more rows: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …\)$/);
});
