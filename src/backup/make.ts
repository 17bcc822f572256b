/** Making a backup: copy, look at the copy, seal it, write it, read it back. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Context } from '../cli/context.ts';
import { writeFile } from '../cli/files.ts';
import { SamspelError } from '../i18n/error.ts';
import type { RegisterKey } from '../store/cipher.ts';
import type { Store } from '../store/index.ts';
import { openRegister } from '../store/open.ts';
import { plainBytes } from '../store/snapshot.ts';
import { backupName, type Keeping, superfluous } from './backup.ts';
import { leftoversIn } from './leftovers.ts';
import { type Key, type Lock, seal, unseal } from './seal.ts';

export interface Backup {
  readonly file: string;
  readonly bytes: number;
  readonly operations: number;
  /** Digest of the newest operation in it. */
  readonly head: string | null;
  /** `opened`: opened again with its key and compared; `compared`: the file is what was sealed, its key is not here. */
  readonly readBack: 'opened' | 'compared';
}

/** The folder where backups of a register are kept unless a file is named. */
export const backupFolder = (register: string): string => join(dirname(register), 'backups');

/** Throws `storage` when the copy or what was written is not whole; nothing is left behind then. */
export async function makeBackup(
  context: Context,
  snapshot: NonNullable<Store['snapshot']>,
  named: string | undefined,
  lock: Lock,
  key: Key | null,
): Promise<Backup> {
  const register = context.where;
  const usual = join(backupFolder(register), backupName(basename(register).replace(/\.db$/, ''), context.moment()));
  const file = named === undefined ? usual : resolve(context.outside.cwd, named);
  const copy = join(dirname(file), `.${basename(file)}.${process.pid}.copy`);
  if (existsSync(file))
    throw new SamspelError('conflict', (t) => t.cli.fileExists(file), { hint: (t) => t.backup.otherName });
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    for (const left of leftoversIn(dirname(file))) rmSync(left, { force: true });
    snapshot(copy);
    const registerKey = await context.key();
    const { operations, head } = await lookAt(copy, registerKey);
    // Sealed by its own key alone: the key of the register may be lost, and a backup must still open.
    const content = plainBytes(copy, registerKey);
    const sealed = await seal(content, lock);
    writeFile(context, file, sealed, 'keep');
    const readBack = await compare(file, { content, sealed }, key ?? ('passphrase' in lock ? lock : null));
    return { file, bytes: sealed.length, operations, head, readBack };
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(copy + ending, { force: true });
  }
}

/** Opens the copy as a register and has it prove itself. */
async function lookAt(
  copy: string,
  registerKey: RegisterKey | null,
): Promise<{ operations: number; head: string | null }> {
  const store = await openRegister(copy, registerKey);
  try {
    const [fault] = store.faults();
    const { alterations, operations, head } = await store.verify();
    if (fault !== undefined || alterations.length > 0)
      throw new SamspelError('storage', (t) => t.backup.registerNotWhole, {
        hint: (t) => t.backup.registerNotWholeHint,
      });
    return { operations, head };
  } finally {
    await store.close();
  }
}

async function compare(
  file: string,
  { content, sealed }: { readonly content: Uint8Array; readonly sealed: Uint8Array },
  key: Key | null,
): Promise<Backup['readBack']> {
  if (!(await isSame(file, { content, sealed }, key))) {
    rmSync(file, { force: true });
    throw new SamspelError('storage', (t) => t.backup.notAsWritten(file), { hint: (t) => t.store.ioErrorHint });
  }
  return key === null ? 'compared' : 'opened';
}

async function isSame(
  file: string,
  { content, sealed }: { readonly content: Uint8Array; readonly sealed: Uint8Array },
  key: Key | null,
): Promise<boolean> {
  const written = readFileSync(file);
  if (!written.equals(sealed)) return false;
  if (key === null) return true;
  try {
    return Buffer.from(await unseal(written, key, file)).equals(content);
  } catch {
    return false;
  }
}

/** Deletes what need not be kept, and names it. */
export function pruneBackups(register: string, keeping: Keeping): string[] {
  const folder = backupFolder(register);
  const ours = `${basename(register).replace(/\.db$/, '')}-`;
  const gone = superfluous(
    readdirSync(folder).filter((name) => name.startsWith(ours)),
    keeping,
  );
  for (const name of gone) rmSync(join(folder, name));
  return gone;
}
