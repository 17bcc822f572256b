/** Opens a large CSV file without reading it into memory: what it is written in, its header, and what stands in its columns. */
import { isUtf8 } from 'node:buffer';
import { ownCopy } from '../../lib/text.ts';
import { doubts, isSpoiltUtf8, namedEncoding, notText } from '../decode.ts';
import { declaredDelimiter, findDelimiter, namedDelimiter } from '../delimiter.ts';
import { countHighBytes, likeliestOf } from '../encoding.ts';
import type { FileWarning } from '../fault.ts';
import type { OpenOptions, Source } from '../open-table.ts';
import { bodyOf, tableOf } from '../parse.ts';
import type { Table } from '../roster.ts';
import { tidyCell } from '../values/text.ts';
import { type Blocks, type PortionEncoding, scannedPortions, textParts } from './portions.ts';

export type Body = Pick<Table, 'rows' | 'faults'>;

export interface BigList {
  readonly source: Source;
  /** The header with the first rows below it: enough to understand the columns by. */
  readonly table: Table;
  readonly warnings: readonly FileWarning[];
  /** How many rows stand below the header. */
  readonly rows: number;
  /** Different values of a column, so many as a column has whose meaning they decide. */
  readonly values: (index: number) => ReadonlySet<string>;
  /** The rows below the header from the first on, in portions. */
  readonly portions: () => Iterable<Body>;
}

/** Enough to tell encodings apart by the headings. */
const headLength = 64 * 1024;
/** A column of yes and no, of gender or of days written alike shows what it is by fewer. */
const mostValues = 1000;

/** Null when it is no such file, or has something that is told better of the whole: it is then read as any other. */
export function openBigList(
  blocks: Blocks,
  options: OpenOptions,
  isHeading: (cell: string) => boolean,
): BigList | null {
  const encoding = encodingOf(blocks, options.encoding, isHeading);
  if (encoding === null) return null;
  const head = firstText(blocks, encoding);
  const declared = declaredDelimiter(head);
  const delimiter =
    options.delimiter === undefined ? (declared ?? findDelimiter(head, isHeading)) : namedDelimiter(options.delimiter);
  if (delimiter === null) return null;
  const table = firstRows(blocks, encoding, delimiter, declared !== null, isHeading);
  if (table === null) return null;
  const warnings = doubtsOf(blocks, encoding);
  if (options.encoding === undefined && isSpoiltUtf8(encoding, warnings)) return null;
  const body = bodyOf(table.header);
  function* portions(): Generator<Body> {
    for (const rows of scannedPortions(blocks, encoding as PortionEncoding, delimiter as string))
      yield body(rows.filter(({ row }) => row > (table as Table).headerRow));
  }
  return {
    source: { format: 'csv', encoding, delimiter, sheet: null },
    table,
    warnings,
    portions,
    ...survey(portions, table.header.length),
  };
}

function encodingOf(
  blocks: Blocks,
  asked: string | undefined,
  isHeading: (cell: string) => boolean,
): PortionEncoding | null {
  let head: Buffer | null = null;
  let isWhole = true;
  let tail = Buffer.alloc(0);
  const counts = new Uint32Array(256);
  for (const block of blocks()) {
    if (head === null && notText(block) !== null) return null;
    // The next block comes in the same memory.
    head ??= Buffer.from(block.subarray(0, headLength));
    if (block.includes(0)) return null;
    if (!isWhole) {
      countHighBytes(block, counts);
      continue;
    }
    const joined = tail.length === 0 ? block : Buffer.concat([tail, block]);
    const end = lastWholeCharacter(joined);
    isWhole = isUtf8(joined.subarray(0, end));
    tail = Buffer.from(joined.subarray(end));
    countHighBytes(block, counts);
  }
  if (head === null || head.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return null;
  if (asked !== undefined) return portionEncoding(namedEncoding(asked));
  return portionEncoding(isWhole && tail.length === 0 ? 'utf-8' : likeliestOf(head, counts, isHeading));
}

const portionEncoding = (encoding: ReturnType<typeof namedEncoding>): PortionEncoding | null =>
  encoding === 'utf-16le' || encoding === 'utf-16be' ? null : encoding;

/** The place after the last byte that is a character by itself; a longer character is left for the next block. */
function lastWholeCharacter(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) >= 0x80) end -= 1;
  return end;
}

function firstText(blocks: Blocks, encoding: PortionEncoding): string {
  for (const { text } of textParts(blocks, encoding)) if (text.trim() !== '') return text;
  return '';
}

function firstRows(
  blocks: Blocks,
  encoding: PortionEncoding,
  delimiter: string,
  hasDeclaration: boolean,
  isHeading: (cell: string) => boolean,
): Table | null {
  for (const rows of scannedPortions(blocks, encoding, delimiter))
    return tableOf(hasDeclaration ? rows.slice(1) : rows, delimiter, isHeading);
  return null;
}

/** The first of each kind. */
function doubtsOf(blocks: Blocks, encoding: PortionEncoding): FileWarning[] {
  const found = new Map<FileWarning['kind'], FileWarning>();
  let lines = 0;
  for (const { text } of textParts(blocks, encoding)) {
    for (const doubt of doubts(text))
      if (!found.has(doubt.kind)) found.set(doubt.kind, 'row' in doubt ? { ...doubt, row: doubt.row + lines } : doubt);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  }
  return [...found.values()];
}

function survey(portions: () => Iterable<Body>, width: number): Pick<BigList, 'rows' | 'values'> {
  const values = Array.from({ length: width }, () => new Set<string>());
  let count = 0;
  for (const { rows } of portions()) {
    count += rows.length;
    for (const { cells } of rows) {
      for (let index = 0; index < width; index += 1) {
        const known = values[index] as Set<string>;
        const cell = cells[index];
        if (known.size < mostValues && cell !== undefined && cell !== '' && !known.has(cell)) known.add(ownCopy(cell));
      }
    }
  }
  const tidied = values.map((known) => new Set([...known].map(tidyCell).filter((value) => value !== '')));
  return { rows: count, values: (index) => tidied[index] ?? new Set() };
}
