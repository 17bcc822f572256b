/** Names of people. */
import { type Column, type ColumnReader, doubtful, type Reading, read, wrong } from './reading.ts';

export interface FullName {
  readonly givenName?: string;
  readonly familyName?: string;
}

/** Longer than any name that registers of population allow. */
const longestName = 100;

/** `?` or `�` where a letter was: the sender's program could not write it (`Nguy?n`). */
const lostLetters = /\p{L}[?\ufffd]|[?\ufffd]\p{L}/u;

export const hasLostLetters = (name: string): boolean => lostLetters.test(name);

/** A given name or a family name, as it is written: particles, hyphens and capitals are the person's own. */
export const name: ColumnReader<string> = () => (cell) => reading(cell, withoutQuotes(cell));

/** Quotes of other programs than the one that reads the list: `“Anna”`. */
const withoutQuotes = (cell: string): string => /^["“”„'‘’»«]\s*(.*\p{L})\s*["“”'‘’»«]$/u.exec(cell)?.[1] ?? cell;

/** `Last, First`. Without the comma nobody can tell which is which, unless the context says so; a single word is a given name. */
export const fullName: ColumnReader<FullName> =
  ({ context }) =>
  (cell) => {
    if (noName.test(cell)) return wrong({ kind: 'not-a-name' });
    const parts = partsOf(cell, context.nameOrder);
    return parts === null ? wrong({ kind: 'name-order' }) : reading(cell, parts);
  };

/** A number or an e-mail address: cells of the row stand in the wrong columns. */
const noName = /^[^\p{L}]*$|^\S+@\S+$|\d{5}/u;

function reading<T>(cell: string, value: T): Reading<T> {
  if (noName.test(cell)) return wrong({ kind: 'not-a-name' });
  if (cell.length > longestName) return wrong({ kind: 'too-long', most: longestName });
  if (/\d/.test(cell)) return doubtful(value, { kind: 'digits-in-name' });
  return hasLostLetters(cell) ? doubtful(value, { kind: 'letters-lost' }) : read(value);
}

function partsOf(cell: string, order: Column['context']['nameOrder']): FullName | null {
  const comma = cell.indexOf(',');
  if (comma !== -1) return named(cell.slice(comma + 1).trim(), cell.slice(0, comma).trim());
  const words = cell.split(' ');
  if (words.length === 1) return named(cell, '');
  switch (order) {
    case 'given-first':
      return named(words[0] ?? '', words.slice(1).join(' '));
    case 'family-first':
      return named(words.slice(1).join(' '), words[0] ?? '');
    case undefined:
      return null;
  }
}

const named = (givenName: string, familyName: string): FullName => ({
  ...(givenName === '' ? {} : { givenName }),
  ...(familyName === '' ? {} : { familyName }),
});
