/** Finding and opening the register that a command works on. */
import { existsSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SamspelError } from '../i18n/error.ts';
import type { RegisterKey } from './cipher.ts';
import { openStore, type Store } from './index.ts';
import { serverError } from './server-error.ts';
import { sqliteEngine } from './sqlite.ts';
import { createSqliteFile, openSqliteFile, storageError } from './sqlite-file.ts';
import { announceWriter, dismissWriter } from './writer.ts';

export const defaultName = 'samspel.db';
export const isServer = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/** The register in this folder or the nearest parent, else the one in the user's data folder; whether it exists or not. */
export function findRegister(folder: string, userData: string): string {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const candidate = join(here, defaultName);
    if (existsSync(candidate)) return candidate;
    if (dirname(here) === here) return join(userData, defaultName);
  }
}

/** Opens the register at a file (with its key when it is encrypted) or `postgres://` address. Throws `not-found`, `storage`, `conflict`, `refused`. */
export async function openRegister(where: string, key: RegisterKey | null = null): Promise<Store> {
  return isServer(where) ? openServer(where) : openFile(where, key);
}

/**
 * Makes a new, empty register in a file; with a key no page of it is ever written that is not encrypted. Throws `conflict` when something is
 * there; leaves nothing behind when it fails.
 */
export async function createRegister(file: string, key: RegisterKey | null = null): Promise<Store> {
  createSqliteFile(file);
  try {
    return await openFile(file, key, 'wal');
  } catch (error) {
    removeRegister(file);
    throw error;
  }
}

/** Takes away a register that was made in vain. */
export function removeRegister(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}

async function openFile(file: string, key: RegisterKey | null, journal?: 'wal'): Promise<Store> {
  const database = openSqliteFile(file, key);
  try {
    if (journal !== undefined) database.pragma(`journal_mode = ${journal}`);
    else if (Number(database.pragma('user_version', { simple: true })) === 0)
      throw new SamspelError('storage', (t) => t.store.notARegister(file), { hint: (t) => t.store.notARegisterHint });
    return await openStore(sqliteEngine(database, file), {
      writing: ({ actor, command, at }) => announceWriter(file, { pid: process.pid, actor, command, since: at }),
      written: () => dismissWriter(file),
      explain: (error) => storageError(error, file),
    });
  } catch (error) {
    database.close();
    throw storageError(error, file);
  }
}

async function openServer(address: string): Promise<Store> {
  const [{ postgresEngine }, { postgresPool }] = await Promise.all([
    import('./postgres.ts'),
    import('./postgres-pool.ts'),
  ]);
  return openStore(postgresEngine(postgresPool(address)), { explain: (error) => serverError(error, address) });
}
