/** In which order the days of a column are written, where a cell by itself could be two days: told by the cells that can be only one. */

export interface DateOrder {
  /** `90-01-31`, `900131`: the year comes first in all of the column. */
  readonly isYearFirst: boolean;
  /** A cell that can't be day first, while none shows that the others are; null when nothing speaks against day first. */
  readonly against: string | null;
}

/** As many cells leave no doubt; one or two may be slips. */
const enough = 3;

/**
 * Day first, month second is the rule here; cells that can only be the year first or the month first speak against it.
 * @param numbersOf the three numbers of a cell in the order in which they stand; null for a cell of another form, and one with a year of four digits first
 */
export function dateOrder(
  values: Iterable<string>,
  numbersOf: (value: string) => readonly [string, string, string] | null,
): DateOrder {
  let isDayFirst = false;
  let yearFirst = 0;
  let against: string | null = null;
  for (const value of values) {
    const numbers = numbersOf(value);
    const shape = numbers === null ? null : shapeOf(...numbers);
    if (shape === 'day-first') isDayFirst = true;
    else if (shape !== null) against ??= value;
    if (shape === 'year-first') yearFirst += 1;
  }
  if (isDayFirst) return { isYearFirst: false, against: null };
  return { isYearFirst: yearFirst >= enough, against };
}

/** The only order in which the three numbers are a day; null when there are several, or none. */
function shapeOf(first: string, second: string, third: string): 'day-first' | 'month-first' | 'year-first' | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const isDay = (day: number) => day >= 1 && day <= 31;
  const isMonth = (month: number) => month >= 1 && month <= 12;
  const possible = [
    isDay(a) && isMonth(b) ? ('day-first' as const) : null,
    isMonth(a) && isDay(b) ? ('month-first' as const) : null,
    third.length === 2 && first.length === 2 && isMonth(b) && isDay(c) ? ('year-first' as const) : null,
  ].filter((shape) => shape !== null);
  return possible.length === 1 ? (possible[0] ?? null) : null;
}
