/** Interests as people say them in Swedish, Finnish and English, brought to one word: football, fotboll and jalkapallo meet. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../lib/fold.ts';
import { type Language, languages } from '../lib/vocabulary.ts';

export interface InterestTable {
  /** Folded word -> code. */
  readonly codes: ReadonlyMap<string, string>;
  /** Code -> its name in each language. */
  readonly names: ReadonlyMap<string, Readonly<Record<Language, string>>>;
  /** Code -> all its words as they are written. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/** @param rows of `interests.csv`: `code`, and per language words divided by `|`, the first of them the name */
export function buildInterests(rows: readonly Readonly<Record<'code' | Language, string>>[]): InterestTable {
  const codes = new Map<string, string>();
  const names = new Map<string, Record<Language, string>>();
  const words = new Map<string, string[]>();
  for (const row of rows) {
    const spoken = languages.flatMap((language) => row[language].split('|'));
    // The first row that has a word keeps it: the table is written so that the commoner meaning stands first.
    for (const word of [row.code, ...spoken]) if (!codes.has(fold(word))) codes.set(fold(word), row.code);
    const name = (language: Language) => row[language].split('|')[0] ?? row.code;
    names.set(row.code, { en: name('en'), sv: name('sv'), fi: name('fi') });
    words.set(row.code, [...new Set([row.code, ...spoken])]);
  }
  return { codes, names, words };
}

/** The code of an interest; one letter may be wrong in a word of six or more. What the table does not know is its own folded word. */
export function interestCode({ codes }: InterestTable, written: string): string {
  const word = fold(written);
  const known = codes.get(word);
  if (known !== undefined || word.length < 6) return known ?? word;
  for (const [candidate, code] of codes) if (candidate.length >= 6 && distance(candidate, word) === 1) return code;
  return word;
}

/** The codes of several interests, each once. */
export const interestCodes = (table: InterestTable, written: readonly string[]): string[] => [
  ...new Set(written.map((word) => interestCode(table, word)).filter((code) => code !== '')),
];

/** Every word under which an interest may have been written down, for searching. */
export const interestWords = (table: InterestTable, written: string): readonly string[] => [
  ...new Set([written, ...(table.words.get(interestCode(table, written)) ?? [])]),
];

/** How a reader of this language calls it. */
export const interestName = (table: InterestTable, code: string, language: Language): string =>
  table.names.get(code)?.[language] ?? code;
