/** Days as lists write them, the day before the month: `24.11.2026`, `24/11/26`, `2026-11-24`, `241126`, `24 nov 2026`, `46350`. */
import { addDays, type DateText, dateFromParts, isDate, yearOf } from '../../lib/date.ts';
import { type DateOrder, dateOrder } from './date-order.ts';
import { monthNumber } from './month.ts';
import { type Column, type ColumnReader, doubtful, type Reading, read, wrong } from './reading.ts';
import { isWeekday } from './weekday.ts';

/** Which of two centuries a year of two digits is in, and whether a month will do for a day. */
interface DateMeaning {
  readonly latestYear: (context: Column['context']) => number;
  readonly needsDay: boolean;
}

/** Born: `65` is 1965. A month is no day of birth. */
const birth: DateMeaning = { latestYear: ({ today }) => yearOf(today), needsDay: true };
/** Of our time: `26` is 2026, and `31` too; a month stands for its first day, and is told. */
const recent: DateMeaning = { latestYear: ({ today }) => yearOf(today) + 20, needsDay: false };

/** `1990`, `s. 1990`, `född 1990`: only the year is known. */
const onlyYear = /^(?:(?:s|synt|syntynyt|f|född|b|born)\.? ?)?((?:19|20)\d{2})\.?$/i;

/** A day of birth, or the year where the list knows no more. */
export const birthDate: ColumnReader<DateText | number> = (column) => {
  const readDay = dateReader(birth, column);
  return (cell) => {
    const year = Number(onlyYear.exec(cell)?.[1] ?? 0);
    return year > 0 && year <= yearOf(column.context.today) ? doubtful(year, { kind: 'only-year' }) : readDay(cell);
  };
};
export const date: ColumnReader<DateText> = (column) => dateReader(recent, column);

function dateReader(meaning: DateMeaning, column: Column): (cell: string) => Reading<DateText> {
  const latest = meaning.latestYear(column.context);
  const fullYear = (year: string): number => (year.length === 4 ? Number(year) : withinCentury(Number(year), latest));
  let eaten: boolean | undefined;
  let order: DateOrder | undefined;
  const inOrder = (parts: Parts): Reading<DateText> => {
    order ??= dateOrder(column.values(), unsureNumbers);
    return readParts(parts, order, fullYear);
  };
  return (written) => {
    const cell = plain(written);
    if (cell.length === 10 && isDate(cell)) return read(cell);
    const parts = partsOf(cell);
    if (parts !== null) return parts.yearFirst ? dayOr(parts, fullYear) : inOrder(parts);
    if (/^\d{5}(?:[.,]\d+)?$/.test(cell)) {
      eaten ??= [...column.values()].some((value) => /^\d{6}$/.test(value));
      return eaten ? inOrder(sixDigits(`0${cell.slice(0, 5)}`)) : read(addDays('1899-12-30', Number(cell.slice(0, 5))));
    }
    return readMonth(cell, meaning, fullYear);
  };
}

/** Digits of other widths made plain, the day of the week and the time of day taken away, and the point after a date. */
function plain(written: string): string {
  const cell = /[^\x20-\x7e]/.test(written) ? written.normalize('NFKC').replace(/[‐‑–—−]/g, '-') : written;
  const [, word, rest] = /^(\p{L}{2,12})\.?,? (.+)$/u.exec(cell) ?? [];
  const day = word !== undefined && rest !== undefined && isWeekday(word) ? rest : cell;
  return day
    .replace(
      /(\d)(?:T|,? (?:kl\.? |klo )?)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?$/i,
      '$1',
    )
    .replace(/\.$/, '');
}

/** The year with these last two digits that is not later than the latest. */
const withinCentury = (twoDigits: number, latest: number): number =>
  latest - ((((latest - twoDigits) % 100) + 100) % 100);

/** The three numbers of a day in the order in which they stand. */
interface Parts {
  readonly numbers: readonly [string, string, string];
  /** The year has four digits and comes first: there is no doubt. */
  readonly yearFirst: boolean;
}

