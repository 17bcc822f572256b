/** Rows below a header in which no person stands: totals, notes, and the header of another table on the same sheet. */
import { fold, foldWords } from '../lib/fold.ts';
import type { MappedColumn } from './columns.ts';
import { nameFields } from './fields.ts';
import type { Reference } from './reference.ts';
import type { TableRow } from './roster.ts';

/** `heading`: another table begins here. `only-name`: one word in an otherwise empty row; only the sender knows whether it is a person. */
export type NoPerson = 'total' | 'note' | 'heading' | 'only-name';

/** Fewer columns are read as people whatever stands in them: a list of names has rows with one cell. */
const leastColumns = 3;

/** Null for a row that may be a person. Made once for a list, since it is asked for each of its rows. */
export function noPersonTest(
  columns: readonly MappedColumn[],
  { headings }: Pick<Reference, 'headings'>,
): (row: TableRow) => NoPerson | null {
  const names = columns.filter(({ field }) => nameFields.has(field)).map(({ index }) => index);
  const isHalfName = names.length > 1 || columns.some(({ field }) => field === 'fullName');
  const isHeading = (cell: string): boolean => cell !== '' && headings.has(fold(cell));
  return ({ cells }) => {
    const named = names.filter((index) => isFilled(cells[index]));
    if (!cells.some(isNumber) && named.some((index) => isHeading(cells[index] ?? ''))) {
      if (cells.filter(isHeading).length > 1) return 'heading';
    }
    const filled = fewFilled(cells);
    if (filled === null) return null;
    if (isTotal(filled)) return 'total';
    const [only] = filled;
    if (filled.length !== 1 || only === undefined || columns.length < leastColumns) return null;
    if (isNote(only)) return 'note';
    return isHalfName && named.length === 1 && !/[\s,]/.test(only.trim()) ? 'only-name' : null;
  };
}

/** A day, a telephone number: no header has one, and most rows of people do. */
const isNumber = (cell: string): boolean => /\d{3}/.test(cell);

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

/** A total and a note fill a few cells; null for rows of people, which fill more. */
const mostFilled = 4;

function fewFilled(cells: readonly string[]): string[] | null {
  const filled: string[] = [];
  for (const cell of cells) {
    if (cell === '' || cell.trim() === '') continue;
    if (filled.length === mostFilled) return null;
    filled.push(cell);
  }
  return filled;
}

const totals: ReadonlySet<string> = new Set(
  'yhteensa yht summa kaikkiaan lukumaara lkm total totalt totals totalsumma sum summering sammanlagt antal inalles count'.split(
    ' ',
  ),
);
const counted: ReadonlySet<string> = new Set(
  'henkiloa henkilo hlo hloa osallistujaa osallistujia osallistujat opiskelijaa oppilasta asiakasta kpl kaikki personer person deltagare elever studerande st stycken alla in people persons participants students all'.split(
    ' ',
  ),
);

/** `Yhteensä 25`, `Totalt | 25 personer`: a word for a sum, or for those who are counted with a number, and nothing else. */
function isTotal(filled: readonly string[]): boolean {
  let sums = 0;
  let people = 0;
  let numbers = 0;
  for (const cell of filled)
    for (const word of foldWords(cell)) {
      if (totals.has(word)) sums += 1;
      else if (counted.has(word)) people += 1;
      else if (/^\d+$/.test(word)) numbers += 1;
      else return false;
    }
  return sums > 0 || (people > 0 && numbers > 0 && filled.length === 1);
}

/** A sentence, a date, a footnote: what no name looks like. */
const isNote = (text: string): boolean =>
  /^\s*[*†]/u.test(text) ||
  /\d/.test(text) ||
  /[:!?]/.test(text) ||
  /\p{Ll}{3}\.\s*$/u.test(text) ||
  text.trim().split(/\s+/).length > 5;
