/** Reading and writing the files that a person names. `-` is standard input. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SamspelError } from '../i18n/error.ts';
import type { Context } from './context.ts';

/** A file's bytes. Throws `not-found` for a missing file and `bad-data` for a folder or one that can't be read. */
export async function readFile(context: Context, file: string): Promise<Buffer> {
  if (file === '-') return readStdin(context);
  const path = resolve(context.outside.cwd, file);
  try {
    if (statSync(path).isDirectory())
      throw new SamspelError('bad-data', (t) => t.cli.isFolder(file), { hint: (t) => t.cli.isFolderHint });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof SamspelError) throw error;
    const missing =
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (missing)
      throw new SamspelError('not-found', (t) => t.cli.noFile(file), { hint: (t) => t.cli.noFileHint, cause: error });
    throw new SamspelError('bad-data', (t) => t.cli.unreadable(file), {
      hint: (t) => t.cli.unreadableHint,
      cause: error,
    });
  }
}

async function readStdin(context: Context): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of context.outside.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/**
 * Writes a file that only its owner may read: beside it first, then renamed, so that a full disk leaves no half file.
 * Throws `conflict` when it exists (unless `existing` says to replace it) and `storage` when it can't be written.
 */
export function writeFile(
  context: Context,
  file: string,
  content: string | Uint8Array,
  existing: 'keep' | 'replace',
): void {
  const path = resolve(context.outside.cwd, file);
  if (existing === 'keep' && existsSync(path))
    throw new SamspelError('conflict', (t) => t.cli.fileExists(file), { hint: (t) => t.cli.fileExistsHint });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, content, { mode: 0o600 });
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw new SamspelError('storage', (t) => t.cli.cannotWrite(file), {
      hint: (t) => t.cli.cannotWriteHint,
      cause: error,
    });
  }
}

/** Where the files that ship with the program are: `data/` beside the folder of the built program or of the sources. */
export function shippedPath(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = basename(here) === 'dist' ? dirname(here) : dirname(dirname(here));
  return join(root, 'data', name);
}

/** The text of a file that ships with the program. */
export const readShipped = (name: string): string => readFileSync(shippedPath(name), 'utf8');