/** Null when the cell has another form. */
function partsOf(cell: string): Parts | null {
  const iso = /^(\d{4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/.exec(cell);
  if (iso !== null) return { numbers: [iso[1] ?? '', iso[3] ?? '', iso[4] ?? ''], yearFirst: true };
  const local = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(cell);
  if (local !== null) return { numbers: [local[1] ?? '', local[3] ?? '', local[4] ?? ''], yearFirst: false };
  if (/^\d{6}$/.test(cell)) return sixDigits(cell);
  if (!/^\d{8}$/.test(cell)) return null;
  return /^(19|20)/.test(cell) && Number(cell.slice(4, 6)) <= 12
    ? { numbers: [cell.slice(0, 4), cell.slice(4, 6), cell.slice(6)], yearFirst: true }
    : { numbers: [cell.slice(0, 2), cell.slice(2, 4), cell.slice(4)], yearFirst: false };
}

/** The numbers of a cell whose order the cell itself does not tell. */
function unsureNumbers(cell: string): Parts['numbers'] | null {
  const parts = partsOf(plain(cell));
  return parts === null || parts.yearFirst ? null : parts.numbers;
}

/** `241126`. */
const sixDigits = (cell: string): Parts => ({
  numbers: [cell.slice(0, 2), cell.slice(2, 4), cell.slice(4)],
  yearFirst: false,
});

type FullYear = (year: string) => number;

const dayOr = ({ numbers: [year, month, day] }: Parts, fullYear: FullYear): Reading<DateText> => {
  const found = dateFromParts(fullYear(year), Number(month), Number(day));
  return found === null ? wrong({ kind: 'no-such-day' }) : read(found);
};

/** Day first, unless the column shows that the year is; where another cell shows that day first is wrong, a cell that could be two days is refused. */
function readParts(
  { numbers: [a, month, c] }: Parts,
  { isYearFirst, against }: DateOrder,
  fullYear: FullYear,
): Reading<DateText> {
  const dayFirst = dateFromParts(fullYear(c), Number(month), Number(a));
  const canTurn = c.length === 2 && a.length === 2;
  const yearFirst = canTurn ? dateFromParts(fullYear(a), Number(month), Number(c)) : null;
  if (isYearFirst && canTurn) return yearFirst === null ? wrong({ kind: 'no-such-day' }) : read(yearFirst);
  if (dayFirst === null) return wrong({ kind: 'no-such-day' });
  if (against === null) return read(dayFirst);
  const monthFirst = dateFromParts(fullYear(c), Number(a), Number(month));
  const isOther = [monthFirst, yearFirst].some((other) => other !== null && other !== dayFirst);
  return isOther ? wrong({ kind: 'which-date', by: against }) : read(dayFirst);
}

/** `24 nov 2026`, `den 24 november 2026`, `November 24, 2026`; `marraskuu 2026` and `11/2026` have no day. */
function readMonth(cell: string, meaning: DateMeaning, fullYear: FullYear): Reading<DateText> {
  const named =
    /^(?:den )?(\d{1,2})(?:st|nd|rd|th|:e)?\.? ?(\p{L}+)\.? ?(\d{4}|\d{2})$/iu.exec(cell) ??
    /^(?:den )?()(\p{L}+)\.? ?(\d{4})$/iu.exec(cell) ??
    swapped(/^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(cell));
  const [, said, word, year] = named ?? noDay(cell);
  const day = said === '' ? undefined : said;
  const month = word === undefined ? null : /^\d/.test(word) ? Number(word) : monthNumber(word);
  if (month === null || year === undefined) return wrong({ kind: 'date-form' });
  if (day === undefined && meaning.needsDay) return wrong({ kind: 'no-day' });
  const found = dateFromParts(fullYear(year), month, Number(day ?? 1));
  if (found === null) return wrong({ kind: 'no-such-day' });
  return day === undefined ? doubtful(found, { kind: 'first-of-month' }) : read(found);
}

type Named = readonly (string | undefined)[];

const swapped = (found: RegExpExecArray | null): Named | null =>
  found === null ? null : [found[0], found[2], found[1], found[3]];

/** `11/2026`, `11-2026`, `2026-11`. */
function noDay(cell: string): Named {
  const [, month, year] = /^(\d{1,2}) ?[./-] ?((?:19|20)\d{2})$/.exec(cell) ?? [];
  if (month !== undefined) return [cell, undefined, month, year];
  const [, first, second] = /^((?:19|20)\d{2}) ?[./-] ?(\d{1,2})$/.exec(cell) ?? [];
  return [cell, undefined, second, first];
}

/** A year of birth: four digits, not in the future. */
export const birthYear: ColumnReader<number> =
  ({ context }) =>
  (cell) => {
    const year = Number(onlyYear.exec(cell)?.[1] ?? 0);
    return year >= 1900 && year <= yearOf(context.today) ? read(year) : wrong({ kind: 'year' });
  };
