/** Putting a backup in the register's place: opened and proved first, never over newer work unasked, the old register kept aside. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SamspelError } from '../i18n/error.ts';
import type { RegisterKey } from '../store/cipher.ts';
import { openRegister } from '../store/open.ts';
import { hasOperation, type LogEnd, prepareSnapshot, readLogEnd, recode, replaceRegister } from '../store/snapshot.ts';
import { ownFile } from '../store/sqlite-file.ts';

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
    throw error;
  }
}

export function discard(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}

/** How the register that is there stands to the backup. A damaged one is `unreadable`: there is nothing to lose in it. */
export type Standing =
  | { readonly kind: 'none' | 'same' | 'older' | 'unreadable' }
  | {
      readonly kind: 'newer';
      readonly operations: number;
      readonly lastAt: string | null;
      readonly erased: readonly number[];
    }
  | { readonly kind: 'other'; readonly operations: number };

export function standingOf(register: string, { end }: Prepared, key: RegisterKey | null): Standing {
  if (!existsSync(register)) return { kind: 'none' };
  let current: LogEnd;
  try {
    current = readLogEnd(register, key);
  } catch (error) {
    if (error instanceof SamspelError && error.kind === 'conflict') throw error;
    return { kind: 'unreadable' };
  }
  if (current.operations === 0) return { kind: 'none' };
  if (current.head === end.head) return { kind: 'same' };
  if (current.first !== end.first) return { kind: 'other', operations: current.operations };
  if (end.head !== null && !hasOperation(register, end.head, key)) return { kind: 'older' };
  const erased = current.erased.filter((participant) => !end.erased.includes(participant));
  return { kind: 'newer', operations: current.operations - end.operations, lastAt: current.lastAt, erased };
}

/** The register becomes the backup, encrypted when the one that was there is; gives back where the old one is, null when there was none. */
export function putBack(register: string, { file }: Prepared, moment: string, key: RegisterKey | null): string | null {
  if (key !== null) recode(file, null, key);
  const there = existsSync(register);
  const aside = `${register}.before-restore-${moment.slice(0, 19).replaceAll(/[:T]/g, '-')}`;
  replaceRegister(register, file, aside, key);
  return there ? aside : null;
}
