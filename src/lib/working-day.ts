/** Working days in Finland: Monday to Friday without the public holidays. */
import { addDays, type DateText, weekdayOf, yearOf } from './date.ts';

/**
 * The public holidays of a year in Finland, Midsummer Eve and Christmas Eve among them (free by collective agreement).
 * Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
 */
export function holidaysOf(year: number): ReadonlySet<DateText> {
  const easter = easterSunday(year);
  const midsummerEve = onOrAfter(`${year}-06-19`, 4);
  return new Set([
    `${year}-01-01`,
    `${year}-01-06`,
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    `${year}-05-01`,
    addDays(easter, 39),
    addDays(easter, 49),
    midsummerEve,
    addDays(midsummerEve, 1),
    onOrAfter(`${year}-10-31`, 5),
    `${year}-12-06`,
    `${year}-12-24`,
    `${year}-12-25`,
    `${year}-12-26`,
  ]);
}

const holidaysByYear = new Map<number, ReadonlySet<DateText>>();

/** True from Monday to Friday outside the public holidays. */
export function isWorkingDay(date: DateText): boolean {
  const year = yearOf(date);
  let holidays = holidaysByYear.get(year);
  if (holidays === undefined) {
    holidays = holidaysOf(year);
    holidaysByYear.set(year, holidays);
  }
  return weekdayOf(date) < 5 && !holidays.has(date);
}

/** The day so many working days after `date`; the first day counted is the next working day. */
export function addWorkingDays(date: DateText, days: number): DateText {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: DateText, to: DateText): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

function onOrAfter(date: DateText, weekday: number): DateText {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

function easterSunday(year: number): DateText {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
