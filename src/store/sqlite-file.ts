/** The file of a register: making it readable by its owner only, knowing it from other files, putting SQLite's errors into words. */
import { closeSync, constants, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import Sqlite from 'better-sqlite3';
import { SamspelError } from '../i18n/error.ts';
import { looksEncrypted, type RegisterKey, useKey } from './cipher.ts';
import { busyWith } from './writer.ts';

/** "Sams": the mark in the file's header by which other programs (and we) know it. */
const applicationId = 0x53616d73;
/** The native part of better-sqlite3, named outright: the bundle holds the rest, and searching for it takes as long as opening a register. */
const nativeBinding = createRequire(import.meta.url).resolve('better-sqlite3/build/Release/better_sqlite3.node');
/** How long a command waits for another one's writing, in milliseconds. */
const busyTimeoutMs = 5000;

/** Makes an empty file that only its owner may read; `conflict` when something is there already. */
export function createSqliteFile(file: string): void {
  try {
    closeSync(openSync(file, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR, 0o600));
  } catch (error) {
    if (errorCode(error) === 'EEXIST')
      throw new SamspelError('conflict', (t) => t.store.fileExists(file), { hint: (t) => t.store.fileExistsHint });
    throw storageError(error, file);
  }
}

/** Makes an empty file that only its owner may read, in place of an older one. */
export function ownFile(file: string): void {
  rmSync(file, { force: true });
  createSqliteFile(file);
}

/** Opens a SQLite file that exists, with its key when it is encrypted. Throws `not-found` or `storage`. */
export function openSqliteFile(file: string, key: RegisterKey | null): Sqlite.Database {
  if (!existsSync(file))
    throw new SamspelError('not-found', (t) => t.store.noRegister(file), { hint: (t) => t.store.noRegisterHint });
  if (statSync(file).isDirectory())
    throw new SamspelError('storage', (t) => t.store.notARegister(file), { hint: (t) => t.store.notARegisterHint });
  try {
    const database = new Sqlite(file, { fileMustExist: true, timeout: busyTimeoutMs, nativeBinding });
    if (key !== null) useKey(database, key);
    return database;
  } catch (error) {
    throw storageError(error, file);
  }
}

/** Throws `storage` unless the header says that this is a register of ours, or nothing yet. */
export function isRegister(id: number, version: number): void {
  if (id === applicationId || (id === 0 && version === 0)) return;
  throw new SamspelError('storage', (t) => t.store.otherDatabase, { hint: (t) => t.store.notARegisterHint });
}

/** The statements that mark a file as a register with this schema version. */
export const markRegister = (version: number): readonly string[] => [
  `pragma application_id = ${applicationId}`,
  `pragma user_version = ${version}`,
];

/** An error of SQLite or of the file system in words that say what to do. Anything else comes back as it was. */
export function storageError(error: unknown, file: string): unknown {
  if (error instanceof SamspelError) return error;
  const code = errorCode(error);
  const fail = (kind: 'storage' | 'conflict' | 'refused', text: SamspelError['text'], hint: SamspelError['text']) =>
    new SamspelError(kind, text, { hint, cause: error });
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return fail(
      'conflict',
      (t) => t.store.busy(busyWith(file)),
      (t) => t.store.busyHint,
    );
  if (code === 'SQLITE_NOTADB' && looksEncrypted(file))
    return fail(
      'refused',
      (t) => t.encryption.wrongKey(file),
      (t) => t.encryption.wrongKeyHint,
    );
  if (code === 'SQLITE_NOTADB')
    return fail(
      'storage',
      (t) => t.store.notARegister(file),
      (t) => t.store.notARegisterHint,
    );
  if (code.startsWith('SQLITE_CORRUPT'))
    return fail(
      'storage',
      (t) => t.store.corrupt(file),
      (t) => t.store.corruptHint,
    );
  if (code === 'SQLITE_FULL' || code === 'ENOSPC')
    return fail(
      'storage',
      (t) => t.store.full,
      (t) => t.store.fullHint,
    );
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS')
    return fail(
      'storage',
      (t) => t.store.readOnly(file),
      (t) => t.store.readOnlyHint,
    );
  if (
    code.startsWith('SQLITE_CANTOPEN') ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'ENOENT' ||
    code === 'ENOTDIR'
  )
    return fail(
      'storage',
      (t) => t.store.cannotOpen(file),
      (t) => t.store.readOnlyHint,
    );
  if (code.startsWith('SQLITE_IOERR'))
    return fail(
      'storage',
      (t) => t.store.ioError(file),
      (t) => t.store.ioErrorHint,
    );
  return error;
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
