/** Two records of one meeting as one: what either says is kept, what both say stands once. Where they differ on a particular, the newer holds. */
import { describePerson, type Person } from '../action/person.ts';
import { fold } from '../lib/fold.ts';
import type { Minutes, MinutesItem } from './minutes.ts';

export function mergeMinutes(older: Minutes, newer: Minutes): Minutes {
  const present = union(older.present, newer.present, nameKey);
  const here = new Set(present.map(nameKey));
  const elsewhere = (people: readonly Person[]) => people.filter((person) => !here.has(nameKey(person)));
  const represented = union(older.represented, newer.represented, ({ person }) => nameKey(person)).filter(
    ({ person }) => !here.has(nameKey(person)),
  );
  for (const { person } of represented) here.add(nameKey(person));
  const excused = elsewhere(union(older.excused, newer.excused, nameKey));
  for (const person of excused) here.add(nameKey(person));
  const timed = newer.startTime === null ? older : newer;
  return {
    partnership: older.partnership,
    date: older.date,
    startTime: timed.startTime,
    endTime: timed.endTime,
    place: newer.place ?? older.place,
    body: newer.body ?? older.body,
    chair: newer.chair ?? older.chair,
    secretary: newer.secretary ?? older.secretary,
    present,
    absent: elsewhere(union(older.absent, newer.absent, nameKey)),
    excused,
    represented,
    guests: elsewhere(union(older.guests, newer.guests, nameKey)),
    items: mergeItems(older.items, newer.items),
  };
}

/** Points of the same title become one, in the place of the older; those that only the newer has stand after. */
function mergeItems(older: readonly MinutesItem[], newer: readonly MinutesItem[]): MinutesItem[] {
  const left = [...newer];
  const merged = older.map((item) => {
    const same = left.findIndex(({ title }) => fold(title) === fold(item.title));
    const [other] = same === -1 ? [] : left.splice(same, 1);
    return other === undefined ? item : mergeItem(item, other);
  });
  return [...merged, ...left];
}

const mergeItem = (older: MinutesItem, newer: MinutesItem): MinutesItem => ({
  title: older.title,
  text: mergeText(older.text, newer.text),
  decisions: union(newer.decisions, older.decisions, ({ text }) => textKey(text)),
  actions: union(older.actions, newer.actions, ({ who, what }) => `${fold(who.name)} ${textKey(what)}`),
  later: union(older.later, newer.later, textKey),
});

function mergeText(older: string, newer: string): string {
  if (fold(older).includes(fold(newer))) return older;
  return fold(newer).includes(fold(older)) ? newer : `${older}\n\n${newer}`;
}

/** Of two with the same key the first stays. */
function union<T>(first: readonly T[], second: readonly T[], key: (one: T) => string): T[] {
  const keys = new Set(first.map(key));
  return [...first, ...second.filter((one) => !keys.has(key(one)))];
}

const textKey = (text: string): string => fold(text) || text;
const nameKey = (person: Person): string => textKey(person.name) || describePerson(person);
