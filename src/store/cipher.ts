/**
 * Encryption of a register's file: SQLCipher 4 (AES-256, each page with its own authentication), by the build of SQLite that comes along. The
 * write-ahead log and copies that SQLite makes are encrypted with the same key. Why this way: docs/decisions/0075-encrypted-registers.md.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';

/** 64 hexadecimal digits are a key themselves; anything else is a passphrase, from which a key is derived in a fifth of a second. */
export type RegisterKey = string;

const isRaw = (key: RegisterKey): boolean => /^[0-9a-f]{64}$/i.test(key);
const literal = (key: RegisterKey): string => (isRaw(key) ? `"x'${key}'"` : `'${key.replaceAll("'", "''")}'`);

/** Opens what is closed with the key; must come before anything is read. A wrong key shows itself with the first page that is read. */
export function useKey(database: Sqlite.Database, key: RegisterKey): void {
  chooseCipher(database);
  database.pragma(`key = ${literal(key)}`);
}

/** Writes every page anew with another key, or with none; leaves the write-ahead log on. The database must not be in use by anyone else. */
export function changeKey(database: Sqlite.Database, key: RegisterKey | null): void {
  // Pages can't be written anew while the write-ahead log is on.
  database.pragma('journal_mode = delete');
  chooseCipher(database);
  database.pragma(`rekey = ${key === null ? "''" : literal(key)}`);
  database.pragma('journal_mode = wal');
}

/** As other programs for SQLCipher 4 read it. */
function chooseCipher(database: Sqlite.Database): void {
  database.pragma("cipher = 'sqlcipher'");
  database.pragma('legacy = 4');
}

const pageSize = 4096;

/** Whether a file may be an encrypted database: whole pages that do not begin as SQLite begins, nor as a text would. */
export function looksEncrypted(file: string): boolean {
  const start = startOfPages(file);
  return (
    start !== null && start.toString('latin1') !== 'SQLite format 3\0' && start.some((byte) => byte < 9 || byte > 126)
  );
}

/** Null for what is no file of whole pages, or may not be read: whoever opens it says so in words. */
function startOfPages(file: string): Buffer | null {
  try {
    const found = statSync(file);
    if (!found.isFile() || found.size === 0 || found.size % pageSize !== 0) return null;
    const start = Buffer.alloc(16);
    const handle = openSync(file, 'r');
    try {
      readSync(handle, start, 0, start.length, 0);
    } finally {
      closeSync(handle);
    }
    return start;
  } catch {
    return null;
  }
}
