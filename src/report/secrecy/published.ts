/** What reports that were handed out said of the same numbers: a reader lays them side by side. */
import { describePeriod, type Period, previousPeriod } from '../../lib/period.ts';
import { type FrozenReport, lookUp, type ShownCell } from '../frozen.ts';
import type { DraftCell, DraftSection } from '../model.ts';
import type { TwoPeriods } from '../records/participants.ts';
import type { Names } from './attack.ts';

export interface Published {
  /** Shown, and still the same: a reader knows it. In a column where anything was corrected she can't tell which numbers still hold. */
  readonly shown: Names;
  readonly hidden: Names;
  /** Shown with another number, which stands here: the difference is people who came late, left late or were corrected. */
  readonly changed: ReadonlyMap<string, number>;
}

export const nothingPublished: Published = { shown: new Set(), hidden: new Set(), changed: new Map() };

/** The endings of columns, with the period that each is about. */
const endings = ({ now, before }: TwoPeriods) =>
  [
    ['Before', before],
    ['', now],
  ] as const;

/**
 * @param periods of the report that is being made, each as a whole
 * @param frozen all that may be in a reader's hands, the newest first
 */
export function publishedOf(
  sections: readonly DraftSection[],
  periods: TwoPeriods,
  frozen: readonly FrozenReport[],
): Published {
  const published = { shown: new Set<string>(), hidden: new Set<string>(), changed: new Map<string, number>() };
  const shownThen = lookUpIn(frozen);
  const columns = new Map<string, string[]>();
  for (const { cell, section, table, row, column } of placed(sections)) {
    if (cell.kind !== 'people') continue;
    const [ending, period] = endings(periods).find(([one]) => column.endsWith(one)) ?? ['', periods.now];
    const part = column.slice(0, column.length - ending.length);
    const whole = `${section}/${table}/${column}`;
    columns.set(whole, [...(columns.get(whole) ?? []), cell.id]);
    for (const { value } of shownThen({ section, table, row, part, period })) {
      if (value === null) published.hidden.add(cell.id);
      else if (value === cell.value) published.shown.add(cell.id);
      else published.changed.set(cell.id, Number(value));
    }
  }
  for (const cell of published.shown) {
    published.hidden.delete(cell);
    published.changed.delete(cell);
  }
  for (const cells of columns.values())
    if (cells.some((cell) => published.changed.has(cell))) for (const cell of cells) published.shown.delete(cell);
  return published;
}

/**
 * Numbers of a year ago and of the trend that a frozen report on their period hid, in a figure or in a table: they stay hidden, whatever they
 * are now. What stands in a place now tells what stood there then: `all/active/now` was all who were active in the frozen report's period.
 */
export function hiddenThen(sections: readonly DraftSection[], yearAgo: Period, frozen: readonly FrozenReport[]): Names {
  const places = [
    ...placed(sections),
    ...sections.flatMap(({ id: section, figures }) =>
      figures.map(({ id: row, now: cell }): Placed => ({ section, table: 'figures', row, column: 'now', cell })),
    ),
  ].flatMap(({ cell, ...place }) =>
    cell.kind === 'people' && cell.id.endsWith('/now') ? [{ place, name: cell.id.slice(0, -'/now'.length) }] : [],
  );
  return new Set(
    frozen.flatMap(({ period, sections: then }) => {
      const find = lookUp(then);
      const isYearAgo = period.from === yearAgo.from && period.until === yearAgo.until;
      return places
        .filter(({ place }) => find(place)?.value === null)
        .flatMap(({ name }) => [`${name}/${describePeriod(period)}`, ...(isYearAgo ? [`${name}/yearAgo`] : [])]);
    }),
  );
}

interface Asked {
  readonly section: string;
  readonly table: string;
  readonly row: string;
  /** The column without its ending. */
  readonly part: string;
  readonly period: Period;
}

/** Every frozen report tells of its own period and of the one before it. */
function lookUpIn(frozen: readonly FrozenReport[]): (asked: Asked) => ShownCell[] {
  const looking = frozen.map(({ period, sections }) => ({
    find: lookUp(sections),
    endings: endings({ now: period, before: previousPeriod(period) }),
  }));
  return ({ part, period, ...place }) =>
    looking.flatMap(({ find, endings }) =>
      endings.flatMap(([ending, about]) => {
        if (about.from !== period.from || about.until !== period.until) return [];
        const then = find({ ...place, column: `${part}${ending}` });
        return then === undefined ? [] : [then];
      }),
    );
}

interface Placed {
  readonly section: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly cell: DraftCell;
}

const placed = (sections: readonly DraftSection[]): Placed[] =>
  sections.flatMap(({ id: section, tables }) =>
    tables.flatMap(({ id: table, columns, rows, total }) =>
      [...rows, ...(total === null ? [] : [total])].flatMap(({ key: row, cells }) =>
        cells.map((cell, at) => ({ section, table, row, column: columns[at]?.key ?? '', cell })),
      ),
    ),
  );
