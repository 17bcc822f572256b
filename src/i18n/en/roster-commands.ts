/** English: the commands that read lists of people. */
import { formatFor } from '../format.ts';

const format = formatFor('en');
const people = (count: number) => format.plural(count, { one: '# person', other: '# people' });
const delimiters: Readonly<Record<string, string>> = { ';': 'semicolons', ',': 'commas', '\t': 'tabs', '|': 'bars' };

export interface Inspected {
  /** What kind of file: `fromText` or `fromSheet`. */
  readonly from: string;
  readonly headerRow: number;
  readonly people: number;
  readonly repeated: number;
  readonly rejected: number;
}

export interface Imported {
  readonly file: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly possibleDuplicates: number;
}

export const rosterCommands = {
  summary: 'Lists of people that others send',
  help: {
    inspect: 'Show how a list would be read, and what is wrong in it',
    import: 'Read a list of people in',
    importMore:
      'All of it or nothing, unless --keep-good. The same list twice changes nothing. An empty cell never erases anything.',
  },
  arguments: { file: 'The list: CSV in any encoding, .xlsx or .ods, gzipped or not; - for standard input' },
  options: {
    encoding: 'Encoding of the file (else found: utf-8, windows-1252, macintosh …)',
    delimiter: 'What stands between the cells (else found)',
    sheet: 'Sheet of a spreadsheet, by name or number (else the one with the headings)',
    map: 'This column holds this field; HEADING=- leaves it out, HEADING#2 is the second one called so',
    nameOrder: 'How whole names without a comma are written',
    levelLanguage: 'Language of a column that only says Level',
    from: 'The organisation that sent the list; its own numbers are kept',
    partnership: 'The people take part in this partnership',
    onMatch: 'Those who are known: take over what is new, fill what is empty, or leave',
    keepGood: 'Read in the good rows and write the others to a file',
    rejects: 'Where the rows that are left out go',
    maxErrors: 'Show at most so many faults',
    force: 'Replace that file if it exists',
  },
  headings: { column: 'Column', field: 'Field', how: 'Understood', example: 'For example' },
  how: {
    exact: 'yes',
    chosen: 'as you said',
    beginning: 'by its beginning',
    spelling: 'by its spelling',
    'not-kept': 'known, not kept',
    unknown: 'not known, left out',
  },
  fromText: (encoding: string, delimiter: string) => `${encoding}, cells between ${delimiters[delimiter] ?? delimiter}`,
  fromSheet: (kind: string, sheet: string) => `${kind}, sheet ${sheet}`,
  inspected: ({ from, headerRow, people: count, repeated, rejected }: Inspected) =>
    `${from}, headings in row ${headerRow}. ${people(count)} can be read in, ${repeated} repeated, ${format.plural(rejected, { one: '# row', other: '# rows' })} with faults.`,
  more: (count: number) => `… and ${count} more.`,
  refused: (file: string, rows: number) =>
    `${file}: ${format.plural(rows, { one: '# row has', other: '# rows have' })} faults. Nothing was read in.`,
  refusedHint:
    'Mend them, or read in the good rows with --keep-good: the others go to a file that can be mended and read again.',
  imported: ({ file, created, updated, unchanged, repeated, rejected, possibleDuplicates }: Imported) =>
    `${file}: ${format.number(created)} new, ${format.number(updated)} changed, ${format.number(unchanged)} as before` +
    `${repeated > 0 ? `, ${repeated} repeated` : ''}${rejected > 0 ? `, ${rejected} left out` : ''}${possibleDuplicates > 0 ? `, ${possibleDuplicates} perhaps here already` : ''}.`,
  logged: (created: number, updated: number) =>
    `Read a list in: ${format.number(created)} new, ${format.number(updated)} changed`,
  possible: (participants: readonly string[]) => `Perhaps participant ${format.list(participants)}.`,
  possibleRow: (row: number, participants: readonly string[]) =>
    `Row ${row} was left out: perhaps it is participant ${format.list(participants)}, and what is known does not tell. Ask the sender, and correct the row or add her by hand.`,
  rejectsIn: (file: string) => `The rows left out, with the reason: ${file}`,
  writing: 'Reading in',
};
