/** A large CSV file as portions of rows, so that never more than a few of them are in memory. */
import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import type { Encoding } from '../decode.ts';
import { type ScannedRow, scanPart } from '../scan.ts';

/** The bytes of a file from its beginning, in blocks, each time they are asked for. */
export type Blocks = () => Iterable<Buffer>;

/** Encodings in which a line break is one byte: only such files are read in portions. */
export type PortionEncoding = Exclude<Encoding, 'utf-16le' | 'utf-16be'>;

/** The text of the file in parts, `\n` as line end, without byte order mark; the last part may be empty. */
export function* textParts(blocks: Blocks, encoding: PortionEncoding): Generator<{ text: string; isLast: boolean }> {
  const decoder = encoding === 'utf-8' ? new StringDecoder('utf8') : iconv.getDecoder(encoding);
  let isFirst = true;
  let heldBack = '';
  const tidied = (part: string, isLast: boolean): string => {
    let text = heldBack + part;
    if (isFirst && text !== '') {
      text = text.replace(/^\ufeff/, '');
      isFirst = false;
    }
    // The `\n` of a `\r\n` may come with the next part.
    heldBack = !isLast && text.endsWith('\r') ? '\r' : '';
    if (heldBack !== '') text = text.slice(0, -1);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  };
  for (const block of blocks()) yield { text: tidied(decoder.write(block), false), isLast: false };
  yield { text: tidied(decoder.end() ?? '', true), isLast: true };
}

/** So many rows of a list are in hand at a time. */
const mostRows = 5000;

/** All rows of the file in portions, empty ones and the header among them. */
export function* scannedPortions(
  blocks: Blocks,
  encoding: PortionEncoding,
  delimiter: string,
): Generator<readonly ScannedRow[]> {
  let rest = '';
  let row = 1;
  for (const { text, isLast } of textParts(blocks, encoding)) {
    const joined = rest + text;
    const scanned = scanPart(joined, delimiter, { row, isLast });
    rest = joined.slice(scanned.end);
    row = scanned.row;
    for (let from = 0; from < scanned.rows.length; from += mostRows) yield scanned.rows.slice(from, from + mostRows);
  }
}
