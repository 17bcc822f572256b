/** Calendar days as ISO text: reading what people type, and reckoning with days, months and working days. */

/** A calendar day, `YYYY-MM-DD`. Always a day that exists. */
export type DateText = string & { readonly __day?: never };

/** A length of time as written in the rules of the game: `5 days`, `2 months`, `1 quarter`, `1 year`. */
export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
}

export const durationUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type DurationUnit = (typeof durationUnits)[number];

const dayMs = 86_400_000;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day with these numbers, or null when the calendar has no such day (31 February). Month is 1–12. */
export function dateFromParts(year: number, month: number, day: number): DateText | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** True for ISO text of a day that exists. */
export function isDate(text: string): text is DateText {
  const match = isoDay.exec(text);
  return match !== null && dateFromParts(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/**
 * Reads a day as people type it: `2026-12-31`, `31.12.2026`, `31.12.26`, `31/12/2026`, `31.12.` (this year), `today`, `yesterday`,
 * `tomorrow`, `-3d`, `+2w`, `+1m`, `fri` (the next one), each in English, Swedish or Finnish. Day first, always. Null when it is no day.
 */
export function parseDate(text: string, today: DateText): DateText | null {
  const typed = text.trim().toLowerCase();
  return parseNumericDate(typed, today) ?? parseRelativeDate(typed, today);
}

function parseNumericDate(typed: string, today: DateText): DateText | null {
  if (isoDay.test(typed)) return isDate(typed) ? typed : null;
  const local = /^(?:\p{L}{2,3}\s+)?(\d{1,2})([./])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2})?)?$/u.exec(typed);
  if (local === null) return null;
  return dateFromParts(fullYear(local[4], today), Number(local[3]), Number(local[1]));
}

function fullYear(typed: string | undefined, today: DateText): number {
  if (typed === undefined) return yearOf(today);
  return typed.length === 4 ? Number(typed) : 2000 + Number(typed);
}

const relativeWords: Readonly<Record<string, number>> = {
  today: 0,
  idag: 0,
  'i dag': 0,
  tänään: 0,
  yesterday: -1,
  igår: -1,
  'i går': -1,
  eilen: -1,
  tomorrow: 1,
  imorgon: 1,
  'i morgon': 1,
  huomenna: 1,
};

/** Monday first; the first three letters in English, the first three in Swedish, the first two in Finnish. */
const weekdayWords: readonly (readonly string[])[] = [
  ['mon', 'mån', 'ma'],
  ['tue', 'tis', 'ti'],
  ['wed', 'ons', 'ke'],
  ['thu', 'tor', 'to'],
  ['fri', 'fre', 'pe'],
  ['sat', 'lör', 'la'],
  ['sun', 'sön', 'su'],
];
const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'måndag', 'maanantai'],
  ['tuesday', 'tisdag', 'tiistai'],
  ['wednesday', 'onsdag', 'keskiviikko'],
  ['thursday', 'torsdag', 'torstai'],
  ['friday', 'fredag', 'perjantai'],
  ['saturday', 'lördag', 'lauantai'],
  ['sunday', 'söndag', 'sunnuntai'],
];

/** 0 for `mon`, `måndag`, `ma` …, 6 for `sunnuntai`; null for what is no day of the week. */
export function weekdayNamed(typed: string): number | null {
  const word = typed.trim().toLowerCase();
  const found = weekdayWords.findIndex(
    (words, index) => words.includes(word) || weekdayNames[index]?.includes(word) === true,
  );
  return found === -1 ? null : found;
}

/** The unit letters of English, Swedish and Finnish: days `d pv`, weeks `w v vk`, months `m kk mån`, years `y å v.`. */
const unitLetters: Readonly<Record<string, DurationUnit>> = {
  d: 'day',
  pv: 'day',
  w: 'week',
  v: 'week',
  vk: 'week',
  m: 'month',
  mån: 'month',
  kk: 'month',
  y: 'year',
  å: 'year',
};

