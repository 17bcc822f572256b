/** Own fields for columns that nobody knows, so that what a sender told is not lost. */
import { fold, foldWords } from '../lib/fold.ts';
import type { Language } from '../lib/vocabulary.ts';
import { findOwnField, type OwnField, ownName } from '../own-field/own-field.ts';
import type { Mapping } from './columns.ts';
import { columnName } from './map-option.ts';
import { type ColumnField, withOwnFields } from './own-fields.ts';
import type { Reference } from './reference.ts';

/** The number of a field that is not in the register yet. */
export const notMade = 0;

export interface KeptColumns {
  /** With the new fields among the own ones. */
  readonly reference: Reference;
  /** What `--map` would say of these columns. */
  readonly map: readonly string[];
}

/**
 * A field of text for each column with a heading that is not known: its key and its name come from the heading. It is sensitive, because
 * nobody has looked at what it holds: it goes to no partner without a consent that names it.
 * @param taken keys that can't be used again, archived ones among them
 */
export function keepUnknown(
  { unknown, header }: { readonly unknown: Mapping['unknown']; readonly header: readonly string[] },
  reference: Reference,
  taken: readonly Pick<OwnField, 'key'>[],
  language: Language,
): KeptColumns {
  const fields: OwnField[] = [];
  const map: string[] = [];
  for (const { index, heading } of unknown) {
    if (fold(heading) === '') continue;
    const key = freeKey(keyOf(heading), [...taken, ...fields]);
    const labels = { en: null, sv: null, fi: null, [language]: heading.slice(0, longestLabel) };
    fields.push({
      id: notMade,
      key,
      subject: 'participant',
      kind: 'text',
      choices: [],
      labels,
      sensitive: true,
      archivedOn: null,
    });
    map.push(`${columnName(index, header)}=${ownName(key) satisfies ColumnField}`);
  }
  return { reference: withOwnFields(reference, [...(reference.ownFields ?? []), ...fields]), map };
}

const longestLabel = 100;
const longestKey = 40;

/** `Skostorlek (EU)` becomes `skostorlekEu`. */
function keyOf(heading: string): string {
  const [first = '', ...others] = foldWords(heading);
  const key = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return (/^[a-z]/.test(key) ? key : `column${key}`).slice(0, longestKey);
}

function freeKey(key: string, taken: readonly Pick<OwnField, 'key'>[]): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : String(number);
    const tried = key.slice(0, longestKey - ending.length) + ending;
    if (findOwnField(taken, tried) === undefined) return tried;
  }
}
