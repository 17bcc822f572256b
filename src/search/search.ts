/** Finding words anywhere in the register: what was found, in which place, with the words around it. */
import type { DateText } from '../lib/date.ts';
import { foldWords } from '../lib/fold.ts';
import type { OwnName } from '../own-field/own-field.ts';
import type { Beside } from '../participant/tell-apart.ts';

/** The nouns by which what was found is shown again. */
export const foundNouns = [
  'organisation',
  'contact-person',
  'partnership',
  'participant',
  'meeting',
  'decision',
  'action',
  'agreement',
  'activity',
  'speaker',
] as const;
export type FoundNoun = (typeof foundNouns)[number];

/** Where in a thing the words can stand. */
export const places = [
  'name',
  'particulars',
  'notes',
  'place',
  'title',
  'text',
  'later',
  'owner',
  'clause',
  'purpose',
  'tag',
] as const;
/** An own field is a place of its own. */
export type Place = (typeof places)[number] | OwnName;

/** A thing with the texts in which words are looked for. */
export interface Searchable {
  /** Number of the row. */
  readonly row: number;
  readonly noun: FoundNoun;
  /** Number of the thing, as its own commands know it. */
  readonly id: number;
  readonly label: string;
  /** Handle of the partnership that it belongs to. */
  readonly partnership: string | null;
  readonly date: DateText | null;
  /** Of a participant: what tells her from others of the name. */
  readonly beside?: Beside;
  readonly texts: readonly { readonly place: Place; readonly text: string | null }[];
}

export interface Found extends Omit<Searchable, 'texts' | 'row'> {
  readonly place: Place;
  /** The words with some of what stands around them. */
  readonly excerpt: string;
}

/** All that can be searched of a thing, as one text. */
export const wholeText = ({ texts }: Pick<Searchable, 'texts'>): string =>
  texts.flatMap(({ text }) => (text === null ? [] : [text])).join('\n');

/** The place that has most of the words (of equal ones the first), and the words there. */
export function locate({ texts, row: _, ...thing }: Searchable, typed: string): Found {
  const wanted = foldWords(typed);
  let best: { place: Place; text: string; count: number; at: number } | null = null;
  for (const { place, text } of texts) {
    if (text === null) continue;
    const { count, at } = matchesIn(text, wanted);
    if (count > (best?.count ?? 0)) best = { place, text, count, at };
  }
  return {
    ...thing,
    place: best?.place ?? 'name',
    excerpt: best === null ? thing.label : excerptAt(best.text, best.at),
  };
}

/** True when each word that was typed begins a word of the text. */
export function hasAllWords(text: string, typed: string): boolean {
  const wanted = foldWords(typed);
  const words = foldWords(text);
  return wanted.length > 0 && wanted.every((one) => words.some((word) => word.startsWith(one)));
}

/** How many of the words a text has, and where the first of them begins. */
function matchesIn(text: string, wanted: readonly string[]): { readonly count: number; readonly at: number } {
  const met = new Set<string>();
  let at = -1;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = foldWords(word);
    for (const one of wanted)
      if (folded.some((part) => part.startsWith(one))) {
        met.add(one);
        if (at === -1) at = index;
      }
  }
  return { count: met.size, at: Math.max(0, at) };
}

/** How many characters are shown before the first word, and in all. */
const [before, length] = [30, 90];

function excerptAt(text: string, at: number): string {
  const line = text.replace(/\s/gu, ' ');
  const from = at <= before ? 0 : line.indexOf(' ', at - before) + 1;
  const until = line.length - from <= length ? line.length : line.lastIndexOf(' ', from + length);
  const end = until <= at ? Math.min(line.length, from + length) : until;
  return `${from > 0 ? '… ' : ''}${line.slice(from, end)}${end < line.length ? ' …' : ''}`.trim();
}
