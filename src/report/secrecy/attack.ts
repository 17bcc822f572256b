/** What a reader could work out of hidden numbers: the range of each, by linear programming over all that the report shows. */
import { equalTo, greaterEq, lessEq, solve } from 'yalps';
import { groupBy } from '../../lib/group.ts';
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
  const found = answersFor(wanted);
  const bare = new Set<string>();
  for (const equations of apart(equationsOf(numbers, hidden))) {
    const question = written(equations);
    const answer = found.get(question) ?? laidBareBy(equations, wanted);
    found.set(question, answer);
    for (const cell of answer) bare.add(cell);
  }
  return [...wanted.keys()].filter((cell) => bare.has(cell));
}

/** Looking for what to hide asks of the same groups again and again, while one of them changes: half of the time of a report. */
const answers = new WeakMap<ReadonlyMap<string, Room>, Map<string, readonly string[]>>();

function answersFor(wanted: ReadonlyMap<string, Room>): Map<string, readonly string[]> {
  const found = answers.get(wanted) ?? new Map<string, readonly string[]>();
  answers.set(wanted, found);
  return found;
}

const written = (equations: readonly Equation[]): string =>
  equations
    .map(({ terms, rest, is }) => `${is} ${rest} ${terms.map(({ cell, factor }) => `${factor} ${cell}`).join('\t')}`)
    .join('\n');

/**
 * The equations in groups that have no hidden number in common: what is possible in one says nothing of the others. The solver's time grows
 * with the third power of a group, and most groups are a row of one table.
 */
function apart(equations: readonly Equation[]): Equation[][] {
  const parents = new Map<string, string>();
  const rootOf = (cell: string): string => {
    let root = cell;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    parents.set(cell, root);
    return root;
  };
  for (const { terms } of equations) {
    const root = rootOf(terms[0]?.cell ?? '');
    for (const { cell } of terms) parents.set(rootOf(cell), root);
  }
  return [...groupBy(equations, ({ terms }) => rootOf(terms[0]?.cell ?? '')).values()];
}

function laidBareBy(equations: readonly Equation[], wanted: ReadonlyMap<string, Room>): string[] {
  const bound = [...new Set(equations.flatMap(({ terms }) => terms.map(({ cell }) => cell)))];
  const asked = bound.flatMap((cell) => {
    const room = wanted.get(cell);
    return room === undefined ? [] : [{ cell, room }];
  });
  const cells = asked.map(({ cell }) => cell);
  if (cells.length === 0) return [];
  const low = new Set(cells);
  const high = new Set(cells);
  const look = (some: readonly string[], direction: 'minimize' | 'maximize') => {
    const found = extreme(equations, bound, some, direction);
    for (const { cell, room } of asked) {
      const value = found(cell);
      if (value <= room.low + tolerance) low.delete(cell);
      if (value >= room.high - tolerance) high.delete(cell);
    }
  };
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
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < tolerance;

/** Of so many branches at most; a number that is not found free within them is taken for laid bare, which hides more and never less. */
const mostBranches = 2000;

/**
 * The numbers at which the sum of some is least or greatest; where there is no bound, without end. People are whole: where the answer has halves
 * the reader, who knows that, may know more. It is asked for again in whole numbers then, which takes longer and is rarely needed.
 */
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
  const model = {
    direction,
    objective: 'sum',
    constraints: [...constraints, ['sum', greaterEq(0)] as const],
    variables: columns,
  };
  const answer = solve(model);
  // Without a bound nothing is known of the single numbers, unless only one was asked for.
  if (answer.status === 'unbounded')
    return (cell) => (summed.has(cell) && sum.length === 1 ? Number.POSITIVE_INFINITY : Number.NaN);
  if (answer.status !== 'optimal') throw new Error(`the numbers of the report contradict each other: ${answer.status}`);
  const whole = answer.variables.every(([, value]) => isWhole(value));
  // Of several at once this need not be known: each is asked for by itself afterwards.
  if (!whole && sum.length > 1) return () => Number.NaN;
  const best = whole ? answer : solve({ ...model, integers: true }, { tolerance: 0, maxIterations: mostBranches });
  if (best.status !== 'optimal') return () => Number.NaN;
  const values = new Map(best.variables);
  return (cell) => (values.get(cell) ?? 0) + 1;
}
