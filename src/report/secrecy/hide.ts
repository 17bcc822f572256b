/** Which numbers of people are hidden: the small ones, and as few others as keep the small ones from being worked out. */
import { byText } from '../../lib/text.ts';
import type { Relation } from '../model.ts';
import { laidBare, type Names, type Numbers } from './attack.ts';

/**
 * The names of the numbers to hide. First those from 1 to below the minimum; then, as long as a reader could narrow one of these down, the
 * cheapest number that stands in a relation with it. Zeros are shown: that nobody is in a group gives nobody away, and a table of signs
 * only would say nothing. The same numbers give the same choice.
 */
export function numbersToHide(numbers: Numbers, minimum: number): Names {
  const small = [...numbers.values].filter(([, value]) => value > 0 && value < minimum).map(([cell]) => cell);
  const hidden = new Set(small.sort(byText));
  const wanted = [...hidden];
  closeSums(numbers, hidden);
  for (let bare = laidBare(numbers, hidden, { wanted, most: minimum - 1 }); bare.length > 0; ) {
    const next = cheapestNear(numbers, hidden, bare);
    if (next === null) break;
    hidden.add(next);
    closeSums(numbers, hidden);
    bare = laidBare(numbers, hidden, { wanted, most: minimum - 1 });
  }
  return hidden;
}

/** In an equation with one hidden number this is simply worked out: a second one goes. Quicker than asking the solver each time. */
function closeSums(numbers: Numbers, hidden: Set<string>): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const relation of numbers.relations) {
      const unknown = relation.terms.filter(({ cell }) => hidden.has(cell));
      const next = relation.is === 'zero' && unknown.length === 1 ? cheapest(numbers, hidden, [relation]) : null;
      if (next === null) continue;
      hidden.add(next);
      changed = true;
    }
  }
}

/** Looks in the relations of the number itself, then in those of the numbers hidden with it, and so on. */
function cheapestNear(numbers: Numbers, hidden: Names, bare: readonly string[]): string | null {
  const first = bare[0];
  if (first === undefined) return null;
  const reached = new Set([first]);
  for (let grown = true; grown; ) {
    const near = numbers.relations.filter(({ terms }) => terms.some(({ cell }) => reached.has(cell)));
    const found = cheapest(numbers, hidden, near);
    if (found !== null) return found;
    const size = reached.size;
    for (const { terms } of near) for (const { cell } of terms) if (hidden.has(cell)) reached.add(cell);
    grown = reached.size > size;
  }
  return null;
}

/** The number whose loss costs a reader least: no sum if it can be helped, then the smallest, then by name. */
function cheapest({ values, relations }: Numbers, hidden: Names, near: readonly Relation[]): string | null {
  const sums = new Set(
    relations.flatMap(({ terms }) => terms.filter(({ factor }) => factor < 0).map(({ cell }) => cell)),
  );
  const candidates = near
    .flatMap(({ terms }) => terms.map(({ cell }) => cell))
    .filter((cell) => !hidden.has(cell) && (values.get(cell) ?? 0) > 0);
  const cost = (cell: string) => values.get(cell) ?? 0;
  candidates.sort((a, b) => Number(sums.has(a)) - Number(sums.has(b)) || cost(a) - cost(b) || byText(a, b));
  return candidates[0] ?? null;
}
