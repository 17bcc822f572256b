/** Finds what stands between the cells of a file. */
import { scan } from './scan.ts';

const candidates = [';', '\t', ',', '|'] as const;

/** What `--delimiter` may be called. */
const names: ReadonlyMap<string, string> = new Map([
  ['semicolon', ';'],
  ['comma', ','],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['pipe', '|'],
]);

/** The delimiter with that name or that is that character; null when it can be none. */
export function namedDelimiter(given: string): string | null {
  const known = names.get(given.toLowerCase()) ?? given;
  return known.length === 1 && known !== '"' && known !== '\n' && known !== '\r' ? known : null;
}

/** The delimiter that a first line `sep=;` names (Excel writes and reads it); null when there is no such line. */
export const declaredDelimiter = (text: string): string | null => /^sep=([^"\n])(?:\n|$)/i.exec(text)?.[1] ?? null;

/** Enough to see the shape of any list; the rest of a large file can't change it. */
const sampleLength = 64 * 1024;
const sampleRows = 60;

/**
 * The delimiter with which most known headings come out in one row; among equals the one that divides most rows into the same number of
 * cells. A decimal comma or a list in a cell thus never wins over the real one.
 */
export function findDelimiter(text: string, isHeading: (cell: string) => boolean): string {
  const sample = text.slice(0, sampleLength);
  let best: string = ',';
  let most = 0;
  for (const candidate of candidates) {
    const score = plausibility(sample, candidate, isHeading);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

function plausibility(sample: string, delimiter: string, isHeading: (cell: string) => boolean): number {
  const rows = scan(sample, delimiter, sampleRows);
  // A row whose quotes do not close with this delimiter says nothing for it: `"Efternamn, förnamn";Tfn`.
  const headings = Math.max(
    0,
    ...rows.map(({ cells, unclosed }) => (cells.length > 1 && !unclosed ? cells.filter(isHeading).length : 0)),
  );
  const widths = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const sameWidth = Math.max(0, ...widths.values()) / Math.max(1, rows.length);
  return headings * 10 + sameWidth;
}
