/** Makes a table of the text of a CSV file: finds the delimiter and the header, leaves out what is no person. */
import { declaredDelimiter, findDelimiter, namedDelimiter } from './delimiter.ts';
import { type FileFault, type RowFault, shown } from './fault.ts';
import { findHeader } from './header.ts';
import type { Table } from './roster.ts';
import { type ScannedRow, scan } from './scan.ts';

export interface ParseOptions {
  /** What stands between the cells (`;`, `tab`); found when not given. */
  readonly delimiter?: string;
  /** True for a heading that is known; by them the header is told from titles above it. */
  readonly isHeading: (cell: string) => boolean;
}

export type Parsed = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly fault: FileFault };

/** Reads CSV text with any line ends. Only a file without a row or a wrong `--delimiter` stops it; all else is told row by row. */
export function parse(text: string, options: ParseOptions): Parsed {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const declared = declaredDelimiter(lines);
  const delimiter =
    options.delimiter === undefined
      ? (declared ?? findDelimiter(lines, options.isHeading))
      : namedDelimiter(options.delimiter);
  if (delimiter === null) return { ok: false, fault: { kind: 'unknown-delimiter', given: options.delimiter ?? '' } };
  const scanned = scan(lines, delimiter);
  const table = tableOf(declared === null ? scanned : scanned.slice(1), delimiter, options.isHeading);
  return table === null ? { ok: false, fault: { kind: 'empty' } } : { ok: true, table };
}

/** The table in rows of cells: the header found, empty rows and repeated headers left out; null when there is none. */
export function tableOf(
  scanned: readonly ScannedRow[],
  delimiter: string,
  isHeading: (cell: string) => boolean,
): Table | null {
  const filled = scanned.filter(isFilled);
  const [header, ...below] = filled.slice(findHeader(filled, isHeading));
  if (header === undefined) return null;
  return { delimiter, header: header.cells, headerRow: header.row, ...bodyOf(header.cells)(below) };
}

/** What stands below a header, in as many parts as one likes. */
export const bodyOf = (
  header: readonly string[],
): ((scanned: readonly ScannedRow[]) => Pick<Table, 'rows' | 'faults'>) => {
  const headed = header.findLastIndex((cell) => cell.trim() !== '') + 1;
  return (scanned) => {
    const rows = scanned.filter((row) => isFilled(row) && !isRepeatedHeader(row.cells, header));
    const faults = rows.map((row) => faultOf(row, headed, header.length)).filter((fault) => fault !== null);
    return { rows, faults };
  };
};

const isFilled = ({ cells }: ScannedRow): boolean => cells.some((cell) => cell.trim() !== '');

/** Lists put together from several have the header between them, with the byte order mark of each or in other letters. */
function isRepeatedHeader(cells: readonly string[], header: readonly string[]): boolean {
  const width = Math.max(cells.length, header.length);
  for (let index = 0; index < width; index += 1) {
    const [cell = '', heading = ''] = [cells[index], header[index]];
    if (cell !== heading && (cell.length > 2 * heading.length + 3 || inLetters(cell) !== inLetters(heading)))
      return false;
  }
  return true;
}

const inLetters = (cell: string): string => cell.replace(/[\s\ufeff]+/gu, '').toLowerCase();

/** A row may lack cells that have no heading, and have more when they are empty: spreadsheets write such. */
function faultOf({ row, cells, unclosed }: ScannedRow, headed: number, width: number): RowFault | null {
  if (unclosed) {
    const cell = cells.find((known) => known.includes('"'));
    return { row, column: null, value: cell === undefined ? null : shown(cell), kind: 'unclosed-quote' };
  }
  const found = cells.length > width ? Math.max(width, cells.findLastIndex((cell) => cell !== '') + 1) : cells.length;
  if (found >= headed && found <= width) return null;
  return { row, column: null, value: null, kind: 'cell-count', expected: headed, found };
}
