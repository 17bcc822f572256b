/** What a reader could work out of hidden numbers: the range of each, by linear programming over all that the report shows. */
import { equalTo, greaterEq, lessEq, solve } from 'yalps';
import type { Relation } from '../model.ts';

export interface Numbers {
  /** Each number of people that the report has, by its name. */
  readonly values: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
}

/** The names of numbers. */
export type Names = ReadonlySet<string>;

/** A relation in which what is shown has become a constant: hidden · factor = −shown (or at most that). */
interface Equation {
  readonly terms: readonly { readonly cell: string; readonly factor: number }[];
  readonly rest: number;
  readonly is: Relation['is'];
}

/** The relations that say anything of hidden numbers. */
export function equationsOf({ values, relations }: Numbers, hidden: Names): Equation[] {
  return relations.flatMap(({ terms, is }) => {
    const unknown = terms.filter(({ cell }) => hidden.has(cell));
    if (unknown.length === 0) return [];
    const shown = terms
      .filter(({ cell }) => !hidden.has(cell))
      .reduce((sum, { cell, factor }) => sum + factor * (values.get(cell) ?? 0), 0);
    return [{ terms: unknown, rest: -shown, is }];
  });
}

/** What a reader must not be able to rule out of a number. */
export interface Room {
  readonly low: number;
  readonly high: number;
}

/**
 * Those of `wanted` (all hidden) of which a reader learns more than that they may be anything within their room: the rest of the report leaves
 * them no way to be as low, or none to be as high. A reader knows that nothing hidden is 0, for zeros are shown.
 */
export function laidBare(numbers: Numbers, hidden: Names, wanted: ReadonlyMap<string, Room>): string[] {
  const equations = equationsOf(numbers, hidden);
  const bound = new Set(equations.flatMap(({ terms }) => terms.map(({ cell }) => cell)));
  const asked = [...wanted].filter(([cell]) => bound.has(cell));
  const low = new Set(asked.map(([cell]) => cell));
  const high = new Set(low);
  const look = (cells: readonly string[], direction: 'minimize' | 'maximize') => {
    const found = extreme(equations, [...bound], cells, direction);
    for (const [cell, room] of asked) {
      const value = found(cell);
      if (value <= room.low + tolerance) low.delete(cell);
      if (value >= room.high - tolerance) high.delete(cell);
    }
  };
  const cells = asked.map(([cell]) => cell);
  if (cells.length === 0) return [];
  // One answer often shows the freedom of many numbers at once; those it does not show are asked for one by one.
  look(cells, 'minimize');
  look(cells, 'maximize');
  for (const cell of cells) {
    if (low.has(cell)) look([cell], 'minimize');
    if (high.has(cell)) look([cell], 'maximize');
  }
  return cells.filter((cell) => low.has(cell) || high.has(cell));
}

/**
 * The rooms as far as these numbers hidden leave them: a reader knows more of some whatever is hidden (two hidden ones that add up to it make
 * it more than 1), and must not learn more than that from what is shown besides.
 */
export function roomsLeft(
  numbers: Numbers,
  hidden: Names,
  rooms: ReadonlyMap<string, Room>,
): ReadonlyMap<string, Room> {
  const left = new Map(rooms);
  for (const cell of laidBare(numbers, hidden, rooms)) {
    const value = numbers.values.get(cell) ?? 0;
    const isFree = (low: number, high: number) =>
      laidBare(numbers, hidden, new Map([[cell, { low, high }]])).length === 0;
    let { low, high } = rooms.get(cell) ?? { low: value, high: value };
    while (low < value && !isFree(low, value)) low += 1;
    while (high > value && !isFree(value, high)) high -= 1;
    left.set(cell, { low, high });
  }
  return left;
}

const tolerance = 1e-6;

/** The numbers at which the sum of some is least or greatest; where there is no bound, without end. */
function extreme(
  equations: readonly Equation[],
  cells: readonly string[],
  sum: readonly string[],
  direction: 'minimize' | 'maximize',
): (cell: string) => number {
  const summed = new Set(sum);
  const columns = new Map(cells.map((cell) => [cell, [['sum', summed.has(cell) ? 1 : 0]] as [string, number][]]));
  // The solver's numbers begin at 0, ours at 1.
  const constraints = equations.map(({ terms, rest, is }, at) => {
    for (const { cell, factor } of terms) columns.get(cell)?.push([`e${at}`, factor]);
    const from = rest - terms.reduce((total, { factor }) => total + factor, 0);
    return [`e${at}`, is === 'zero' ? equalTo(from) : lessEq(from)] as const;
  });
  const answer = solve({
    direction,
    objective: 'sum',
    constraints: [...constraints, ['sum', greaterEq(0)] as const],
    variables: columns,
  });
  // Without a bound nothing is known of the single numbers, unless only one was asked for.
  if (answer.status === 'unbounded')
    return (cell) => (summed.has(cell) && sum.length === 1 ? Number.POSITIVE_INFINITY : Number.NaN);
  if (answer.status !== 'optimal') throw new Error(`the numbers of the report contradict each other: ${answer.status}`);
  const values = new Map(answer.variables);
  return (cell) => (values.get(cell) ?? 0) + 1;
}
