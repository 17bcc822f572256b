/** Which numbers of people are hidden: the small ones, and as few others as keep the small ones from being worked out. */
import { byText } from '../../lib/text.ts';
import type { Relation } from '../model.ts';
import { laidBare, type Names, type Numbers } from './attack.ts';

/**
 * The names of the numbers to hide. First those from 1 to below the minimum; then, as long as a reader could narrow one of these down, the
 * cheapest number that stands in a relation with it. Zeros are shown: that nobody is in a group gives nobody away, and a table of signs
 * only would say nothing. The same numbers give the same choice.
 */
export function numbersToHide(numbers: Numbers, minimum: number, earlier: Published = nothingPublished): Names {
  const small = [...numbers.values].filter(([, value]) => value > 0 && value < minimum).map(([cell]) => cell);
  // What a reader of an earlier report has seen can't be kept from her, and hides nothing else.
  const wanted = small.filter((cell) => !earlier.shown.has(cell)).sort(byText);
  const hidden = new Set(
    [...wanted, ...[...earlier.hidden].filter((cell) => (numbers.values.get(cell) ?? 0) > 0)].sort(byText),
  );
  search({ numbers, seen: earlier.shown }, hidden, { wanted, most: minimum - 1 });
  return new Set([...hidden, ...small]);
}

/** What a report that was handed out before showed and hid of the same numbers. */
export interface Published {
  readonly shown: Names;
  readonly hidden: Names;
}

const nothingPublished: Published = { shown: new Set(), hidden: new Set() };

interface Choice {
  readonly numbers: Numbers;
  /** Not to be chosen. */
  readonly seen: Names;
}

interface Asked {
  readonly wanted: readonly string[];
  readonly most: number;
}

/** Twice as many each time: asking the solver costs more than hiding too many, for these are shown again at the end. */
function search(choice: Choice, hidden: Set<string>, asked: Asked): void {
  const given = new Set(hidden);
  closeSums(choice, hidden);
  let bare = laidBare(choice.numbers, hidden, asked);
  for (let many = 1; bare.length > 0; many *= 2) {
    const before = hidden.size;
    hideNear(choice, hidden, { bare, many });
    if (hidden.size === before) break;
    bare = laidBare(choice.numbers, hidden, asked);
  }
  showAgain(choice, hidden, { ...asked, given });
}

function hideNear(
  choice: Choice,
  hidden: Set<string>,
  { bare, many }: { bare: readonly string[]; many: number },
): void {
  for (let at = 0; at < many; at += 1) {
    const next = cheapestNear(choice, hidden, bare);
    if (next === null) return;
    hidden.add(next);
    closeSums(choice, hidden);
  }
}

/**
 * What was hidden on the way and turned out not to be needed is shown again, what readers would miss most first. Many at once where that is
 * safe, else by halves: to show less is never less safe, so the choice is that of one after another, in a tenth of the time.
 */
function showAgain(
  { numbers }: Choice,
  hidden: Set<string>,
  { given, ...asked }: Asked & { readonly given: Names },
): void {
  const least = laidBare(numbers, hidden, asked).length;
  const show = (cells: readonly string[]): void => {
    if (cells.length === 0) return;
    for (const cell of cells) hidden.delete(cell);
    if (laidBare(numbers, hidden, asked).length <= least) return;
    for (const cell of cells) hidden.add(cell);
    if (cells.length === 1) return;
    const half = Math.ceil(cells.length / 2);
    show(cells.slice(0, half));
    show(cells.slice(half));
  };
  show(
    [...hidden]
      .filter((cell) => !given.has(cell))
      .sort(byCost(numbers))
      .reverse(),
  );
}

/** In an equation with one hidden number this is simply worked out: a second one goes. Quicker than asking the solver each time. */
function closeSums(choice: Choice, hidden: Set<string>): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const relation of choice.numbers.relations) {
      const unknown = relation.terms.filter(({ cell }) => hidden.has(cell));
      const next = relation.is === 'zero' && unknown.length === 1 ? cheapest(choice, hidden, [relation]) : null;
      if (next === null) continue;
      hidden.add(next);
      changed = true;
    }
  }
}

/** Looks in the relations of the numbers themselves, then in those of the numbers hidden with them, and so on. */
function cheapestNear(choice: Choice, hidden: Names, bare: readonly string[]): string | null {
  const reached = new Set(bare);
  for (let grown = true; grown; ) {
    const near = choice.numbers.relations.filter(({ terms }) => terms.some(({ cell }) => reached.has(cell)));
    const found = cheapest(choice, hidden, near);
    if (found !== null) return found;
    const size = reached.size;
    for (const { terms } of near) for (const { cell } of terms) if (hidden.has(cell)) reached.add(cell);
    grown = reached.size > size;
  }
  return null;
}

function cheapest({ numbers, seen }: Choice, hidden: Names, near: readonly Relation[]): string | null {
  const candidates = near
    .flatMap(({ terms }) => terms.map(({ cell }) => cell))
    .filter((cell) => !hidden.has(cell) && !seen.has(cell) && (numbers.values.get(cell) ?? 0) > 0);
  return candidates.sort(byCost(numbers))[0] ?? null;
}

/** What a reader loses: a total is worth most, then the bigger number; the rest is decided by the name. */
function byCost({ values, relations }: Numbers): (a: string, b: string) => number {
  const totals = new Set(relations.flatMap(({ total }) => total ?? []));
  return (a, b) =>
    Number(totals.has(a)) - Number(totals.has(b)) || (values.get(a) ?? 0) - (values.get(b) ?? 0) || byText(a, b);
}
