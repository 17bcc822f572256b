import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/lib/group.ts';

test('groups and rows keep their order', () => {
  const rows = [3, 1, 4, 1, 5, 9, 2, 6];
  expect([...groupBy(rows, (n) => n % 2)]).toEqual([
    [1, [3, 1, 1, 5, 9]],
    [0, [4, 2, 6]],
  ]);
  expect(groupBy(rows, (n) => n % 2, String).get(0)).toEqual(['4', '2', '6']);
});

test('every row is in one group, that of its key', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (rows) => {
      const groups = groupBy(rows, (n) => n % 3);
      expect([...groups.values()].flat().sort()).toEqual([...rows].sort());
      for (const [key, group] of groups) expect(group.every((n) => n % 3 === key)).toBe(true);
    }),
  );
});
