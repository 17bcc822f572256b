/** Cells as text: Unicode composed, invisible marks taken out, control characters refused, length bounded. */
import { type CellReader, type ColumnReader, read, wrong } from './reading.ts';

/** Marks without a width that programs leave in text, and the writing direction that a terminal must not be told. The joiners of Persian stay. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;

/** True when a cell has characters that no person types: a terminal would obey them. */
export const hasControl = (cell: string): boolean => control.test(cell);

/** The cell on one line, white space folded. Most cells are tidy already and are given back as they are. */
export function tidyCell(cell: string): string {
  return isTidy(cell) ? cell : cell.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** The cell with its line breaks, as a note is kept. */
export function tidyLines(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Printable ASCII without two blanks in a row or at an end. A loop, because it runs for each of a million cells. */
function isTidy(cell: string): boolean {
  let before = 0x20;
  for (let place = 0; place < cell.length; place++) {
    const code = cell.charCodeAt(place);
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return before !== 0x20 || cell.length === 0;
}

/** A word or a line, at most so many characters. */
export const line =
  (most: number): ColumnReader<string> =>
  () =>
    bounded(most);

const bounded =
  (most: number): CellReader<string> =>
  (cell) =>
    cell.length > most ? wrong({ kind: 'too-long', most }) : read(cell);

/** Finnish postal codes have five digits; a spreadsheet eats the zeros before them. Foreign ones stay as they are. */
export const postalCode: ColumnReader<string> = () => (cell) => {
  if (cell.length > 20) return wrong({ kind: 'too-long', most: 20 });
  return read(/^\d{3,5}$/.test(cell) ? cell.padStart(5, '0') : cell);
};
