/** Tells one-byte encodings apart, which any bytes could be: by known headings, and by what letters come out. */
import iconv from 'iconv-lite';
import type { Encoding } from './decode.ts';

/** The likeliest first: it wins when nothing speaks for another. */
const candidates = ['windows-1252', 'iso-8859-15', 'macintosh'] as const satisfies readonly Encoding[];

const headLength = 4096;
const headingWeight = 50;

/** The encoding in which the head of the file has most known headings and the letters are those of names. */
export const likeliestEncoding = (bytes: Buffer, isHeading: (cell: string) => boolean): Encoding =>
  likeliestOf(bytes, countHighBytes(bytes), isHeading);

/** @param counts how often each byte from 0x80 stands in the whole file */
export function likeliestOf(head: Buffer, counts: Uint32Array, isHeading: (cell: string) => boolean): Encoding {
  let best: Encoding = candidates[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const text = iconv.decode(head.subarray(0, headLength), candidate);
    const score = mostHeadings(text, isHeading) * headingWeight + plausibility(counts, candidate);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** Of one line: names of people in the rows below fold to a heading now and then. */
function mostHeadings(head: string, isHeading: (cell: string) => boolean): number {
  const lines = head.split(/[\r\n]+/).map((line) => line.replaceAll('"', '').split(/[;,\t|]/));
  return Math.max(...lines.map((cells) => cells.filter(isHeading).length));
}

/** @param counts what was counted before; added to */
export function countHighBytes(bytes: Buffer, counts = new Uint32Array(256)): Uint32Array {
  for (const byte of bytes) if (byte >= 0x80) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts;
}

/** How far the bytes come out as letters that names have; between -4 and 2 a byte. */
function plausibility(counts: Uint32Array, encoding: Encoding): number {
  let sum = 0;
  let total = 0;
  for (let byte = 0x80; byte < 0x100; byte++) {
    const count = counts[byte] ?? 0;
    if (count === 0) continue;
    sum += count * plausibilityOf(iconv.decode(Buffer.from([byte]), encoding));
    total += count;
  }
  return total === 0 ? 0 : (sum / total) * headingWeight;
}

function plausibilityOf(character: string): number {
  if (/[åäöÅÄÖ]/.test(character)) return 2;
  if (/[éèüøæßñçáíóúãêŠšŽž€\u00a0–—’”“…]/i.test(character)) return 1;
  if (/\p{L}/u.test(character)) return 0;
  return /\p{Cc}|\ufffd/u.test(character) ? -4 : -1;
}
