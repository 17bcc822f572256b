/** Writing a folder of files that a person names: beside its place first, then renamed, so that a full disk leaves no half folder. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SamspelError } from '../i18n/error.ts';
import type { Context } from './context.ts';

/**
 * Gives back what `write` does, which is given the folder to write into. Throws `conflict` when the place holds anything, unless it is one
 * that `mayReplace` (it is asked with the folder's path), and `storage` when it can't be written.
 */
export async function writeFolder<T>(
  context: Context,
  folder: string,
  write: (path: string) => T | Promise<T>,
  mayReplace: (path: string) => boolean = () => false,
): Promise<T> {
  const place = resolve(context.outside.cwd, folder);
  if (isTaken(place) && !mayReplace(place))
    throw new SamspelError('conflict', (t) => t.exchange.folderExists(folder), {
      hint: (t) => t.exchange.folderExistsHint,
    });
  let half: string | null = null;
  try {
    mkdirSync(dirname(place), { recursive: true });
    half = mkdtempSync(join(dirname(place), `.${basename(place)}-`));
    const written = await write(half);
    putInPlace(half, place);
    return written;
  } catch (error) {
    if (half !== null) rmSync(half, { recursive: true, force: true });
    if (error instanceof SamspelError || !isFileError(error)) throw error;
    throw new SamspelError('storage', (t) => t.cli.cannotWrite(folder), {
      hint: (t) => t.cli.cannotWriteHint,
      cause: error,
    });
  }
}

/** Something is there, and it is no empty folder. */
function isTaken(place: string): boolean {
  return existsSync(place) && !(statSync(place).isDirectory() && readdirSync(place).length === 0);
}

/** What was there goes aside until the new one has its name. */
function putInPlace(half: string, place: string): void {
  const aside = `${half}.old`;
  const wasThere = existsSync(place);
  if (wasThere) renameSync(place, aside);
  try {
    renameSync(half, place);
  } catch (error) {
    if (wasThere) renameSync(aside, place);
    throw error;
  }
  if (wasThere) rmSync(aside, { recursive: true, force: true });
}

const isFileError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
