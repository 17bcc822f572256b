/** Turns a draft into a report that may be shown: small numbers of people hidden, and those by which they could be worked out. */
import type { Cell, DraftCell, DraftSection, Figure, PeopleCell, ReportTable, Section, TableRow } from '../model.ts';
import type { Names, Numbers } from './attack.ts';
import { numbersToHide } from './hide.ts';
import { nothingPublished, type Published } from './published.ts';

/**
 * @param minimum the smallest number of people that is shown
 * @param published what earlier reports said of the same numbers
 */
export const guard = (
  sections: readonly DraftSection[],
  minimum: number,
  published: Published = nothingPublished,
): Section[] => withHidden(sections, numbersToHide(numbersOf(sections), minimum, published));

/** Sections as they may be shown when these numbers are hidden. */
export const withHidden = (sections: readonly DraftSection[], hidden: Names): Section[] =>
  sections.map(({ id, figures, tables, text }) => {
    const shown = figures.map((figure) => guardFigure(figure, hidden));
    const guarded = tables.map((table) => guardTable(table, hidden));
    return { id, text: text(shown, guarded), figures: shown, tables: guarded };
  });

/** All numbers of people of a draft, each once, and what is known of them without being told. */
export function numbersOf(sections: readonly DraftSection[]): Numbers {
  const cells = sections.flatMap(({ figures, tables, implied = [] }) => [
    ...implied,
    ...figures.flatMap(({ now, before, yearAgo, earlier = [] }) => [
      now,
      before,
      ...(yearAgo == null ? [] : [yearAgo]),
      ...earlier.map(({ cell }) => cell),
    ]),
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

const guardFigure = ({ earlier, ...figure }: Figure<DraftCell>, hidden: Names): Figure => ({
  ...figure,
  now: guardCell(figure.now, hidden),
  before: guardCell(figure.before, hidden),
  yearAgo: figure.yearAgo == null ? null : guardCell(figure.yearAgo, hidden),
  ...(earlier === undefined
    ? {}
    : { earlier: earlier.map(({ period, cell }) => ({ period, cell: guardCell(cell, hidden) })) }),
});

function guardTable(table: ReportTable<DraftCell>, hidden: Names): ReportTable {
  const row = ({ key, cells }: TableRow<DraftCell>): TableRow<Cell> => ({
    key,
    cells: cells.map((cell) => guardCell(cell, hidden)),
  });
  return { ...table, rows: table.rows.map(row), total: table.total === null ? null : row(table.total) };
}
