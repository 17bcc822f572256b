/** When someone has time, as people write it: `mån, ons kväll`, `tiistaisin`, `weekends`. */
import { fold } from '../lib/fold.ts';

export type PartOfDay = 'morning' | 'day' | 'evening';

export interface Times {
  /** 0 is Monday; empty when no day was said. */
  readonly weekdays: readonly number[];
  /** Empty when no part of the day was said. */
  readonly parts: readonly PartOfDay[];
}

/** The beginnings of the days' names, folded, in Swedish, Finnish and English. */
const dayWords: readonly (readonly string[])[] = [
  ['man', 'ma', 'mon'],
  ['tis', 'ti', 'tue'],
  ['ons', 'ke', 'wed'],
  ['tors', 'to', 'thu'],
  ['fre', 'pe', 'fri'],
  ['lor', 'la', 'sat'],
  ['son', 'su', 'sun'],
];
const partWords: Readonly<Record<PartOfDay, readonly string[]>> = {
  morning: ['morgon', 'morning', 'aamu', 'fore', 'formiddag'],
  day: ['dag', 'day', 'paiva', 'eftermiddag', 'afternoon', 'iltapaiva'],
  evening: ['kvall', 'evening', 'ilta', 'illa'],
};
const weekends = ['helg', 'veckoslut', 'weekend', 'viikonlop'];
const weekdays = ['vardag', 'weekday', 'arki', 'arkisin'];

/** Reads what was written; words it does not know count for nothing. */
export function parseTimes(written: string | null): Times {
  const words = (written ?? '')
    .split(/[^\p{L}]+/u)
    .map(fold)
    .filter((word) => word !== '');
  const days = new Set<number>();
  const parts = new Set<PartOfDay>();
  for (const word of words) {
    if (weekends.some((beginning) => word.startsWith(beginning))) for (const day of [5, 6]) days.add(day);
    else if (weekdays.some((beginning) => word.startsWith(beginning))) for (const day of [0, 1, 2, 3, 4]) days.add(day);
    else {
      const part = partOf(word);
      if (part !== null) parts.add(part);
      const day = part === null ? dayWords.findIndex((names) => names.some((name) => isDay(word, name))) : -1;
      if (day >= 0) days.add(day);
    }
  }
  return { weekdays: [...days].sort((a, b) => a - b), parts: [...parts] };
}

/** Longer words first: `iltapäivä` is the afternoon, `ilta` the evening. */
function partOf(word: string): PartOfDay | null {
  const known = (Object.entries(partWords) as [PartOfDay, readonly string[]][])
    .flatMap(([part, names]) => names.map((name) => ({ part, name })))
    .sort((a, b) => b.name.length - a.name.length);
  return known.find(({ name }) => word.startsWith(name))?.part ?? null;
}

/** `ma` alone or `maanantai`, `ti` or `tisdagar`; but `matematik` is no day. */
const isDay = (word: string, name: string): boolean =>
  word === name || (word.startsWith(name) && /(dag|dagar|dagarna|tai|taisin|viikko|viikkoisin|day|days)$/.test(word));

/** The part of the day in which a time of day lies: before 10 morning, before 17 day, else evening. */
export function partOfDay(time: string): PartOfDay {
  const hour = Number(time.slice(0, 2));
  return hour < 10 ? 'morning' : hour < 17 ? 'day' : 'evening';
}
