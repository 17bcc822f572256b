/** Files put together from parts in different encodings: line by line, since no encoding fits the whole. */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from './decode.ts';

export interface MixedText {
  readonly text: string;
  /** The first line, counted from 1, that is not in the encoding of the most; null when all are UTF-8, with a letter cut somewhere. */
  readonly row: number | null;
}

interface Line {
  readonly bytes: Buffer;
  readonly encoding: 'utf-8' | 'one-byte' | 'either';
}

/**
 * The text of a file of which some lines are UTF-8 and others in an encoding of one byte a character; null when it is not so.
 * @param oneByte which encoding the other lines are in
 */
export function decodeMixed(buffer: Buffer, oneByte: (lines: Buffer) => Encoding): MixedText | null {
  const lines = linesOf(buffer);
  const count = (wanted: Line['encoding']): number => lines.filter(({ encoding }) => encoding === wanted).length;
  const [utf8, other] = [count('utf-8'), count('one-byte')];
  if (utf8 === 0) return null;
  if (other === 0) return { text: buffer.toString('utf8'), row: null };
  const fallback = oneByte(
    Buffer.concat(lines.filter(({ encoding }) => encoding === 'one-byte').map((line) => line.bytes)),
  );
  const text = lines
    .map(({ bytes, encoding }) => (encoding === 'one-byte' ? iconv.decode(bytes, fallback) : bytes.toString('utf8')))
    .join('');
  const few = utf8 >= other ? 'one-byte' : 'utf-8';
  return { text, row: lines.findIndex(({ encoding }) => encoding === few) + 1 };
}

/** With their line ends, whichever they are. */
function linesOf(buffer: Buffer): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < buffer.length; ) {
    const [newline, carriage] = [buffer.indexOf(10, at), buffer.indexOf(13, at)];
    const end = newline === -1 || (carriage !== -1 && carriage < newline - 1) ? carriage : newline;
    const bytes = buffer.subarray(at, end === -1 ? buffer.length : end + 1);
    lines.push({ bytes, encoding: encodingOf(bytes) });
    at += bytes.length;
  }
  return lines;
}

/** A line of UTF-8 may have been cut in the middle of a letter: one wrong byte among whole letters is that, and no other encoding. */
function encodingOf(line: Buffer): Line['encoding'] {
  if (line.every((byte) => byte < 0x80)) return 'either';
  if (isUtf8(line)) return 'utf-8';
  const text = line.toString('utf8');
  const lost = text.split('\ufffd').length - 1;
  const whole = [...text].filter((letter) => letter > '\u007f' && letter !== '\ufffd').length;
  return whole > 0 && whole >= lost ? 'utf-8' : 'one-byte';
}
