/** A sheet of a spreadsheet as rows of text, whatever program wrote it. */
import type { TableRow } from '../roster.ts';

export type BrokenSheet = 'compressed' | 'too-large';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Read when asked for. Only rows in which something stands, each as wide as the widest; numbered as a person sees them. Says what is wrong when the sheet is broken. */
  readonly rows: () => readonly TableRow[] | BrokenSheet;
  /** What a person who looks at the sheet sees otherwise than it is read. Known when the rows have been read. */
  readonly look: () => SheetLook;
}

export interface SheetLook {
  /** The numbers of rows that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  /** The places of columns that are hidden, from 0. */
  readonly hiddenColumns: readonly number[];
  /** Cells that go over several rows. */
  readonly merged: readonly Merged[];
}

export interface Merged {
  /** `J12:J14` */
  readonly cells: string;
  readonly row: number;
}

/** 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export type SpreadsheetFormat = 'xlsx' | 'ods';

export interface Spreadsheet {
  readonly format: SpreadsheetFormat;
  readonly sheets: readonly Sheet[];
}

/** A cell of a spreadsheet may say that it goes on for a million columns; people's lists do not. */
export const mostColumns = 1000;

/** A list of a million people has fewer cells; a small file can say that it has more than fit in memory. */
const mostCells = 60_000_000;

/** Throws `RangeError` for more cells than any list has. */
export function checkSize(rows: number, width: number): void {
  if (rows * width > mostCells) throw new RangeError('too many cells');
}

/** Rows of the same width, empty ones left out. Throws `RangeError` when that would be more cells than any list has. */
export function evenRows(rows: readonly TableRow[]): TableRow[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1), 0);
  checkSize(filled.length, width);
  return filled.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
  }));
}

/** The sheet that was asked for by name or number (from 1), else the visible one with most known headings in one row. Null: no such sheet. */
export function chooseSheet(
  { sheets }: Spreadsheet,
  asked: string | undefined,
  isHeading: (cell: string) => boolean,
): Sheet | null {
  if (asked !== undefined) {
    const named = sheets.find(({ name }) => name.toLowerCase() === asked.trim().toLowerCase());
    return named ?? (/^\d{1,4}$/.test(asked) ? (sheets[Number(asked) - 1] ?? null) : null);
  }
  const visible = sheets.filter(({ hidden }) => !hidden);
  if (visible.length < 2) return visible[0] ?? sheets[0] ?? null;
  const headings = visible.map((sheet) =>
    Math.max(
      0,
      ...rowsOrNone(sheet)
        .slice(0, 30)
        .map(({ cells }) => cells.filter(isHeading).length),
    ),
  );
  return visible[headings.indexOf(Math.max(...headings))] ?? null;
}

function rowsOrNone(sheet: Sheet): readonly TableRow[] {
  const rows = sheet.rows();
  return typeof rows === 'string' ? [] : rows;
}