/** The words for lengths of time, by how they begin; the letters are those of `-3d`. */
const unitWords: readonly (readonly [DurationUnit, RegExp])[] = [
  ['day', /^(days?|dag|dagar|dygn|päivä|päivää|päivän)$/],
  ['week', /^(weeks?|vecka|veckor|viikko|viikkoa|viikon)$/],
  ['month', /^(months?|månad|månader|kuukausi|kuukautta|kuukauden)$/],
  ['quarter', /^(quarters?|kvartal|neljännes|neljännestä|neljänneksen)$/],
  ['year', /^(years?|år|vuosi|vuotta|vuoden)$/],
];

/** Reads a length of time as a person types it, in any of the three languages: `60 days`, `60 dagar`, `2 kk`, `8w`; null when it is none. */
export function readDuration(text: string): Duration | null {
  const [, count, word = ''] = /^(\d{1,4})\s*(\p{L}+)\.?$/u.exec(text.trim().toLowerCase()) ?? [];
  const unit = unitLetters[word] ?? unitWords.find(([, known]) => known.test(word))?.[0];
  return unit === undefined || Number(count) === 0 ? null : { count: Number(count), unit };
}

function parseRelativeDate(typed: string, today: DateText): DateText | null {
  const word = relativeWords[typed];
  if (word !== undefined) return addDays(today, word);
  const offset = /^([+-])(\d{1,4})(\p{L}{1,3})$/u.exec(typed);
  if (offset !== null) {
    const unit = unitLetters[offset[3] ?? ''];
    const count = Number(offset[2]) * (offset[1] === '-' ? -1 : 1);
    return unit === undefined ? null : addDuration(today, { count, unit });
  }
  const weekday = weekdayNamed(typed);
  return weekday === null ? null : addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** Reads `2 months`, `1 quarter`, `12 months`; null when it is no length of time. */
export function parseDuration(text: string): Duration | null {
  const match = /^(\d{1,3})\s*(day|week|month|quarter|year)s?$/.exec(text.trim().toLowerCase());
  if (match === null || Number(match[1]) === 0) return null;
  return { count: Number(match[1]), unit: match[2] as DurationUnit };
}

/** The day this many days later (earlier when negative). */
export function addDays(date: DateText, days: number): DateText {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day of the month so many months later; the last day of a shorter month (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: DateText, months: number): DateText {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return `${year}-${pad(month)}-${pad(Math.min(dayOf(date), daysInMonth(year, month)))}`;
}

/** The day a length of time later. */
export function addDuration(date: DateText, { count, unit }: Duration): DateText {
  switch (unit) {
    case 'day':
      return addDays(date, count);
    case 'week':
      return addDays(date, count * 7);
    case 'month':
      return addMonths(date, count);
    case 'quarter':
      return addMonths(date, count * 3);
    case 'year':
      return addMonths(date, count * 12);
  }
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: DateText, to: DateText): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Whole years lived on a day: the birthday counts. Someone born on 29 February turns a year older on 1 March of other years. */
export function ageOn(birthDate: DateText, day: DateText): number {
  const years = yearOf(day) - yearOf(birthDate);
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

export const yearOf = (date: DateText): number => Number(date.slice(0, 4));
/** 1–12. */
export const monthOf = (date: DateText): number => Number(date.slice(5, 7));
export const dayOf = (date: DateText): number => Number(date.slice(8, 10));
/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (date: DateText): number => (((toEpochDay(date) + 3) % 7) + 7) % 7;
/** The last day of the month the day is in. */
export const endOfMonth = (date: DateText): DateText =>
  `${date.slice(0, 8)}${pad(daysInMonth(yearOf(date), monthOf(date)))}`;

/** Days in a month of a year; month is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const toEpochDay = (date: DateText): number => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / dayMs;
const fromEpochDay = (day: number): DateText => new Date(day * dayMs).toISOString().slice(0, 10);
const pad = (number: number): string => String(number).padStart(2, '0');
