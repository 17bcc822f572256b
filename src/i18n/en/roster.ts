/** English: what can be said of a list of people that is read in. */
import { formatFor } from '../format.ts';

const format = formatFor('en');
const meant = (known: string | null) => (known === null ? '' : ` Did you mean ${known}?`);

/** The first ten; more would hide what is said of them. */
const few = (things: readonly (string | number)[]): string =>
  things.slice(0, 10).join(', ') + (things.length > 10 ? ' …' : '');

export const roster = {
  /** What stops a whole file: what is wrong, and what to do. */
  file: {
    empty: 'The file is empty.',
    emptyHint: 'Ask the sender for the list again.',
    notText: {
      spreadsheet: 'The file is a spreadsheet of an old kind (before 2007), or has a password.',
      pdf: 'The file is a PDF.',
      compressed: 'The file is an archive, but no spreadsheet, or it is broken.',
      document: 'The file is a document, not a list.',
      picture: 'The file is a picture.',
      page: 'The file is a web page.',
      'too-large': 'The file unpacks to more than a list of people can be.',
      binary: 'The file is no text.',
    },
    notTextHint: {
      spreadsheet: 'Open it, take the password away, and save it as .xlsx or CSV.',
      pdf: 'Ask the sender for the list as CSV.',
      compressed: 'Unpack it first; if it is a spreadsheet, ask the sender for it again.',
      document: 'Save the table in it as .xlsx or CSV.',
      picture: 'Ask the sender for the list as CSV or .xlsx.',
      page: 'Open it in a spreadsheet and save it as .xlsx.',
      'too-large': 'Ask the sender for the list as CSV.',
      binary: 'Read in a CSV file. If it is one, name its encoding with --encoding.',
    },
    unknownEncoding: (given: string, nearest: string | null) => `There is no encoding ${given}.${meant(nearest)}`,
    unknownEncodingHint: (known: readonly string[]) => `Use one of ${known.join(', ')}.`,
    noSheet: (given: string) => `There is no sheet ${given}.`,
    noSheetHint: (sheets: readonly string[]) =>
      `The sheets are ${format.list(sheets)}. Name one of them, or its number, with --sheet.`,
    otherSheets: (read: string, others: readonly string[]) =>
      `The sheet ${read} was read. ${format.list(others)} was not: choose another with --sheet.`,
    unknownDelimiter: (given: string) => `"${given}" can't stand between cells.`,
    unknownDelimiterHint: 'Use one character, or semicolon, comma, tab, pipe.',
    noNameColumn: (headings: readonly string[]) =>
      headings.length === 0
        ? 'No column holds names.'
        : `No column holds names. The headings are: ${headings.join(', ')}.`,
    noNameColumnHint: 'If one does, say which: --map "Heading=fullName", or givenName and familyName.',
    mapForm: (given: string) => `--map "${given}" has not the form Heading=field.`,
    mapFormHint: 'For example: --map "Tel. 2=phone", or --map "Class=-" to leave a column out.',
    mapHeading: (given: string, nearest: string | null) => `The file has no heading "${given}".${meant(nearest)}`,
    mapHeadingHint: 'See the headings with: samspel roster inspect FILE',
    mapField: (given: string, nearest: string | null) => `There is no field ${given}.${meant(nearest)}`,
    mapFieldHint: 'Fields are for example givenName, familyName, birthDate, phone, municipality.',
    hiddenRows: (rows: readonly number[]) =>
      `${format.plural(rows.length, { one: '# row is', other: '# rows are' })} hidden in the sheet and ${format.plural(rows.length, { one: 'was', other: 'were' })} read too: ${few(rows)}. If they are not meant, take them away.`,
    hiddenColumns: (columns: readonly string[]) =>
      `${format.plural(columns.length, { one: '# column is', other: '# columns are' })} hidden in the sheet and ${format.plural(columns.length, { one: 'was', other: 'were' })} read too: ${few(columns)}. Leave a column out with --map "Heading=-", and tell the sender: others see it as easily.`,
    mergedCells: (cells: readonly string[]) =>
      `Cells are merged over several rows: ${few(cells)}. Only the first row of each has the value. Undo the merging in the sheet if it is true for all of them.`,
    mixedEncodings: (row: number) =>
      `The lines are not all in the same encoding; the first other one is row ${row}. Each was read in its own: look whether the letters are right.`,
    mojibake: (example: string) =>
      `Letters were spoilt before the file was sent ("${example}"). Ask the sender to save it as UTF-8.`,
    replacementCharacters: (row: number) =>
      `Letters are lost, first in row ${row}. If you know the encoding, name it with --encoding.`,
  },
  /** The beginning of a message on a row. */
  place: (row: number, column: string | null) => (column === null ? `Row ${row}` : `Row ${row}, ${column}`),
  /** What is wrong with a row. */
  faults: {
    controlCharacter: 'There are control characters in the cell. Type it again.',
    tooLong: (most: number) => `Too long. At most ${format.number(most)} characters.`,
    dateForm: (value: string) => `"${value}" is no date. Write it as 24.11.2026.`,
    noSuchDay: (value: string) => `There is no day ${value}. Write the day first, then the month: 24.11.2026.`,
    noDay: (value: string) => `"${value}" lacks the day. Write the whole date, or leave the cell empty.`,
    year: (value: string) => `"${value}" is no year of birth. Write four digits.`,
    email: (value: string) => `"${value}" is no e-mail address. Correct it, or leave the cell empty.`,
    phone: (value: string) => `"${value}" is no telephone number. Write it as 040 123 4567 or +358 40 1234567.`,
    municipality: (value: string, nearest: string | null) =>
      `There is no municipality ${value}.${nearest === null ? ' Write its name in Finnish or Swedish.' : meant(nearest)}`,
    identityCode: {
      form: 'It is no personal identity code: six digits, a sign, three digits and a check character.',
      date: 'The personal identity code begins with a day that does not exist. Check it with the sender.',
      number: 'The personal identity code has a number that is never given. Check it with the sender.',
      check:
        'The check character of the personal identity code does not fit: a slip somewhere in it. Check it with the sender.',
    },
    nameOrder: (value: string) => `Which is the family name in "${value}"? Write it as Last, First.`,
    number: (value: string) => `"${value}" is not a number. Write it in digits: 38 or 38,5`,
    yesNo: (value: string) => `"${value}" is neither yes nor no.`,
    choice: (value: string, choices: readonly string[]) =>
      `"${value}" is not known here. Write one of ${choices.join(', ')}, or leave the cell empty.`,
    cellCount: (expected: number, found: number) =>
      `The row has ${format.plural(found, { one: '# cell', other: '# cells' })} and should have ${expected}. Look for a delimiter too many or too few.`,
    unclosedQuote: 'A quote (") opens here and is not closed. Close it, or take it away.',
    noName: 'The name is missing. Fill it in, or take the row away.',
    bornInFuture: 'The date of birth is in the future. Check the year.',
    bornTooLongAgo: 'The date of birth is too long ago. Check the year.',
    identityBirthDate:
      'The personal identity code and the date of birth say different days. Correct the one that is wrong.',
    birthYearDiffers: 'The year of birth and the date of birth differ. Correct the one that is wrong.',
    arrivedBeforeBirth: 'The date of arrival is before the date of birth. Correct the one that is wrong.',
    joinedBeforeBirth: 'The start date is before the date of birth. Correct the one that is wrong.',
    leftBeforeJoining: 'The end date is before the start date. Correct the one that is wrong.',
    formulaError: (value: string) =>
      `A formula has failed in the spreadsheet ("${value}"). Correct it there, or leave the cell empty.`,
    notAName: (value: string) => `"${value}" is no name. Look whether the cells of the row stand in the wrong columns.`,
    whichDate: (value: string, by: string) =>
      `"${value}" may be two different days: "${by}" in the same column is not written day first. Write the day first, then the month, in the whole column: 24.11.2026.`,
    codeOfAnother: (row: number) =>
      `The identity code or the number is that of somebody with another name, in row ${row}. Correct the one that is wrong.`,
    otherTable: (row: number) =>
      `Another table, with other headings, begins in row ${row}. Make it a list of its own, or take it away.`,
    onlyName: (value: string) =>
      `Only "${value}" stands in the row. If it is a person, fill in more of her, such as a family name, a date of birth or a number; if not, take the row away.`,
    secondPerson:
      'Two people stand beside each other in the row, under the same headings. Put the second one in a row of her own, or leave her columns out with --map "Heading#2=-".',
    idOfAnother: (id: string, row: number) =>
      `The number ${id} is another person's, in row ${row}. Correct it; if it is no number of a person, leave the column out with --map "Heading=-".`,
  },
  /** What was read with doubt. */
  warnings: {
    lettersLost: (value: string) => `Letters are lost in "${value}". Ask the sender how it is written.`,
    unknownLanguage: (value: string) => `The language "${value}" is not known and stays as it is written.`,
    unknownCountry: (value: string) => `The country "${value}" is not known and stays as it is written.`,
    unknownOccupation: (value: string) =>
      `"${value}" is no occupation that ISCO-08 knows. It is kept as it was written, without a code.`,
    unknownLevel: (value: string) => `The level "${value}" is not known and stays as it is written.`,
    firstOfMonth: (value: string) => `"${value}" was read as the first of the month.`,
    firstPhone: (value: string) => `Only the first number of "${value}" was read.`,
    digitsInName: (value: string) => `There is a digit in the name "${value}". It is kept as it was written.`,
    nameDivided: (value: string, { givenName, familyName }: { givenName: string; familyName: string }) =>
      `"${value}" has several words: it was read as given name "${givenName}" and family name "${familyName}". If that is wrong, write it as Last, First.`,
    onlyYear: (value: string) => `Of "${value}" only the year is known: it was read as the year of birth.`,
    levelByNumber: (value: string) => `The level "${value}" was read as that of the national certificate (YKI, 1–6).`,
    secondValue: (value: string) =>
      `Another column for the same thing says something else. The first one counts; "${value}" was left out.`,
    totalRow: (value: string) => `"${value}" was taken for a total and left out.`,
    noteRow: (value: string) => `"${value}" was taken for a note and left out.`,
    repeats: (row: number) => `The same person as in row ${row}. Counted once.`,
    repeatsOtherwise: (row: number) =>
      `The same person as in row ${row}, but they don't say the same: where they differ row ${row} counts.`,
    levelLanguage: (rows: number) =>
      `The column does not say of which language, so the levels of ${format.plural(rows, { one: '# person', other: '# people' })} were left out. Say it with --map "Heading=levelSv" or levelFi.`,
  },
  /** Heading of the reason in a file of rejected rows. */
  reason: 'what is wrong',
};
