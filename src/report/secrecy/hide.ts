/** Which numbers of people are hidden: the small ones, and as few others as keep the small ones from being worked out. */
import { byText } from '../../lib/text.ts';
import type { Relation } from '../model.ts';
import { laidBare, type Names, type Numbers, type Room, roomsLeft } from './attack.ts';
import { nothingPublished, type Published } from './published.ts';

/**
 * The names of the numbers to hide. First those from 1 to below the minimum; then, as long as a reader could narrow one of these down, the
 * cheapest number that stands in a relation with it. Then those of a group that differ from what an earlier report showed by fewer people than
 * the minimum: side by side they would tell in which group somebody is. Zeros are shown: that nobody is in a group gives nobody away, and a
 * table of signs only would say nothing. The same numbers give the same choice.
 */
export function numbersToHide(numbers: Numbers, minimum: number, earlier: Published = nothingPublished): Names {
  const small = [...numbers.values].filter(([, value]) => value > 0 && value < minimum).map(([cell]) => cell);
  // What a reader of an earlier report has seen can't be kept from her, and hides nothing else.
  const wanted = small.filter((cell) => !earlier.shown.has(cell)).sort(byText);
  const given = [...wanted, ...[...earlier.hidden].filter((cell) => (numbers.values.get(cell) ?? 0) > 0)].sort(byText);
  const totals = totalsOf(numbers);
  const few: Aim = {
    numbers,
    rooms: new Map(wanted.map((cell) => [cell, { low: 1, high: minimum - 1 }])),
    barred: earlier.shown,
  };
  const moved: Aim = {
    numbers,
    rooms: movedBy(numbers, earlier, minimum),
    barred: new Set([...totals, ...earlier.shown]),
  };

  const hidden = new Set(given);
  hideFor(few, hidden);
  for (const cell of moved.rooms.keys()) hidden.add(cell);
  hideFor(moved, hidden);
  // Where everybody is in one group there is nothing to hide it among.
  const hopeless = new Set(bareOf(moved, hidden));
  const rooms = new Map([...moved.rooms].filter(([cell]) => !hopeless.has(cell)));
  showAgain(
    [
      { ...few, rooms: roomsLeft(numbers, hidden, few.rooms) },
      { ...moved, rooms },
    ],
    hidden,
    new Set([...given, ...rooms.keys()]),
  );
  return new Set([...hidden, ...small]);
}

/** Numbers of groups that an earlier report showed a little otherwise: a reader must not be able to tell that they have changed. */
function movedBy({ values, relations }: Numbers, { changed }: Published, minimum: number): Map<string, Room> {
  const totals = totalsOf({ relations });
  return new Map(
    [...changed]
      .filter(([cell, then]) => {
        const now = values.get(cell) ?? 0;
        return now >= minimum && then > 0 && Math.abs(now - then) < minimum && !totals.has(cell);
      })
      .sort(([a], [b]) => byText(a, b))
      .map(([cell, then]) => {
        const now = values.get(cell) ?? 0;
        return [cell, { low: Math.min(now, then), high: Math.max(now, then) }];
      }),
  );
}

/** Sums are corrected in the open: which report says what of everybody together is what readers compare. */
const totalsOf = ({ relations }: Pick<Numbers, 'relations'>): Names =>
  new Set(relations.flatMap(({ total }) => total ?? []));

/** Some numbers that are to be kept from a reader, and what may be hidden for it. */
interface Aim {
  readonly numbers: Numbers;
  readonly rooms: ReadonlyMap<string, Room>;
  /** Not to be hidden for it. */
  readonly barred: Names;
}

const bareOf = ({ numbers, rooms }: Aim, hidden: Names): string[] =>
  rooms.size === 0 ? [] : laidBare(numbers, hidden, rooms);

/** Twice as many each time: asking the solver costs more than hiding too many, for these are shown again at the end. */
function hideFor(aim: Aim, hidden: Set<string>): void {
  if (aim.rooms.size === 0) return;
  closeSums(aim, hidden);
  let bare = bareOf(aim, hidden);
  for (let many = 1; bare.length > 0; many *= 2) {
    const before = hidden.size;
    hideNear(aim, hidden, { bare, many });
    if (hidden.size === before) break;
    bare = bareOf(aim, hidden);
  }
}

function hideNear(aim: Aim, hidden: Set<string>, { bare, many }: { bare: readonly string[]; many: number }): void {
  for (let at = 0; at < many; at += 1) {
    const next = cheapestNear(aim, hidden, bare);
    if (next === null) return;
    hidden.add(next);
    closeSums(aim, hidden);
  }
}

/**
 * What was hidden on the way and turned out not to be needed is shown again, what readers would miss most first. Many at once where that is
 * safe, else by halves: to show less is never less safe, so the choice is that of one after another, in a tenth of the time.
 */
function showAgain(aims: readonly Aim[], hidden: Set<string>, needed: Names): void {
  const least = aims.map((aim) => bareOf(aim, hidden).length);
  const isWorse = () => aims.some((aim, at) => bareOf(aim, hidden).length > (least[at] ?? 0));
  const show = (cells: readonly string[]): void => {
    if (cells.length === 0) return;
    for (const cell of cells) hidden.delete(cell);
    if (!isWorse()) return;
    for (const cell of cells) hidden.add(cell);
    if (cells.length === 1) return;
    const half = Math.ceil(cells.length / 2);
    show(cells.slice(0, half));
    show(cells.slice(half));
  };
  const order = byCost(aims[0]?.numbers ?? { values: new Map(), relations: [] });
  show(
    [...hidden]
      .filter((cell) => !needed.has(cell))
      .sort(order)
      .reverse(),
  );
}

/** In an equation with one hidden number this is simply worked out: a second one goes. Quicker than asking the solver each time. */
function closeSums(aim: Aim, hidden: Set<string>): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const relation of aim.numbers.relations) {
      const unknown = relation.terms.filter(({ cell }) => hidden.has(cell));
      const next = relation.is === 'zero' && unknown.length === 1 ? cheapest(aim, hidden, [relation]) : null;
      if (next === null) continue;
      hidden.add(next);
      changed = true;
    }
  }
}

/** Looks in the relations of the numbers themselves, then in those of the numbers hidden with them, and so on. */
function cheapestNear(aim: Aim, hidden: Names, bare: readonly string[]): string | null {
  const reached = new Set(bare);
  for (let grown = true; grown; ) {
    const near = aim.numbers.relations.filter(({ terms }) => terms.some(({ cell }) => reached.has(cell)));
    const found = cheapest(aim, hidden, near);
    if (found !== null) return found;
    const size = reached.size;
    for (const { terms } of near) for (const { cell } of terms) if (hidden.has(cell)) reached.add(cell);
    grown = reached.size > size;
  }
  return null;
}

function cheapest({ numbers, barred }: Aim, hidden: Names, near: readonly Relation[]): string | null {
  const candidates = near
    .flatMap(({ terms }) => terms.map(({ cell }) => cell))
    .filter((cell) => !hidden.has(cell) && !barred.has(cell) && (numbers.values.get(cell) ?? 0) > 0);
  return candidates.sort(byCost(numbers))[0] ?? null;
}

/** What a reader loses: a total is worth most, then the bigger number; the rest is decided by the name. */
function byCost({ values, relations }: Numbers): (a: string, b: string) => number {
  const totals = totalsOf({ relations });
  return (a, b) =>
    Number(totals.has(a)) - Number(totals.has(b)) || (values.get(a) ?? 0) - (values.get(b) ?? 0) || byText(a, b);
}
