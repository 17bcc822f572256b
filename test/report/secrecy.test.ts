import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, numbersOf } from '../../src/report/secrecy/guard.ts';
import { numbersToHide } from '../../src/report/secrecy/hide.ts';
import { participants } from '../../src/report/sections/participants.ts';
import { noFacts, peopleOf, rangeOf, someGroups } from './world.ts';

const sumsTo = (total: string, ...parts: string[]) =>
  ({ terms: [...parts.map((cell) => ({ cell, factor: 1 })), { cell: total, factor: -1 }], is: 'zero', total }) as const;
const hide = (values: Record<string, number>, relations: ReturnType<typeof sumsTo>[], minimum = 5) =>
  [...numbersToHide({ values: new Map(Object.entries(values)), relations }, minimum)].sort();

describe('what is hidden', () => {
  test.each([
    ['nothing when nothing is small', { a: 5, b: 60, all: 65 }, []],
    ['no zero', { a: 0, b: 60, all: 60 }, []],
    ['a small one and the smallest other', { a: 2, b: 60, c: 30, all: 92 }, ['a', 'c']],
    ['two small ones protect each other', { a: 2, b: 4, c: 30, all: 36 }, ['a', 'b']],
    ['two that leave too little room take a third', { a: 1, b: 2, c: 30, all: 33 }, ['a', 'b', 'c']],
    ['the sum too when nothing else is left', { a: 1, b: 1, c: 1, all: 3 }, ['a', 'all', 'b', 'c']],
  ])('%s', (_name, values, expected) => {
    expect(hide(values, [sumsTo('all', ...Object.keys(values).filter((key) => key !== 'all'))])).toEqual(expected);
  });

  test('a sum that stands in two tables is seen in both', () => {
    const values = { a: 3, b: 9, all: 12, x: 6, y: 6 };
    expect(hide(values, [sumsTo('all', 'a', 'b'), sumsTo('all', 'x', 'y')])).toEqual(['a', 'b']);
    expect(
      hide({ ...values, b: 0, a: 3, all: 3, x: 1, y: 2 }, [sumsTo('all', 'a', 'b'), sumsTo('all', 'x', 'y')]),
    ).toEqual(['a', 'all', 'x', 'y']);
  });

  test('a number far off can hide one for which its own table has no other', () => {
    // a is all of `all`, which is shown elsewhere as x + y.
    const hidden = hide({ a: 4, all: 4, x: 9, sum: 13 }, [sumsTo('all', 'a'), sumsTo('sum', 'all', 'x')]);
    expect(hidden).toEqual(['a', 'all', 'x']);
  });

  test('the minimum is the register’s', () => {
    expect(hide({ a: 5, b: 60, c: 30, all: 95 }, [sumsTo('all', 'a', 'b', 'c')], 10)).toEqual(['a', 'c']);
  });
});

describe('in a report on any register', () => {
  const minimum = 5;
  const draftOf = (groups: Parameters<typeof participants>[0]['groups']) => participants({ ...noFacts, groups });

  test('no number below the minimum is shown', () => {
    fc.assert(
      fc.property(someGroups, (groups) => {
        const [section] = guard([draftOf(groups)], minimum);
        const cells = section?.tables
          .flatMap(({ rows, total }) => [...rows, ...(total === null ? [] : [total])])
          .flatMap(({ cells }) => cells);
        const shown = cells?.flatMap((cell) => (cell.kind === 'guarded' && cell.value !== null ? [cell.value] : []));
        expect(shown?.filter((value) => value > 0 && value < minimum)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('a reader with a solver learns of none of them more than that it is from 1 to 4', () => {
    fc.assert(
      fc.property(someGroups, (groups) => {
        const draft = draftOf(groups);
        const hidden = numbersToHide(numbersOf([draft]), minimum);
        const small = [...peopleOf(draft)].filter(([, value]) => value > 0 && value < minimum).map(([cell]) => cell);
        for (const cell of small) {
          const { least, greatest } = rangeOf(cell, draft, hidden);
          expect([cell, least <= 1, greatest >= minimum - 1]).toEqual([cell, true, true]);
        }
      }),
      { numRuns: 5 },
    );
  }, 60_000);

  test('the choice is the same each time, whatever the order of the rows', () => {
    fc.assert(
      fc.property(someGroups, (groups) => {
        const once = numbersToHide(numbersOf([draftOf(groups)]), minimum);
        const again = numbersToHide(numbersOf([draftOf([...groups].reverse())]), minimum);
        expect([...again].sort()).toEqual([...once].sort());
      }),
      { numRuns: 10 },
    );
  });
});
