/** Hides numbers of people in sections that are handed out beside others on the same people. */
import type { ShownSection } from '../frozen.ts';
import type { DraftSection, Section } from '../model.ts';
import { laidBare, type Names } from './attack.ts';
import { numbersOf, publishedOf, withHidden } from './guard.ts';
import { numbersToHide } from './hide.ts';

/**
 * What the others show and hide is taken as given, so that laying the two side by side tells no more than each by itself. A table that
 * would tell more whatever is hidden in it (its one row is all of a number that is shown) is left out.
 */
export function guardBeside(
  sections: readonly DraftSection[],
  others: readonly DraftSection[],
  minimum: number,
  before: readonly ShownSection[] = [],
): Section[] {
  const published = publishedOf(others, before);
  const hidden = numbersToHide(numbersOf(others), minimum, published);
  const beside = hiddenBeside(sections, others, { minimum, hidden, seen: published.shown });
  return withHidden(beside.sections, beside.hidden);
}

interface Given {
  readonly minimum: number;
  /** Of the others. */
  readonly hidden: Names;
  /** What a reader of an earlier report has seen. */
  readonly seen?: Names;
}

/** The sections with the tables that can be shown, and all that is hidden. Tables of one name stay or go together, in whichever section. */
export function hiddenBeside(
  sections: readonly DraftSection[],
  others: readonly DraftSection[],
  { minimum, hidden, seen = new Set() }: Given,
): { readonly sections: readonly DraftSection[]; readonly hidden: Names } {
  const earlier = {
    shown: new Set([...seen, ...[...numbersOf(others).values.keys()].filter((cell) => !hidden.has(cell))]),
    hidden: new Set([...hidden].filter((cell) => !seen.has(cell))),
  };
  const bareIn = (tried: readonly DraftSection[], all: Names): string[] => {
    const numbers = numbersOf([...others, ...tried]);
    const wanted = [...numbers.values]
      .filter(([cell, value]) => value > 0 && value < minimum && !earlier.shown.has(cell))
      .map(([cell]) => cell);
    return laidBare(numbers, all, { wanted, most: minimum - 1 });
  };
  // What the others leave bare by themselves nothing beside them can mend.
  const bareAnyway = new Set(bareIn([], hidden));
  const attempt = (ids: ReadonlySet<string>) => {
    const tried = sections.map((section) => ({ ...section, tables: section.tables.filter(({ id }) => ids.has(id)) }));
    const all = numbersToHide(numbersOf([...others, ...tried]), minimum, earlier);
    return { sections: tried, hidden: all, safe: bareIn(tried, all).every((cell) => bareAnyway.has(cell)) };
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
