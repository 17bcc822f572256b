/** The text of a file with minutes. */
import type { Context } from '../cli/context.ts';
import { readFile } from '../cli/files.ts';
import { SamspelError } from '../i18n/error.ts';

/** Throws `bad-data` for a file that is not text in UTF-8 (or, with its mark, UTF-16). */
export async function readMinutesText(context: Context, file: string): Promise<string> {
  const bytes = await readFile(context, file);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new SamspelError('bad-data', (t) => t.meeting.notText(file), { hint: (t) => t.meeting.notTextHint });
}
