/** The rows that could not be read in, to be mended and read again: the sender's own columns, the reason before them. */
import { stringify } from 'csv-stringify/sync';
import { defuseFormula } from '../lib/text.ts';
import { isReasonHeading, reasonMark } from './reason-heading.ts';
import type { Table, TableRow } from './roster.ts';

/**
 * CSV text with the sender's delimiter and the cells as they were. The reason is the first column: a row with too many or too few cells
 * then keeps its shape, and is refused again until it is mended. Only the reason is ours to defuse against spreadsheets' formulas.
 * @param reasons why each rejected row was, by row number
 * @param heading of the reason, in the reader's language
 */
export function rejectsCsv(table: Table, reasons: ReadonlyMap<number, string>, heading: string): string {
  const before = table.header.findIndex(isReasonHeading);
  const own = (cells: readonly string[]) => (before === -1 ? cells : cells.filter((_cell, index) => index !== before));
  const unclosed = new Set(table.faults.filter(({ kind }) => kind === 'unclosed-quote').map(({ row }) => row));
  const written = ({ row, cells }: TableRow): string => {
    const reason = [defuseFormula(reasons.get(row) ?? '')];
    if (!unclosed.has(row)) return writeTable(table.delimiter, [[...reason, ...own(cells)]]);
    return `${writeTable(table.delimiter, [reason]).trimEnd()}${table.delimiter}${own(cells).join(table.delimiter)}\n`;
  };
  const header = writeTable(table.delimiter, [[reasonMark + heading, ...own(table.header)]]);
  return (
    header +
    table.rows
      .filter(({ row }) => reasons.has(row))
      .map(written)
      .join('')
  );
}

/** CSV text that `parse` reads back cell by cell. */
export const writeTable = (delimiter: string, rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { delimiter, record_delimiter: '\n' });
