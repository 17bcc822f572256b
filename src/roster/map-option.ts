/** What a user says of columns: `--map "Puh. 2=phone"`, `--map "Luokka=-"` to leave one out, `--map "Puh.#2=phone"` for the second called so. */
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/text.ts';
import type { FileFault } from './fault.ts';
import { rosterFields } from './fields.ts';
import type { ColumnField } from './own-fields.ts';

/** Column and field; null leaves the column out. */
export interface ChosenColumn {
  readonly index: number;
  readonly field: ColumnField | null;
}

export type ChosenColumns =
  | { readonly ok: true; readonly chosen: readonly ChosenColumn[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** All mistakes at once, each with the nearest heading or field. `fields` are those that there are. */
export function readMapOptions(
  options: readonly string[],
  header: readonly string[],
  fields: readonly ColumnField[] = rosterFields,
): ChosenColumns {
  const chosen: ChosenColumn[] = [];
  const faults: FileFault[] = [];
  for (const option of options) {
    const read = readOption(option, header, fields);
    if ('kind' in read) faults.push(read);
    else chosen.push(read);
  }
  return faults.length === 0 ? { ok: true, chosen } : { ok: false, faults };
}

/** The last `=` divides: a heading may hold one, a field never does. */
function readOption(
  option: string,
  header: readonly string[],
  fields: readonly ColumnField[],
): ChosenColumn | FileFault {
  const sign = option.lastIndexOf('=');
  if (sign <= 0) return { kind: 'map-form', given: option };
  const heading = option.slice(0, sign).trim();
  const index = findHeading(heading, header);
  if (index === -1) return { kind: 'map-heading', given: heading, nearest: nearest(heading, header) };
  const typed = option.slice(sign + 1).trim();
  if (typed === '' || typed === '-') return { index, field: null };
  const field = fieldNamed(typed, fields);
  return field === null ? { kind: 'map-field', given: typed, nearest: nearest(typed, fields) } : { index, field };
}

/** True when the file has the heading that this `--map` speaks of, `Puh.#2` among them. */
export const hasHeading = (option: string, header: readonly string[]): boolean =>
  findHeading(option.slice(0, option.lastIndexOf('=')).trim(), header) !== -1;

/** The field that is called so: `familyName`, `family-name`; null when there is none. */
export const fieldNamed = <F extends ColumnField>(typed: string, fields: readonly F[]): F | null =>
  fields.find((key) => fold(key) === fold(typed)) ?? null;

function findHeading(heading: string, header: readonly string[]): number {
  const [exact] = columnsCalled(heading, header);
  if (exact !== undefined) return exact;
  const [, word = heading, place = 1] = /^(.*\S)\s*#(\d{1,3})$/s.exec(heading) ?? [];
  const same = columnsCalled(word, header);
  const alike = header.flatMap((known, index) => (fold(known) === fold(word) ? [index] : []));
  return (same.length > 0 || fold(word) === '' ? same : alike)[Number(place) - 1] ?? -1;
}

const columnsCalled = (heading: string, header: readonly string[]): number[] =>
  header.flatMap((known, index) => (plainHeading(known) === plainHeading(heading) ? [index] : []));

/** A heading in one line. */
export const plainHeading = (written: string): string => written.replace(/\s+/gu, ' ').trim();

/** What `--map` calls a column: by its heading, and by its place among those that have the same. */
export function columnName(index: number, header: readonly string[]): string {
  const heading = plainHeading(header[index] ?? '');
  const place = columnsCalled(heading, header).indexOf(index);
  return place > 0 ? `${heading}#${place + 1}` : heading;
}
