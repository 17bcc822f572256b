/** A report that was frozen: what it showed, and what a later one shows otherwise. */
import type { DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { Cell, Report, Section } from './model.ts';

/** What a cell showed: its value; hidden, or not known. */
export interface ShownCell {
  readonly kind: Cell['kind'];
  readonly value: string | number | null;
}

export interface ShownRow {
  readonly key: string;
  readonly cells: readonly ShownCell[];
}

/** What a report shows, in no language: the words come and go, the numbers are the report. */
export interface ShownSection {
  readonly id: string;
  readonly figures: readonly { readonly id: string; readonly now: ShownCell; readonly before: ShownCell }[];
  readonly tables: readonly {
    readonly id: string;
    /** Keys. */
    readonly columns: readonly string[];
    readonly rows: readonly ShownRow[];
    readonly total: ShownRow | null;
  }[];
}

export interface FrozenReport {
  readonly id: number;
  readonly kind: string;
  readonly period: Period;
  readonly edition: number;
  readonly frozenOn: DateText;
  readonly frozenBy: string;
  readonly minimumCell: number;
  readonly program: string;
  readonly digest: string;
  readonly definitions: Readonly<Record<string, string>>;
  readonly sections: readonly ShownSection[];
}

export const shownOf = ({ id, figures, tables }: Section): ShownSection => ({
  id,
  figures: figures.map(({ id, now, before }) => ({ id, now: bare(now), before: bare(before) })),
  tables: tables.map(({ id, columns, rows, total }) => ({
    id,
    columns: columns.map(({ key }) => key),
    rows: rows.map(({ key, cells }) => ({ key, cells: cells.map(bare) })),
    total: total === null ? null : { key: total.key, cells: total.cells.map(bare) },
  })),
});

const bare = ({ kind, value }: Cell): ShownCell => ({ kind, value });

/** One cell that shows something else now. A hidden number is null. */
export interface Difference {
  readonly section: string;
  /** `figures`, or the table's name. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly was: ShownCell | null;
  readonly is: ShownCell | null;
}

/** What a report shows otherwise than the frozen one, in the order of the report; what is gone comes last in its table. */
export function differences(frozen: readonly ShownSection[], report: Pick<Report, 'sections'>): Difference[] {
  const was = flat(frozen);
  const is = flat(report.sections.map(shownOf));
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  return keys.flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old?.cell.value === now?.cell.value && (old === undefined) === (now === undefined)) return [];
    const { section, table, row, column } = (now ?? old) as Placed;
    return [{ section, table, row, column, was: old?.cell ?? null, is: now?.cell ?? null }];
  });
}

interface Placed {
  readonly section: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly cell: ShownCell;
}

/** All cells by their place; words at the head of a row are no cells of their own. */
function flat(sections: readonly ShownSection[]): Map<string, Placed> {
  const cells = sections.flatMap(({ id: section, figures, tables }) => [
    ...figures.flatMap(({ id, now, before }): Placed[] => [
      { section, table: 'figures', row: id, column: 'now', cell: now },
      { section, table: 'figures', row: id, column: 'before', cell: before },
    ]),
    ...tables.flatMap(({ id: table, columns, rows, total }) =>
      [...rows, ...(total === null ? [] : [total])].flatMap(({ key: row, cells }) =>
        cells.flatMap((cell, at): Placed[] =>
          at === 0 ? [] : [{ section, table, row, column: columns[at] ?? String(at), cell }],
        ),
      ),
    ),
  ]);
  return new Map(cells.map((cell) => [[cell.section, cell.table, cell.row, cell.column].join('\u0000'), cell]));
}

/** Looks up what the frozen report showed of a cell; undefined when it had no such cell. */
export function lookUp(sections: readonly ShownSection[]): (place: Omit<Placed, 'cell'>) => ShownCell | undefined {
  const cells = flat(sections);
  return ({ section, table, row, column }) => cells.get([section, table, row, column].join('\u0000'))?.cell;
}
