/** Text as people write it: tidied, printed safely, the nearest word. */
import { distance } from 'fastest-levenshtein';

/** Unicode composed, white space folded to single blanks, ends trimmed. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * For telling whether two texts are the same word: case, accents and everything but letters and digits away, letters of every script stay.
 * Not for finding a name in another script: that is `fold`, whose table takes time to load.
 */
export function foldCase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Control characters (terminal escapes among them) and bidirectional overrides, but not the line break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What a terminal may be sent: control characters are shown (`\x1b`), not obeyed. Line breaks stay. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** The text without control characters and bidirectional overrides; tabs and line breaks stay. */
export const withoutControl = (text: string): string =>
  text.replace(unsafe, (character) => (character === '\t' || character === '\r' ? character : ''));

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
export function defuseFormula(cell: string): string {
  return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) &&
    !/^[+-]?\d+([.,]\d+)?$/.test(cell) &&
    !/^\+\d[\d ]*$/.test(cell)
    ? `'${cell}`
    : cell;
}

/** Text safe inside HTML elements and quoted attributes. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The known word that was probably meant, or null: at most a third of its letters wrong, or one that begins so. Ties go to the first. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away < least && away <= Math.max(1, Math.floor(candidate.length / 3))) [best, least] = [candidate, away];
  }
  return (
    best ?? (word.length >= 3 ? (known.find((candidate) => candidate.startsWith(word.toLowerCase())) ?? null) : null)
  );
}

/** Sorts text the same on every machine: by code point, not by the system's language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Shorter parts of a text V8 copies by itself. */
const longestCopied = 12;

/** The same text with memory of its own: a part cut out of a large text keeps all of that in memory for as long as it lives. */
export const ownCopy = (text: string): string => (text.length <= longestCopied ? text : Buffer.from(text).toString());

/** A name without what stands in brackets at its end: `Esbo (Espoo)` is `Esbo`. */
export function withoutBrackets(text: string): string {
  const open = text.indexOf('(');
  return open >= 0 && text.endsWith(')') ? text.slice(0, open).trimEnd() : text;
}
