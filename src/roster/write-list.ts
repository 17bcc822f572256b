/** Writes a list as the file it is asked to be: a workbook, or CSV that every spreadsheet opens right. */
import { stringify } from 'csv-stringify/sync';
import { SamspelError } from '../i18n/error.ts';
import { defuseFormula } from '../lib/text.ts';
import { type WrittenColumn, writeXlsx } from './spreadsheet/write-xlsx.ts';

/** Kinds of files that only their own programs write: CSV under such a name is opened wrong, or not at all. */
const otherKind = /\.(?:xls|xlsm|xlsb|ods|numbers|pdf|docx?|odt|html?|json|ya?ml)$/i;

/** By the end of the file's name, which is .xlsx or .csv (throws `usage` for another kind); CSV has a byte order mark, so that Excel takes it for UTF-8, and no formulas. */
export function writeList(
  file: string,
  name: string,
  columns: readonly WrittenColumn[],
  rows: readonly (readonly string[])[],
): string | Uint8Array {
  if (otherKind.test(file))
    throw new SamspelError('usage', (t) => t.rosterExport.otherKind(file), {
      hint: (t) => t.rosterExport.otherKindHint,
    });
  if (/\.xlsx$/i.test(file)) return writeXlsx(name, columns, rows);
  const header = columns.map(({ heading }) => heading);
  const lines = [header, ...rows].map((cells) => cells.map(defuseFormula));
  return `\ufeff${stringify(lines, { delimiter: ';', record_delimiter: '\r\n' })}`;
}
