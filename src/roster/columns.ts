/** Finds out which column of a list holds which field, by its heading or by what the user says. */
import { distance } from 'fastest-levenshtein';
import { fold, foldWords } from '../lib/fold.ts';
import type { FileFault } from './fault.ts';
import { fieldOf, nameFields, type RosterField, rosterFields } from './fields.ts';
import { type ChosenColumn, plainHeading } from './map-option.ts';
import { nameOrderOf } from './name-order.ts';
import { type ColumnField, keptField } from './own-fields.ts';
import { isReasonHeading } from './reason-heading.ts';
import { betweenLanguages, type Reference } from './reference.ts';
import type { Table } from './roster.ts';

/** How a heading was understood: said by the user, known, known by how it begins, or a letter away from a known one. */
export type HowKnown = 'chosen' | 'exact' | 'beginning' | 'spelling';

export interface MappedColumn {
  readonly index: number;
  readonly heading: string;
  readonly field: ColumnField;
  readonly how: HowKnown;
  /** False when a person should look: the heading is only like a known one, or another column has the field already. */
  readonly sure: boolean;
}

export interface PlainColumn {
  readonly index: number;
  readonly heading: string;
}

export interface Mapping {
  /** The columns that are read, in their order. */
  readonly columns: readonly MappedColumn[];
  /** Headings that are known, and whose values the register has no place for. */
  readonly passed: readonly MappedColumn[];
  /** Headings that are not known. */
  readonly unknown: readonly PlainColumn[];
}

export type Mapped =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly fault: FileFault };

/**
 * @param chosen what `--map` says, from `readMapOptions`; it goes before what is known
 * @returns a fault when no column holds a name: then it is no list of people
 */
export function mapColumns(table: Table, reference: Reference, chosen: readonly ChosenColumn[] = []): Mapped {
  const mapping = surveyColumns(table, reference, chosen);
  if (holdsNames(mapping)) return { ok: true, mapping };
  const headings = table.header.filter((heading) => heading.trim() !== '');
  return { ok: false, fault: { kind: 'no-name-column', headings } };
}

export const holdsNames = ({ columns }: Mapping): boolean => columns.some(({ field }) => nameFields.has(field));

/** What is known of each column, names among them or not. */
export function surveyColumns(table: Table, reference: Reference, chosen: readonly ChosenColumn[]): Mapping {
  const choices = new Map(chosen.map(({ index, field }) => [index, field]));
  const found: MappedColumn[] = [];
  const unknown: PlainColumn[] = [];
  const isAlone = table.header.filter((heading) => heading.trim() !== '').length === 1;
  for (const [index, written] of table.header.entries()) {
    const heading = plainHeading(written);
    const choice = choices.get(index);
    if (choice === null || isReasonHeading(heading)) continue;
    const meaning =
      choice === undefined ? meaningOf(written, isAlone, reference) : { field: choice, how: 'chosen' as const };
    if (meaning !== null) found.push({ index, heading, ...meaning, sure: meaning.how !== 'spelling' });
    else if (heading !== '' || hasValues(table, index)) unknown.push({ index, heading });
  }
  const isKept = ({ field }: MappedColumn) => keptField(field, reference) !== null;
  const columns = found.filter(isKept).map(doubtRepeats);
  return { columns, passed: found.filter((column) => !isKept(column)), unknown };
}

const hasValues = (table: Table, index: number): boolean =>
  table.rows.some(({ cells }) => (cells[index] ?? '').trim() !== '');

/** Numbered columns (`Puh. 1`, `Puh. 2`) repeat a field on purpose; others that do are asked about. */
function doubtRepeats(column: MappedColumn, _index: number, all: readonly MappedColumn[]): MappedColumn {
  const first = all.find(({ field }) => field === column.field);
  const isRepeat = first !== undefined && first !== column && !/\d/.test(column.heading) && column.how !== 'chosen';
  return isRepeat ? { ...column, sure: false } : column;
}

type Meaning = { readonly field: ColumnField; readonly how: HowKnown };

/** Nothing for a whole header that was not divided, because another delimiter was asked for: each row would be a name. */
const meaningOf = (written: string, isAlone: boolean, reference: Reference): Meaning | null =>
  isAlone && isUndivided(written, reference) ? null : understand(plainHeading(written), reference);

function isUndivided(written: string, { headings }: Reference): boolean {
  const parts = written.split(/[\t;,|]/);
  return parts.length > 1 && new Set(parts.flatMap((part) => headings.get(fold(part)) ?? [])).size > 1;
}

/** The field of a heading: of the whole, or of the parts of a bilingual one (`Etunimi / Förnamn`), which then must agree. */
export function understand(heading: string, reference: Reference): Meaning | null {
  const whole = reference.headings.get(fold(heading));
  if (whole !== undefined) return { field: whole, how: 'exact' };
  if (nameOrderOf(heading) !== undefined) return { field: 'fullName', how: 'exact' };
  const parts = heading.split(betweenLanguages).filter((part) => fold(part) !== '');
  if (parts.length > 1) {
    const known = new Set(parts.flatMap((part) => reference.headings.get(fold(part)) ?? []));
    if (known.size > 1) return null;
    for (const field of known)
      return speaksOfOther(heading, field, reference.headings) ? null : { field, how: 'exact' };
  }
  const numbered = /^(.*\D)\d{1,2}\.?$/.exec(heading.trim())?.[1];
  return (
    (numbered === undefined ? null : understandNumbered(numbered, reference)) ?? understandLike(heading, reference)
  );
}

/** `Kieli 1` is one of the languages, `Telefon 2` a telephone. */
function understandNumbered(heading: string, reference: Reference): Meaning | null {
  const word = fold(heading);
  const field = reference.headings.get(word) ?? rosterFields.find((key) => namesOne(key, word));
  return field === undefined ? null : { field, how: 'exact' };
}

function namesOne(key: RosterField, word: string): boolean {
  const field = fieldOf(key);
  return field.kept && field.one.some((one) => fold(one) === word);
}

/** Shorter headings begin too many other words (`Name of school`), and are a letter away from too many. */
const shortestBeginning = 5;
const shortestSpelling = 6;

function understandLike(heading: string, { headings }: Reference): Meaning | null {
  const word = fold(heading);
  const beginning = [...headings.keys()]
    .filter((known) => known.length >= shortestBeginning && word.startsWith(known))
    .reduce((longest, known) => (known.length > longest.length ? known : longest), '');
  const begun = headings.get(beginning);
  if (begun !== undefined) return speaksOfOther(heading, begun, headings) ? null : { field: begun, how: 'beginning' };
  if (word.length < shortestSpelling) return null;
  const alike = new Set([...headings].filter(([known]) => distance(known, word) <= 1).map(([, field]) => field));
  const [field] = alike;
  return field !== undefined && alike.size === 1 ? { field, how: 'spelling' } : null;
}

/** `Yhteyshenkilön puhelin`, `Puhelin (huoltajan)`: a later word is, or begins as, the name of another field; whose it is nobody can tell. */
const speaksOfOther = (heading: string, field: ColumnField, headings: Reference['headings']): boolean =>
  foldWords(heading)
    .slice(1)
    .some((word) => {
      const known = [...headings].find(
        ([name]) => word === name || (name.length >= shortestBeginning && word.startsWith(name)),
      );
      return known !== undefined && known[1] !== field;
    });
