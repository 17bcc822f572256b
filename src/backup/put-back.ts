/** Putting a backup in the register's place: opened and proved first, never over newer work unasked, the old register kept aside. */
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SamspelError } from '../i18n/error.ts';
import type { RegisterKey } from '../store/cipher.ts';
import { openRegister } from '../store/open.ts';
import {
  type Gone,
  type LogEnd,
  prepareSnapshot,
  readDigests,
  readLogEnd,
  recode,
  replaceRegister,
  stillThere,
} from '../store/snapshot.ts';
import { ownFile, storageError } from '../store/sqlite-file.ts';

export interface Prepared {
  readonly file: string;
  readonly end: LogEnd;
  /** False when `verify` finds something altered in it. */
  readonly intact: boolean;
}

/** Writes the opened backup beside the register, checks it and brings it to the newest shape. Throws `storage` or `bad-data`. */
export async function prepare(register: string, content: Uint8Array): Promise<Prepared> {
  const file = join(dirname(register), `.${basename(register)}.${process.pid}.restored`);
  try {
    accessSync(dirname(register), constants.W_OK);
    ownFile(file);
    writeFileSync(file, content);
    prepareSnapshot(file);
    const store = await openRegister(file);
    const { alterations } = await store.verify();
    const copy = store.copyBeforeMigration;
    await store.close();
    if (copy !== null) rmSync(copy, { force: true });
    return { file, end: readLogEnd(file), intact: alterations.length === 0 };
  } catch (error) {
    discard(file);
    throw storageError(error, register);
  }
}

export function discard(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}

/** How the register that is there stands to the backup. A damaged one is `unreadable`: there is nothing to lose in it. */
export type Standing =
  | { readonly kind: 'none' | 'unreadable' }
  | { readonly kind: 'same' | 'older'; readonly gone: readonly Gone[] }
  | {
      readonly kind: 'newer';
      /** Operations that the backup does not have. */
      readonly operations: number;
      readonly lastAt: string | null;
      readonly gone: readonly Gone[];
    }
  | { readonly kind: 'other'; readonly operations: number };

/** `gone`: people in the backup whom the register that is there has erased or made anonymous. */
export function standingOf(register: string, { file, end }: Prepared, key: RegisterKey | null): Standing {
  if (!existsSync(register)) return { kind: 'none' };
  let current: LogEnd;
  try {
    current = readLogEnd(register, key);
  } catch (error) {
    if (error instanceof SamspelError && error.kind === 'conflict') throw error;
    return { kind: 'unreadable' };
  }
  if (current.operations === 0) return { kind: 'none' };
  if (current.first !== end.first) return { kind: 'other', operations: current.operations };
  const gone = stillThere(file, current.erased);
  if (current.head === end.head) return { kind: 'same', gone };
  // After an earlier restore the two may each have what the other has not: that would be lost too.
  const known = new Set(readDigests(file));
  const operations = readDigests(register, key).filter((digest) => !known.has(digest)).length;
  return operations === 0 ? { kind: 'older', gone } : { kind: 'newer', operations, lastAt: current.lastAt, gone };
}

/** The register becomes the backup, encrypted when the one that was there is; gives back where the old one is, null when there was none. */
export function putBack(register: string, { file }: Prepared, moment: string, key: RegisterKey | null): string | null {
  if (key !== null) recode(file, null, key);
  const there = existsSync(register);
  const aside = unused(`${register}.before-restore-${moment.slice(0, 19).replaceAll(/[:T]/g, '-')}`);
  replaceRegister(register, file, aside, key);
  return there ? aside : null;
}

/** Two restores may fall into one second: what is kept aside is never written over. */
function unused(name: string, tried = 1): string {
  const candidate = tried === 1 ? name : `${name}-${tried}`;
  return existsSync(candidate) ? unused(name, tried + 1) : candidate;
}
