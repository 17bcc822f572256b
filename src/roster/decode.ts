/** Makes text of the bytes of a file, whatever program wrote them. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { nearest } from '../lib/text.ts';
import { likeliestEncoding } from './encoding.ts';
import type { FileFault, FileWarning, Unreadable } from './fault.ts';
import { decodeMixed, type MixedText } from './mixed-encoding.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh'] as const;
export type Encoding = (typeof encodings)[number];

/** Other names by which people know them. `iso-8859-1` is read as Windows-1252, as browsers do: nobody writes its control characters. */
const otherNames: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin9: 'iso-8859-15',
  macroman: 'macintosh',
  mac: 'macintosh',
};

export interface DecodeOptions {
  /** `--encoding`: what the file is written in, when the reader knows better. */
  readonly encoding?: string;
  /** True for a heading that is known; known headings tell encodings apart. */
  readonly isHeading: (cell: string) => boolean;
}

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly warnings: readonly FileWarning[] }
  | { readonly ok: false; readonly fault: FileFault };

/** Text without byte order mark. An empty file, and one that is no text, is a fault; text that was spoilt before a warning. */
export function decode(bytes: Uint8Array, options: DecodeOptions): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const what = notText(buffer);
  if (what !== null) return { ok: false, fault: { kind: 'not-text', what } };
  const asked = options.encoding === undefined ? null : namedEncoding(options.encoding);
  if (options.encoding !== undefined && asked === null) return unknownEncoding(options.encoding);
  const found = asked ?? findEncoding(buffer, options.isHeading);
  if (found === null) return { ok: false, fault: { kind: 'not-text', what: 'binary' } };
  const text = toText(buffer, found).replace(/^\ufeff/, '');
  if (text.trim() === '') return { ok: false, fault: { kind: 'empty' } };
  const warnings = doubts(text);
  if (asked === null && isSpoiltUtf8(found, warnings)) {
    const mixed = decodeMixed(buffer, (lines) => likeliestEncoding(lines, options.isHeading));
    if (mixed !== null) return ofMixed(mixed);
  }
  return { ok: true, text, encoding: found, warnings };
}

/** True where lines in UTF-8 were read as something else, because others are not: `Ã¤`. */
export const isSpoiltUtf8 = (encoding: Encoding, warnings: readonly FileWarning[]): boolean =>
  encoding !== 'utf-8' && warnings.some(({ kind }) => kind === 'mojibake');

function ofMixed({ text: mixed, row }: MixedText): Decoded {
  const text = mixed.replace(/^\ufeff/, '');
  return {
    ok: true,
    text,
    encoding: 'utf-8',
    warnings: [...(row === null ? [] : [{ kind: 'mixed-encodings' as const, row }]), ...doubts(text)],
  };
}

/** The encoding that people call so; null when there is none. */
export function namedEncoding(given: string): Encoding | null {
  const name = given.trim().toLowerCase().replaceAll('_', '-');
  return (
    encodings.find((known) => known === name) ?? (Object.hasOwn(otherNames, name) ? (otherNames[name] ?? null) : null)
  );
}

function unknownEncoding(given: string): Decoded {
  const known = nearest(given, [...encodings, ...Object.keys(otherNames)]);
  return { ok: false, fault: { kind: 'unknown-encoding', given, nearest: known } };
}

/** Null when the bytes are no text. */
function findEncoding(buffer: Buffer, isHeading: (cell: string) => boolean): Encoding | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  if (buffer.includes(0) && !hasFewZeros(buffer)) return utf16WithoutMark(buffer);
  return isUtf8(buffer) ? 'utf-8' : likeliestEncoding(buffer, isHeading);
}

/** A program of old wrote a zero here and there, or the file was padded with them: still text, and told cell by cell. */
function hasFewZeros(buffer: Buffer): boolean {
  const sample = buffer.subarray(0, 4096);
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros += 1;
  return zeros < sample.length / 20;
}

/** Every second byte of Latin text in UTF-16 is zero: the second of a pair when the low byte comes first. */
function utf16WithoutMark(buffer: Buffer): Encoding | null {
  const sample = buffer.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [place, byte] of sample.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length * 0.3;
  if (odd > enough && even < enough / 10) return 'utf-16le';
  return even > enough && odd < enough / 10 ? 'utf-16be' : null;
}

function toText(buffer: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8') return buffer.toString('utf8');
  if (encoding === 'utf-16le') return buffer.toString('utf16le');
  return iconv.decode(buffer, encoding === 'utf-16be' ? 'utf16-be' : encoding);
}

/** How files begin that are no lists, as text of one byte a character. Spreadsheets of today and gzipped files never come so far. */
const beginnings: Readonly<Partial<Record<Unreadable, readonly string[]>>> = {
  compressed: ['PK\x03\x04', '\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ'],
  pdf: ['%PDF-'],
  picture: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'],
  document: ['{\\rtf'],
};
/** After the length of a part of a file: pictures of telephones. */
const pictureParts: readonly string[] = ['ftypheic', 'ftypmif1', 'ftypavif'];

/** Files of Office before 2007, and those with a password, begin alike; a document has its stream named in UTF-16. */
const isOldOffice = (head: string): boolean => head.startsWith('\xd0\xcf\x11\xe0');
const oldDocument = 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t';

export function notText(buffer: Buffer): Unreadable | null {
  const head = buffer.toString('latin1', 0, 512);
  if (isOldOffice(head)) return buffer.includes(oldDocument, 0, 'latin1') ? 'document' : 'spreadsheet';
  for (const [what, starts] of Object.entries(beginnings))
    if (starts.some((start) => head.startsWith(start))) return what as Unreadable;
  if (pictureParts.includes(head.slice(4, 12)) || head.slice(8, 12) === 'WEBP') return 'picture';
  if (/^\s*<(?:!doctype html|html|head|table)\b/i.test(head)) return 'page';
  return isNoise(buffer) ? 'binary' : null;
}

/** Text has hardly any control characters; bytes of chance have one in nine. UTF-16 has, and is known by its zeros. */
function isNoise(buffer: Buffer): boolean {
  const sample = buffer.subarray(0, 4096);
  let controls = 0;
  for (const byte of sample) if ((byte < 0x20 && byte > 0 && !isBlankByte(byte)) || byte === 0x7f) controls += 1;
  return sample.length > 0 && controls / sample.length > 0.03 && controls > 8;
}

/** Tab, line ends, page ends, and the end of file of DOS. */
const isBlankByte = (byte: number): boolean => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a;

/** Text that another program has spoilt before: UTF-8 read as Windows-1252 (`Ã¤`), or letters replaced by `�`. */
export function doubts(text: string): FileWarning[] {
  const warnings: FileWarning[] = [];
  const mojibake = /Ã[\u00a4\u00b6\u00a5\u201e\u2013\u2026\u00a9]/.exec(text);
  if (mojibake !== null) warnings.push({ kind: 'mojibake', example: wordAt(text, mojibake.index) });
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) warnings.push({ kind: 'replacement-characters', row: rowOf(text, lost) });
  return warnings;
}

/** The word in which the place is. */
function wordAt(text: string, place: number): string {
  const before = /(?<!\p{L})\p{L}*$/u.exec(text.slice(Math.max(0, place - 20), place))?.[0] ?? '';
  return before + (/^\S{2}\p{L}{0,20}/u.exec(text.slice(place))?.[0] ?? '');
}

const rowOf = (text: string, place: number): number => text.slice(0, place).split(/\r\n?|\n/).length;
