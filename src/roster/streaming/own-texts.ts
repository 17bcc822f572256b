/** Rows that stay in memory longer than the part of the file they came in. */
import { ownCopy } from '../../lib/text.ts';
import type { Match } from '../match.ts';
import type { TableRow } from '../roster.ts';

export const withOwnCells = ({ row, cells }: TableRow): TableRow => ({ row, cells: cells.map(ownCopy) });

/** A row with what was found of it, packed: a fifth of what it takes as an object, and without a hold on the text of the file. */
export type PackedMatch = Buffer;

export const pack = (found: Match): PackedMatch => Buffer.from(JSON.stringify(found));

export const unpack = (packed: PackedMatch): Match => JSON.parse(packed.toString()) as Match;
