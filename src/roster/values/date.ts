/** Days as lists write them, the day always before the month: `24.11.2026`, `24/11/26`, `2026-11-24`, `241126`, `24 nov 2026`, `46350`. */
import { addDays, type DateText, dateFromParts, isDate, yearOf } from '../../lib/date.ts';
import { monthNumber } from './month.ts';
import { type Column, type ColumnReader, doubtful, type Reading, read, wrong } from './reading.ts';

/** Which of two centuries a year of two digits is in, and whether a month will do for a day. */
interface DateMeaning {
  readonly latestYear: (context: Column['context']) => number;
  readonly needsDay: boolean;
}

/** Born: `65` is 1965. A month is no day of birth. */
const birth: DateMeaning = { latestYear: ({ today }) => yearOf(today), needsDay: true };
/** Of our time: `26` is 2026, and `31` too; a month stands for its first day, and is told. */
const recent: DateMeaning = { latestYear: ({ today }) => yearOf(today) + 20, needsDay: false };

export const birthDate: ColumnReader<DateText> = (column) => dateReader(birth, column);
export const date: ColumnReader<DateText> = (column) => dateReader(recent, column);

function dateReader(meaning: DateMeaning, column: Column): (cell: string) => Reading<DateText> {
  const latest = meaning.latestYear(column.context);
  const fullYear = (year: string): number => (year.length === 4 ? Number(year) : withinCentury(Number(year), latest));
  let eaten: boolean | undefined;
  return (cell) => {
    const day = readNumeric(cell, fullYear);
    if (day !== undefined) return day === null ? wrong({ kind: 'no-such-day' }) : read(day);
    if (/^\d{5}(?:[.,]0+)?$/.test(cell)) {
      eaten ??= [...column.values()].some((value) => /^\d{6}$/.test(value));
      return readFiveDigits(cell, eaten, fullYear);
    }
    return readWords(cell, meaning, fullYear);
  };
}

/** The year with these last two digits that is not later than the latest. */
const withinCentury = (twoDigits: number, latest: number): number =>
  latest - ((((latest - twoDigits) % 100) + 100) % 100);

/** Undefined when the cell has another form, null when it has this form and the calendar has no such day. */
function readNumeric(cell: string, fullYear: (year: string) => number): DateText | null | undefined {
  if (cell.length === 10 && isDate(cell)) return cell;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(cell);
  if (iso !== null) return dateFromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?(?: (?:kl\.? |klo )?\d{1,2}[:.]\d{2}.*)?$/.exec(cell);
  if (local !== null) return dateFromParts(fullYear(local[4] ?? ''), Number(local[3]), Number(local[1]));
  if (/^\d{6}$/.test(cell)) return fromDigits(cell, fullYear);
  if (!/^\d{8}$/.test(cell)) return undefined;
  return /^(19|20)/.test(cell) && Number(cell.slice(4, 6)) <= 12
    ? dateFromParts(Number(cell.slice(0, 4)), Number(cell.slice(4, 6)), Number(cell.slice(6)))
    : fromDigits(cell, fullYear);
}

/** `241126`, `24112026`. */
const fromDigits = (cell: string, fullYear: (year: string) => number): DateText | null =>
  dateFromParts(fullYear(cell.slice(4)), Number(cell.slice(2, 4)), Number(cell.slice(0, 2)));

/** A serial number of a spreadsheet, unless the other cells show that it is `011190` without its zero. */
function readFiveDigits(cell: string, eaten: boolean, fullYear: (year: string) => number): Reading<DateText> {
  const digits = cell.slice(0, 5);
  if (!eaten) return read(addDays('1899-12-30', Number(digits)));
  const day = fromDigits(`0${digits}`, fullYear);
  return day === null ? wrong({ kind: 'no-such-day' }) : read(day);
}

function readWords(cell: string, { needsDay }: DateMeaning, fullYear: (year: string) => number): Reading<DateText> {
  const words = /^(?:(\d{1,2})\.? )?(\p{L}+)\.? (\d{4})$/u.exec(cell);
  const month = words === null ? null : monthNumber(words[2] ?? '');
  if (words === null || month === null) return wrong({ kind: 'date-form' });
  if (words[1] === undefined && needsDay) return wrong({ kind: 'no-day' });
  const day = dateFromParts(fullYear(words[3] ?? ''), month, Number(words[1] ?? 1));
  if (day === null) return wrong({ kind: 'no-such-day' });
  return words[1] === undefined ? doubtful(day, { kind: 'first-of-month' }) : read(day);
}

/** A year of birth: four digits, not in the future. */
export const birthYear: ColumnReader<number> =
  ({ context }) =>
  (cell) => {
    const year = /^\d{4}$/.test(cell) ? Number(cell) : 0;
    return year >= 1900 && year <= yearOf(context.today) ? read(year) : wrong({ kind: 'year' });
  };
