/**
 * Blocking: only records that share a key are compared, never all with all. Several kinds of keys, so that a pair with a slip in one field
 * meets by another. A key is kept as a 32-bit hash beside the record's number, sorted: eight bytes a key, found by halving.
 */
import type { Traits } from './traits.ts';

type KeyKind = (traits: Traits) => string | null;

const both = (a: string | null | undefined, b: string | null | undefined): string | null =>
  a == null || b == null || a === '' || b === '' ? null : `${a}|${b}`;

const nameKey = ({ given, family }: Traits): string | null =>
  given === null || family === null ? null : [given.sound, family.sound].sort().join('|');

/** Day and month in either order. */
function birthKey({ birth }: Traits): string | null {
  if (birth === null) return null;
  const [month, day] = [birth.slice(4, 6), birth.slice(6)];
  return birth.slice(0, 4) + (month < day ? month + day : day + month);
}

const keyKinds: readonly KeyKind[] = [
  birthKey,
  nameKey,
  (one) => both(nameKey(one), one.year),
  ({ family, year }) => both(family?.sound, year),
  ({ given, year }) => both(given?.sound, year),
  ({ family, birth }) => both(family?.sound, birth?.slice(4)),
  ({ given, birth }) => both(given?.sound, birth?.slice(4)),
  ({ former, birth }) => both(former?.sound, birth),
  ({ family, postalCode }) => both(family?.sound, postalCode),
  ({ given, postalCode }) => both(given?.sound, postalCode),
  ({ address, postalCode }) => both(address?.slice(0, 6), postalCode),
  ({ given, address }) => both(given?.plain.slice(0, 3), address?.slice(0, 8)),
  ({ family, address }) => both(family?.plain.slice(0, 3), address?.slice(0, 8)),
  ({ phone }) => phone,
  ({ email }) => email?.split('@')[0] ?? null,
];

/** A key that more people share tells nothing that a finer key does not tell better. */
const mostInBlock = 80;

/** Records fit in 21 bits beside a hash of 32: a number holds 53. */
const room = 2 ** 21;
export const mostRecords = room - 1;

export class Blocks {
  private readonly sorted: readonly Float64Array[];
  private readonly seen: Int32Array;
  private round = 0;

  constructor(records: readonly Traits[]) {
    this.seen = new Int32Array(records.length).fill(-1);
    this.sorted = keyKinds.map((kind) => sortedKeys(records, kind));
  }

  /** Calls once for each record that shares a key, in no order that matters. */
  each(traits: Traits, found: (index: number) => void): void {
    this.round += 1;
    for (const [place, kind] of keyKinds.entries()) {
      const key = kind(traits);
      if (key !== null) this.eachWithKey(this.sorted[place] ?? new Float64Array(), hash(key) * room, found);
    }
  }

  private eachWithKey(keys: Float64Array, from: number, found: (index: number) => void): void {
    const first = firstAtLeast(keys, from);
    let last = first;
    while (last < keys.length && (keys[last] ?? 0) < from + room) {
      last += 1;
      if (last - first > mostInBlock) return;
    }
    for (let at = first; at < last; at += 1) {
      const index = (keys[at] ?? 0) - from;
      if (this.seen[index] === this.round) continue;
      this.seen[index] = this.round;
      found(index);
    }
  }
}

function sortedKeys(records: readonly Traits[], kind: KeyKind): Float64Array {
  const keys = new Float64Array(records.length);
  let count = 0;
  for (const [index, record] of records.entries()) {
    const key = kind(record);
    if (key !== null) keys[count++] = hash(key) * room + index;
  }
  return keys.subarray(0, count).sort();
}

function firstAtLeast(keys: Float64Array, wanted: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a, 32 bits. Two keys with one hash only cost a comparison. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  return value >>> 0;
}
