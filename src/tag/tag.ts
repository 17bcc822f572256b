/** A tag: a word of one's own by which things are found again. Two spellings that differ in case, accents and blanks only are one tag. */
import { foldCase, tidy } from '../lib/text.ts';
import type { TaggedNoun } from '../lib/vocabulary-own.ts';

export interface TagCount {
  readonly name: string;
  readonly total: number;
  readonly of: Readonly<Record<TaggedNoun, number>>;
}

/** The tag as it is kept; null for what can't be one: nothing, more than 50 letters, a comma, a control character. */
export function readTag(typed: string): string | null {
  const name = tidy(typed);
  return /^[^,;\p{C}]{1,50}$/u.test(name) ? name : null;
}

export const isSameTag = (a: string, b: string): boolean => (foldCase(a) || a) === (foldCase(b) || b);

/** The tag of those that are there, spelled as it is kept; undefined when there is none. */
export const knownTag = (known: readonly string[], typed: string): string | undefined =>
  known.find((one) => one === typed) ?? known.find((one) => isSameTag(one, typed));
