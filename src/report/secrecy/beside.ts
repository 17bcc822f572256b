/** Hides numbers of people in sections that are handed out beside others on the same people. */
import type { DraftSection, Section } from '../model.ts';
import { laidBare, type Names, type Numbers, roomsLeft } from './attack.ts';
import { numbersOf, withHidden } from './guard.ts';
import { numbersToHide } from './hide.ts';
import { nothingPublished, type Published } from './published.ts';

/**
 * What the others show and hide is taken as given, so that laying all of them side by side tells no more than each by itself. A table that
 * would tell more whatever is hidden in it (its one row is all of a number that is shown) is left out.
 * @param others reports on the same period in the order in which they are guarded, each beside those before it: always the same ones, whether
 * anybody has asked for them or not, so that it does not matter which of them a reader has
 */
export function guardBeside(
  sections: readonly DraftSection[],
  others: readonly (readonly DraftSection[])[],
  minimum: number,
  published: Published = nothingPublished,
): Section[] {
  const beside = besideAll([...others, sections], minimum, published);
  return withHidden(beside.own, beside.hidden);
}

/** All reports with the tables that can be shown, what is hidden in them, and the last of them by itself. */
export function besideAll(
  reports: readonly (readonly DraftSection[])[],
  minimum: number,
  published: Published = nothingPublished,
): { readonly all: readonly DraftSection[]; readonly own: readonly DraftSection[]; readonly hidden: Names } {
  const [first = [], ...more] = reports;
  let done = { all: first, own: first, hidden: numbersToHide(numbersOf(first), minimum, published) };
  for (const sections of more) {
    const { sections: own, hidden } = hiddenBeside(sections, done.all, { minimum, hidden: done.hidden, published });
    done = { all: [...done.all, ...own], own, hidden: new Set([...done.hidden, ...hidden]) };
  }
  return done;
}

/**
 * Each of the later ones beside all before it. A table that would tell more whatever is hidden in it stays, with nothing shown that is its own,
 * zeros neither: whoever asked for it sees why it says nothing.
 */
export function guardInTurn(
  later: readonly (readonly DraftSection[])[],
  others: readonly (readonly DraftSection[])[],
  minimum: number,
  published: Published = nothingPublished,
): Section[] {
  let { all, hidden } = besideAll(others, minimum, published);
  return later.flatMap((sections) => {
    const beside = hiddenBeside(sections, all, { minimum, hidden, published });
    all = [...all, ...beside.sections];
    hidden = new Set([...hidden, ...beside.hidden]);
    const kept = numbersOf(all).values;
    const untold = [...numbersOf(sections).values.keys()].filter((cell) => !kept.has(cell));
    return withHidden(sections, new Set([...hidden, ...untold]));
  });
}

interface Given {
  readonly minimum: number;
  /** Of the others. */
  readonly hidden: Names;
  /** What a reader of earlier reports has in hand. */
  readonly published?: Published;
}

/** The sections with the tables that can be shown, and all that is hidden. Tables of one name stay or go together, in whichever section. */
export function hiddenBeside(
  sections: readonly DraftSection[],
  others: readonly DraftSection[],
  { minimum, hidden, published = nothingPublished }: Given,
): { readonly sections: readonly DraftSection[]; readonly hidden: Names } {
  const earlier = {
    shown: new Set([...published.shown, ...[...numbersOf(others).values.keys()].filter((cell) => !hidden.has(cell))]),
    hidden: new Set([...hidden, ...published.hidden].filter((cell) => !published.shown.has(cell))),
    changed: published.changed,
  };
  const roomsIn = (numbers: Numbers) =>
    new Map(
      [...numbers.values]
        .filter(([cell, value]) => value > 0 && value < minimum && !earlier.shown.has(cell))
        .map(([cell]) => [cell, { low: 1, high: minimum - 1 }] as const),
    );
  const known = numbersOf(others);
  const left = roomsLeft(known, hidden, roomsIn(known));
  const isSafe = (tried: readonly DraftSection[], all: Names): boolean => {
    const numbers = numbersOf([...others, ...tried]);
    return laidBare(numbers, all, new Map([...roomsIn(numbers), ...left])).length === 0;
  };
  const attempt = (ids: ReadonlySet<string>) => {
    const tried = sections.map((section) => ({ ...section, tables: section.tables.filter(({ id }) => ids.has(id)) }));
    const all = numbersToHide(numbersOf([...others, ...tried]), minimum, earlier);
    return { sections: tried, hidden: all, safe: isSafe(tried, all) };
  };
  const ids = [...new Set(sections.flatMap(({ tables }) => tables.map(({ id }) => id)))];
  const whole = attempt(new Set(ids));
  if (whole.safe) return whole;
  let best = attempt(new Set());
  for (const id of ids) {
    const there = best.sections.flatMap(({ tables }) => tables.map((table) => table.id));
    const more = attempt(new Set([...there, id]));
    if (more.safe) best = more;
  }
  return best;
}
