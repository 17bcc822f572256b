/** Turns a draft into a report that may be shown: small numbers of people hidden, and those by which they could be worked out. */

import { lookUp, type ShownSection } from '../frozen.ts';
import type { Cell, DraftCell, DraftSection, Figure, PeopleCell, ReportTable, Section, TableRow } from '../model.ts';
import { laidBare, type Names, type Numbers } from './attack.ts';
import { numbersToHide, type Published } from './hide.ts';

/**
 * @param minimum the smallest number of people that is shown
 * @param before what the report on the period before showed, when it was frozen: a reader lays the two side by side
 * @param plain the same report without what was asked for besides (own groups): whoever has that one too learns no more from the two together
 */
export function guard(
  sections: readonly DraftSection[],
  minimum: number,
  before: readonly ShownSection[] = [],
  plain: readonly DraftSection[] | null = null,
): Section[] {
  const hidden =
    plain === null
      ? numbersToHide(numbersOf(sections), minimum, publishedOf(sections, before))
      : besidePlain({ sections, plain, before, minimum });
  return withHidden(sections, hidden);
}

/**
 * Some sections that are handed out beside others on the same people: what the others show and hide is taken as given, so that laying the
 * two side by side tells no more than each by itself.
 */
export function guardBeside(
  sections: readonly DraftSection[],
  others: readonly DraftSection[],
  minimum: number,
  before: readonly ShownSection[] = [],
): Section[] {
  const given = numbersOf(others);
  const published = publishedOf(others, before);
  const hidden = numbersToHide(given, minimum, published);
  const shown = [...given.values.keys()].filter((cell) => !hidden.has(cell));
  const all = numbersToHide(numbersOf([...others, ...sections]), minimum, {
    shown: new Set([...published.shown, ...shown]),
    hidden: new Set([...hidden].filter((cell) => !published.shown.has(cell))),
  });
  return withHidden(sections, all);
}

const withHidden = (sections: readonly DraftSection[], hidden: Names): Section[] =>
  sections.map(({ id, figures, tables, text }) => {
    const shown = figures.map((figure) => guardFigure(figure, hidden));
    const guarded = tables.map((table) => guardTable(table, hidden));
    return { id, text: text(shown, guarded), figures: shown, tables: guarded };
  });

interface Beside {
  readonly sections: readonly DraftSection[];
  readonly plain: readonly DraftSection[];
  readonly before: readonly ShownSection[];
  readonly minimum: number;
}

/**
 * What the plain report shows can't be hidden any more, and what it hides stays hidden. Where that leaves no way to keep a small number of
 * what was asked for besides, nothing of that is shown, zeros neither.
 */
export function besidePlain({ sections, plain, before, minimum }: Beside): Names {
  const [all, known] = [numbersOf(sections), numbersOf(plain)];
  const earlier = publishedOf(sections, before);
  const hiddenThere = numbersToHide(known, minimum, publishedOf(plain, before));
  const shown = new Set([...earlier.shown, ...[...known.values.keys()].filter((cell) => !hiddenThere.has(cell))]);
  const hidden = numbersToHide(all, minimum, { shown, hidden: new Set([...earlier.hidden, ...hiddenThere]) });
  const beside = [...all.values.keys()].filter((cell) => !known.values.has(cell));
  const wanted = beside.filter((cell) => hidden.has(cell) && (all.values.get(cell) ?? 0) < minimum);
  const bare = laidBare(all, hidden, { wanted, most: minimum - 1 });
  return bare.length === 0 ? hidden : new Set([...hidden, ...beside]);
}

/** All numbers of people of a draft, each once, and what is known of them without being told. */
export function numbersOf(sections: readonly DraftSection[]): Numbers {
  const cells = sections.flatMap(({ figures, tables, implied = [] }) => [
    ...implied,
    ...figures.flatMap(({ now, before, yearAgo }) => [now, before, ...(yearAgo == null ? [] : [yearAgo])]),
    ...tables.flatMap(({ rows, total }) => [...rows, ...(total === null ? [] : [total])].flatMap((row) => row.cells)),
  ]);
  const values = new Map(cells.filter(isPeople).map(({ id, value }) => [id, value]));
  const relations = sections.flatMap((section) => section.relations);
  return { values, relations: relations.filter(({ terms }) => terms.every(({ cell }) => values.has(cell))) };
}

const isPeople = (cell: DraftCell): cell is PeopleCell => cell.kind === 'people';

function guardCell(cell: DraftCell, hidden: Names): Cell {
  switch (cell.kind) {
    case 'people':
      return { kind: 'guarded', value: hidden.has(cell.id) ? null : cell.value };
    case 'derived':
      return cell.of.some((id) => hidden.has(id))
        ? { kind: 'guarded', value: null }
        : { kind: cell.unit ?? 'share', value: cell.share };
    default:
      return cell;
  }
}

const guardFigure = (figure: Figure<DraftCell>, hidden: Names): Figure => ({
  ...figure,
  now: guardCell(figure.now, hidden),
  before: guardCell(figure.before, hidden),
  yearAgo: figure.yearAgo == null ? null : guardCell(figure.yearAgo, hidden),
});

function guardTable(table: ReportTable<DraftCell>, hidden: Names): ReportTable {
  const row = ({ key, cells }: TableRow<DraftCell>): TableRow<Cell> => ({
    key,
    cells: cells.map((cell) => guardCell(cell, hidden)),
  });
  return { ...table, rows: table.rows.map(row), total: table.total === null ? null : row(table.total) };
}

/** The numbers of the period before as its own report had them: there a column has the same name without `Before`. */
function publishedOf(sections: readonly DraftSection[], before: readonly ShownSection[]): Published {
  const published = { shown: new Set<string>(), hidden: new Set<string>() };
  if (before.length === 0) return published;
  const shownThen = lookUp(before);
  for (const { id: section, tables } of sections)
    for (const { id: table, columns, rows, total } of tables)
      for (const { key: row, cells } of [...rows, ...(total === null ? [] : [total])])
        for (const [at, cell] of cells.entries()) {
          const column = columns[at]?.key ?? '';
          if (cell.kind !== 'people' || !column.endsWith('Before')) continue;
          const then = shownThen({ section, table, row, column: column.slice(0, -'Before'.length) });
          if (then === undefined) continue;
          if (then.value === null) published.hidden.add(cell.id);
          else published.shown.add(cell.id);
        }
  return published;
}
