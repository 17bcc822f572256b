/** Rows that stay in memory longer than the part of the file they came in. */
import { ownCopy } from '../../lib/text.ts';
import type { RosterPerson, TableRow, ValidRow } from '../roster.ts';

/** The same row, without a hold on the text of the file. */
export const withOwnTexts = ({ row, person, nameKey }: ValidRow): ValidRow => ({
  row,
  nameKey: ownCopy(nameKey),
  person: Object.fromEntries(Object.entries(person).map(([key, value]) => [key, owned(value)])) as RosterPerson,
});

export const withOwnCells = ({ row, cells }: TableRow): TableRow => ({ row, cells: cells.map(ownCopy) });

function owned(value: unknown): unknown {
  if (typeof value === 'string') return ownCopy(value);
  return Array.isArray(value) ? value.map(owned) : value;
}
