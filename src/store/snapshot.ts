/** Copies of a SQLite register as files: made while others write, looked at before they are trusted, put in the register's place. */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import type { ErasureReason, RetentionWay } from '../lib/vocabulary-privacy.ts';
import { changeKey, looksEncrypted, type RegisterKey } from './cipher.ts';
import { openSqliteFile, ownFile, storageError } from './sqlite-file.ts';

/** Writes a whole, compact copy without anything deleted; it is one moment of the register, whoever writes meanwhile. */
export function writeSnapshot(database: Sqlite.Database, file: string): void {
  ownFile(file);
  const cache = database.pragma('cache_size', { simple: true });
  try {
    // Each page is looked at once: the cache of the register and that of the copy would keep twice 64 MB of them for nothing.
    database.pragma('cache_size = -2048');
    database.prepare('vacuum into ?').run(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw storageError(error, file);
  } finally {
    database.pragma(`cache_size = ${cache}`);
  }
}

/** What SQLite itself finds wrong with a database: pages, indexes, references. Empty when nothing is. */
export function faultsIn(database: Sqlite.Database): string[] {
  const pages = database.pragma('integrity_check') as { integrity_check: string }[];
  const faults = pages.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  const references = database.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
  return [...faults, ...references.map(({ table, rowid, parent }) => `${table} ${rowid} → ${parent}`)];
}

/** What a register's log ends with. */
export interface LogEnd {
  /** Digest of the first operation: two registers that share it are one and the same at different times. */
  readonly first: string | null;
  readonly operations: number;
  readonly lastAt: string | null;
  readonly head: string | null;
  /** Participants who were erased or made anonymous. */
  readonly erased: readonly Gone[];
}

/** A participant who was erased or made anonymous, as it was done. */
export interface Gone {
  readonly participant: number;
  readonly on: DateText;
  readonly why: ErasureReason;
  readonly way: RetentionWay;
  /** Digest of the operation that added her; null when the log does not tell. Two registers with this number and this digest mean the same person. */
  readonly addedBy: string | null;
}

/** Reads the end of the log of a register file without bringing it to a newer shape. Throws `storage` when it can't be read. */
export function readLogEnd(file: string, key: RegisterKey | null = null): LogEnd {
  const database = openSqliteFile(file, key);
  try {
    const first = database.prepare('select digest from operation order by id limit 1').get() as
      | { digest: string }
      | undefined;
    const last = database
      .prepare('select at, digest, (select count(*) from operation) as n from operation order by id desc limit 1')
      .get() as { at: string; digest: string; n: number } | undefined;
    const erased = readGone(database);
    return {
      first: first?.digest ?? null,
      operations: last?.n ?? 0,
      lastAt: last?.at ?? null,
      head: last?.digest ?? null,
      erased,
    };
  } catch (error) {
    throw storageError(error, file);
  } finally {
    database.close();
  }
}

/** An older register has no such table, or does not yet say in which way. */
function readGone(database: Sqlite.Database): Gone[] {
  const columns = database.prepare("select name from pragma_table_info('erasure')").pluck().all();
  if (columns.length === 0) return [];
  const way = columns.includes('way') ? "coalesce(way, 'erase')" : "'erase'";
  return database
    .prepare(
      `select participant, "erasedOn" as "on", why, ${way} as way, (${addedBy('erasure.participant')}) as "addedBy" from erasure order by id`,
    )
    .all() as Gone[];
}

/** The digest of the operation that added a participant. Uses change_by_row. */
const addedBy = (participant: string): string => `
  select operation.digest from change join operation on operation.id = change.operation
  where change."tableName" = 'participant' and change."rowId" = ${participant} and change.action = 'insert' order by change.id limit 1`;

/** Of these, those who are in the register: the same number, added by the same operation. */
export function stillThere(file: string, gone: readonly Gone[]): Gone[] {
  const database = openSqliteFile(file, null);
  try {
    const find = database.prepare(`select (${addedBy('participant.id')}) from participant where id = ?`).pluck();
    return gone.filter((one) => {
      const added = find.get(one.participant);
      return added !== undefined && added === one.addedBy;
    });
  } catch (error) {
    throw storageError(error, file);
  } finally {
    database.close();
  }
}

/** The digests of all operations of a register's log, the oldest first. */
export function readDigests(file: string, key: RegisterKey | null = null): string[] {
  const database = openSqliteFile(file, key);
  try {
    return database.prepare('select digest from operation order by id').pluck().all() as string[];
  } catch (error) {
    throw storageError(error, file);
  } finally {
    database.close();
  }
}

/** The whole file as it is without encryption: the pages are decrypted in memory, never on the disk. */
export function plainBytes(file: string, key: RegisterKey | null): Buffer {
  if (!looksEncrypted(file)) return readFileSync(file);
  const database = openSqliteFile(file, key);
  try {
    return database.serialize();
  } catch (error) {
    throw storageError(error, file);
  } finally {
    database.close();
  }
}

/** Encrypts a file that nobody else has open, changes its key, or takes the encryption off. */
export function recode(file: string, from: RegisterKey | null, to: RegisterKey | null): void {
  const database = openSqliteFile(file, from);
  try {
    changeKey(database, to);
  } catch (error) {
    throw storageError(error, file);
  } finally {
    database.close();
  }
}

/** Ready to be opened as a register: write-ahead log on, and nothing wrong with it. Throws `storage` naming the first fault. */
export function prepareSnapshot(file: string): void {
  const database = openSqliteFile(file, null);
  try {
    const [fault] = faultsIn(database);
    if (fault !== undefined)
      throw new SamspelError('storage', (t) => t.store.corrupt(file), { hint: (t) => t.store.corruptHint });
    database.pragma('journal_mode = wal');
  } catch (error) {
    throw storageError(error, file);
  } finally {
    database.close();
  }
}

/**
 * Puts a prepared file in the register's place and the old one aside. The old one's write-ahead log goes with it.
 * Throws `conflict` while another program has the register open for writing.
 */
export function replaceRegister(
  register: string,
  prepared: string,
  aside: string,
  key: RegisterKey | null = null,
): void {
  if (existsSync(register)) {
    settle(register, key);
    for (const ending of ['', '-wal', '-shm'])
      if (existsSync(register + ending)) renameSync(register + ending, aside + ending);
  }
  for (const ending of ['', '-wal', '-shm'])
    if (existsSync(prepared + ending)) renameSync(prepared + ending, register + ending);
}

/**
 * Puts a prepared file in the place of a register whose newest operation is `head`, in one step: at no moment is there none. The old file is
 * gone then. Throws `conflict`, and all is as it was, when somebody writes in the register or has written since.
 */
export function exchangeRegister(
  register: string,
  prepared: string,
  key: RegisterKey | null,
  head: string | null,
): void {
  const database = openSqliteFile(register, key);
  try {
    database.pragma('locking_mode = exclusive');
    database.exec('begin exclusive');
    const last = database.prepare('select digest from operation order by id desc limit 1').pluck().get() ?? null;
    database.exec('commit');
    if (last !== head)
      throw new SamspelError('conflict', (t) => t.encryption.changedMeanwhile, {
        hint: (t) => t.encryption.changedMeanwhileHint,
      });
    // Without a write-ahead log closing the old file touches nothing that belongs to the new one.
    database.pragma('journal_mode = delete');
    renameSync(prepared, register);
  } catch (error) {
    throw storageError(error, register);
  } finally {
    database.close();
  }
}

/** Brings what stands in the write-ahead log into the file, when the file can be opened at all. */
function settle(register: string, key: RegisterKey | null): void {
  let database: Sqlite.Database | undefined;
  try {
    database = openSqliteFile(register, key);
    database.pragma('locking_mode = exclusive');
    database.exec('begin exclusive; commit');
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    const known = storageError(error, register);
    // A damaged file goes aside as it is; one that somebody is writing in does not.
    if (known instanceof SamspelError && known.kind === 'conflict') throw known;
  } finally {
    database?.close();
  }
}
