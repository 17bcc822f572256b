/** Names of people. */
import { type Column, type ColumnReader, doubtful, type Reading, read, wrong } from './reading.ts';

export interface FullName {
  readonly givenName?: string;
  readonly familyName?: string;
}

/** Longer than any name that registers of population allow. */
const longestName = 100;

/** `?` or `�` where a letter was: the sender's program could not write it (`Nguy?n`); or what UTF-8 looks like when it is read as something else (`MÃ¤kinen`). */
const lostLetters = /\p{L}[?\ufffd]|[?\ufffd]\p{L}|Ã[\u0084\u0085\u0096\u00a4\u00a5\u00a9\u00b6\u201e\u2013\u2026]/u;

export const hasLostLetters = (name: string): boolean => lostLetters.test(name);

/** A given name or a family name, as it is written: particles, hyphens and capitals are the person's own. */
export const name: ColumnReader<string> = () => (cell) => reading(cell, withoutQuotes(cell));

/** Quotes of other programs than the one that reads the list: `“Anna”`. */
const withoutQuotes = (cell: string): string => /^["“”„'‘’»«]\s*(.*\p{L})\s*["“”'‘’»«]$/u.exec(cell)?.[1] ?? cell;

/** `Last, First`. Without the comma nobody can tell which is which, unless the context says so; a single word is a given name. */
export const fullName: ColumnReader<FullName> = ({ context, values }) => {
  let inCapitals: boolean | undefined;
  return (cell) => {
    if (noName.test(cell)) return wrong({ kind: 'not-a-name' });
    inCapitals ??= familyNamesInCapitals(values());
    const parts = (inCapitals ? byCapitals(cell) : null) ?? partsOf(cell, context.nameOrder);
    if (parts === null) return wrong({ kind: 'name-order' });
    const { isGuess, ...full } = parts;
    const found = reading<FullName>(cell, full);
    if (!isGuess || 'fault' in found || found.warning !== undefined) return found;
    const { givenName = '', familyName = '' } = full;
    return doubtful(full, { kind: 'name-divided', givenName, familyName });
  };
};

/** `MÄKINEN Anna`, `Anna MÄKINEN`: in a column in which all are written so, the capitals are the family name. Initials are no name. */
export const familyNamesInCapitals = (values: ReadonlySet<string>): boolean => {
  const names = [...values].filter((value) => value.includes(' ') && !value.includes(','));
  return names.length >= fewestInCapitals && names.every((name) => byCapitals(name) !== null);
};

const fewestInCapitals = 3;

const capitals = /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)*$/u;

function byCapitals(cell: string): Parts | null {
  const words = cell.split(' ');
  const isCapital = words.map((word) => capitals.test(word));
  const border = isCapital.findIndex((is) => is !== isCapital[0]);
  if (border === -1 || isCapital.slice(border).some((is) => is === isCapital[0])) return null;
  const [first, rest] = [words.slice(0, border).join(' '), words.slice(border).join(' ')];
  return isCapital[0] ? named(rest, first) : named(first, rest);
}

/** A number or an e-mail address: cells of the row stand in the wrong columns. */
const noName = /^[^\p{L}]*$|^\S+@\S+$|\d{5}/u;

function reading<T>(cell: string, value: T): Reading<T> {
  if (noName.test(cell)) return wrong({ kind: 'not-a-name' });
  if (cell.length > longestName) return wrong({ kind: 'too-long', most: longestName });
  if (/\d/.test(cell)) return doubtful(value, { kind: 'digits-in-name' });
  return hasLostLetters(cell) ? doubtful(value, { kind: 'letters-lost' }) : read(value);
}

interface Parts extends FullName {
  /** More words than two, and no particle shows where the family name begins. */
  readonly isGuess: boolean;
}

function partsOf(cell: string, order: Column['context']['nameOrder']): Parts | null {
  const comma = cell.indexOf(',');
  if (comma !== -1) return named(cell.slice(comma + 1).trim(), cell.slice(0, comma).trim());
  const words = cell.split(' ');
  if (words.length === 1) return named(cell, '');
  if (order === undefined) return null;
  const from = order === 'given-first' ? 1 : 0;
  const particle = words.findIndex((word, place) => place >= from && particles.has(word.toLowerCase()));
  const isSure = words.length === 2 || (order === 'given-first' ? particle !== -1 : particle === 0);
  const border = order === 'given-first' ? (particle === -1 ? 1 : particle) : afterParticles(words);
  const [first, rest] = [words.slice(0, border).join(' '), words.slice(border).join(' ')];
  return order === 'given-first' ? named(first, rest, !isSure) : named(rest, first, !isSure);
}

/** Words that begin a family name of several: `Anna Maria von Essen`, `Al Hassan Omar`. */
const particles: ReadonlySet<string> = new Set(
  'al el as ash bin ibn ben van von der den ten ter de da do dos das di del della du la le af zu san santa'.split(' '),
);

/** Where a family name that stands first ends: after its particles and one word. */
function afterParticles(words: readonly string[]): number {
  const first = words.findIndex((word) => !particles.has(word.toLowerCase()));
  return Math.min(first + 1, words.length - 1) || 1;
}

const named = (givenName: string, familyName: string, isGuess = false): Parts => ({
  ...(givenName === '' ? {} : { givenName }),
  ...(familyName === '' ? {} : { familyName }),
  isGuess,
});
