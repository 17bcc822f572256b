/** Reading and writing the files that a person names. `-` is standard input. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/** How many bytes a plain file has, which can be read as often as one likes; null for standard input, a pipe, or what is not there. */
export function plainFileSize(context: Context, file: string): number | null {
  if (file === '-') return null;
  const found = statSync(resolve(context.outside.cwd, file), { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : null;
}

const blockSize = 1 << 20;

/** The bytes of a plain file in blocks, each of which is used up before the next is asked for. Throws as the file system does. */
export function* readBlocks(context: Context, file: string): Generator<Buffer> {
  const handle = openSync(resolve(context.outside.cwd, file), 'r');
  try {
    const block = Buffer.allocUnsafe(blockSize);
    for (;;) {
      const length = readSync(handle, block, 0, blockSize, null);
      if (length === 0) return;
      yield block.subarray(0, length);
    }
  } finally {
    closeSync(handle);
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
  const through = isDeviceOrPipe(path);
  if (existing === 'keep' && !through && existsSync(path))
    throw new SamspelError('conflict', (t) => t.cli.fileExists(file), { hint: (t) => t.cli.fileExistsHint });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    if (through) writeFileSync(path, content);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside, content, { mode: 0o600 });
      renameSync(beside, path);
    }
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw new SamspelError('storage', (t) => t.cli.cannotWrite(file), {
      hint: (t) => t.cli.cannotWriteHint,
      cause: error,
    });
  }
}

/** These are written to as they are: `/dev/stdout` must never be replaced by a file. */
function isDeviceOrPipe(path: string): boolean {
  if (!existsSync(path)) return false;
  const there = statSync(path);
  return !there.isFile() && !there.isDirectory();
}

/** Where the files that ship with the program are: `data/` beside the folder of the built program or of the sources. */
export function shippedPath(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = basename(here) === 'dist' ? dirname(here) : dirname(dirname(here));
  return join(root, 'data', name);
}

/** The text of a file that ships with the program. */
export const readShipped = (name: string): string => readFileSync(shippedPath(name), 'utf8');
