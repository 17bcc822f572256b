/** An own field: what a register keeps beyond the fields that everybody has. The rules for its key, its choices and its values. */
import { type DateText, parseDate } from '../lib/date.ts';
import { foldCase, nearest, tidy } from '../lib/text.ts';
import type { Language } from '../lib/vocabulary.ts';
import type { OwnFieldKind, OwnFieldSubject } from '../lib/vocabulary-own.ts';

export interface OwnField {
  readonly id: number;
  /** Without `own:`. */
  readonly key: string;
  readonly subject: OwnFieldSubject;
  readonly kind: OwnFieldKind;
  /** Of the kind `choice`; else empty. */
  readonly choices: readonly string[];
  readonly labels: Readonly<Record<Language, string | null>>;
  /** Leaves the register only with a consent that names it. */
  readonly sensitive: boolean;
  readonly archivedOn: DateText | null;
}

/** As programs get it: a number as a number, yes and no as true and false, a date and all else as text. */
export type OwnValue = string | number | boolean;

/** What is known of one thing, by key; a key is there only when something is known. */
export type OwnValues = Readonly<Record<string, OwnValue>>;

/** What becomes of values: null takes one away. */
export type OwnChange = Readonly<Record<string, OwnValue | null>>;

/** By which an own field is named among other fields: `own:shoeSize`. */
export type OwnName = `own:${string}`;
export const ownName = (key: string): OwnName => `own:${key}`;
export const isOwnName = (name: string): name is OwnName => name.startsWith('own:') && name.length > 4;
export const keyOfName = (name: OwnName): string => name.slice(4);

/** True for a key as scripts and conditions can take it: `shoeSize`, `t-shirt`. */
export const isOwnKey = (key: string): boolean => /^[a-z][a-z0-9_-]{0,39}$/i.test(key);

/** What a person calls the field: in her language, else in another, else by its key. */
export const ownLabel = ({ key, labels }: Pick<OwnField, 'key' | 'labels'>, language: Language): string =>
  labels[language] ?? labels.en ?? labels.sv ?? labels.fi ?? key;

/** The field with this key or this name; capital and small letters alike. */
export function findOwnField<F extends Pick<OwnField, 'key'>>(fields: readonly F[], typed: string): F | undefined {
  const key = (isOwnName(typed) ? keyOfName(typed) : typed).trim().toLowerCase();
  return fields.find((field) => field.key.toLowerCase() === key);
}

/** What is wrong with choices; null when nothing is. */
export type ChoicesFault = 'too-few' | 'twice' | 'too-long' | 'not-a-choice-field';

/** Two or more, no two of which differ in case, accents and blanks only: such ones could not be told apart when they are read. */
export function choicesFault(kind: OwnFieldKind, choices: readonly string[] | undefined): ChoicesFault | null {
  if (kind !== 'choice') return choices === undefined || choices.length === 0 ? null : 'not-a-choice-field';
  if (choices === undefined || choices.length < 2) return 'too-few';
  if (choices.some((choice) => choice.length > longestChoice)) return 'too-long';
  return new Set(choices.map(folded)).size < choices.length ? 'twice' : null;
}

const longestChoice = 100;
export const longestText = 500;

/** What is wrong with a value. */
export type OwnFault =
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly nearest: string | null }
  | { readonly kind: 'too-long'; readonly most: number };

export type OwnReading =
  | { readonly ok: true; readonly value: OwnValue }
  | { readonly ok: false; readonly fault: OwnFault };

/** Reads a value as a person types it; it is not empty. A wrong one is told, never guessed. */
export function readOwnValue(
  { kind, choices }: Pick<OwnField, 'kind' | 'choices'>,
  typed: string,
  today: DateText,
): OwnReading {
  const text = tidy(typed);
  switch (kind) {
    case 'number':
      return read(parseNumber(text), { kind: 'number' });
    case 'date':
      return read(parseDate(text, today), { kind: 'date' });
    case 'yes-no':
      return read(parseYesNo(text), { kind: 'yes-no' });
    case 'choice':
      return read(findChoice(choices, text), { kind: 'choice', choices, nearest: nearest(text, choices) });
    case 'text':
      return read(text.length > longestText ? null : text, { kind: 'too-long', most: longestText });
  }
}

const read = (value: OwnValue | null, fault: OwnFault): OwnReading =>
  value === null ? { ok: false, fault } : { ok: true, value };

/** `38`, `38,5`, `1 250.75`, `-3`; null for what is no number, or one of more digits than can be kept. */
export function parseNumber(text: string): number | null {
  const written = text.replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, '$1').replace(/^[\u2212\u2013]/u, '-');
  if (!/^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(written)) return null;
  const value = Number(written.replace(',', '.'));
  return Object.is(value, -0) ? 0 : value;
}

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'kyllä', 'k', 'on'].map(foldCase));
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', 'nej', 'ei', 'e'].map(foldCase));

/** Yes or no in the three languages; null for neither. */
export function parseYesNo(text: string): boolean | null {
  const word = folded(text);
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** The choice meant, as it was set up; null when it is none. */
export function findChoice(choices: readonly string[], text: string): string | null {
  return choices.find((choice) => choice === text) ?? choices.find((choice) => folded(choice) === folded(text)) ?? null;
}

/** Choices of signs only (`+`, `++`) are compared as they are. */
const folded = (text: string): string => foldCase(text) || text;

/** A number as a person reads it, ungrouped: it may be a size, a year or a number of a locker. */
export const numberInWords = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');

/** In the form in which it is kept. */
export const toStored = (value: OwnValue): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);

/** From the form in which it is kept. */
export function fromStored(kind: OwnFieldKind, stored: string): OwnValue {
  if (kind === 'number') return Number(stored);
  return kind === 'yes-no' ? stored === 'yes' : stored;
}

/** Of two things that become one: what the one that goes knows and the other doesn't, and what was said to be right. */
export function mergedOwn(kept: OwnValues, gone: OwnValues, fromGone: readonly string[]): OwnValues {
  return Object.fromEntries(Object.entries(gone).filter(([key]) => !(key in kept) || fromGone.includes(key)));
}

/** Keys of which both know something, and not the same. */
export const conflictingOwn = (a: OwnValues, b: OwnValues): string[] =>
  Object.keys(a).filter((key) => key in b && a[key] !== b[key]);
