/** Finds the header of a list below the titles that people put above it. */
import type { TableRow } from './roster.ts';

/** Nobody writes more lines of title than this. */
const mostTitles = 30;

/** The place of the header among the rows: the one with most known headings, else the first that is about as wide as the rows are. */
export function findHeader(rows: readonly TableRow[], isHeading: (cell: string) => boolean): number {
  const first = rows.slice(0, mostTitles);
  const known = first.map(({ cells }) => cells.filter(isHeading).length);
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  const widths = first.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...widths);
  return Math.max(
    0,
    widths.findIndex((width) => width >= widest * 0.6),
  );
}
