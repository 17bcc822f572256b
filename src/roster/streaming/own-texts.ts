/** Rows that stay in memory longer than the part of the file they came in. */
import { ownCopy } from '../../lib/text.ts';
import type { Match } from '../match.ts';
import type { TableRow } from '../roster.ts';

export const withOwnCells = ({ row, cells }: TableRow): TableRow => ({ row, cells: cells.map(ownCopy) });

/** A row with what was found of it, packed: a tenth of what it takes as an object, and without a hold on the text of the file. */
export type PackedMatch = Buffer;

/** Which things a row tells of its person: most rows of a list tell the same ones, so that their names are kept once. */
const shapes: string[][] = [];
const numbers = new Map<string, number>();

function shapeOf(keys: string[]): number {
  const written = keys.join();
  const known = numbers.get(written);
  if (known !== undefined) return known;
  numbers.set(written, shapes.length);
  shapes.push(keys);
  return shapes.length - 1;
}

export function pack({ row: { row, nameKey, person }, ...found }: Match): PackedMatch {
  const more = found.kind === 'new' ? 0 : found;
  return Buffer.from(JSON.stringify([row, nameKey, more, shapeOf(Object.keys(person)), ...Object.values(person)]));
}

export function unpack(packed: PackedMatch): Match {
  const [row, nameKey, more, shape, ...values] = JSON.parse(packed.toString());
  const person = Object.fromEntries((shapes[shape] ?? []).map((key, at) => [key, values[at]]));
  return { ...(more === 0 ? { kind: 'new' } : more), row: { row, nameKey, person } };
}
