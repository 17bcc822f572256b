/** What the store asks of a database engine. Everything in which SQLite and PostgreSQL differ stands behind these names. */
import type { Dialect, RawBuilder } from 'kysely';
import type { Column, Table } from './columns.ts';
import type { Db, NewRow, RecordTable, RowUpdate } from './schema.ts';
import type { SearchHit } from './search.ts';

/** Rows as they come, a cell a column. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly dialect: Dialect;
  /** The statements that make a table with its indexes. */
  createTable(name: string, table: Table): readonly string[];
  /** The statement that adds a nullable column to a table that is there. */
  addColumn(table: string, name: string, column: Column): string;
  /** The statements that let a table that is there take the closed lists of today; its triggers are made anew afterwards. */
  widenTable(name: string, table: Table): readonly string[];
  /** The statements that make the triggers of the log on a record table with these columns. */
  createTriggers(table: string, columns: readonly string[]): readonly string[];
  /** The statements that take those triggers away. */
  dropTriggers(table: string): readonly string[];
  /** The version of the schema; 0 when nothing is there yet. Throws `storage` when it is someone else's database. */
  schemaVersion(db: Db): Promise<number>;
  setSchemaVersion(db: Db, version: number): Promise<void>;
  /** Lets a transaction write rows in any order; references are checked at its end. */
  deferReferences(db: Db): Promise<void>;
  /** The only writer until the transaction ends. */
  lockForWriting(db: Db): Promise<void>;
  setOperation(db: Db, operation: number | null): Promise<void>;
  /** SQL for the current row of a record table as JSON text without its nulls, the same text that triggers write as `before`. */
  rowAsJson(alias: string, columns: readonly string[]): string;
  /** SQL that is true for a row of `change` whose digest is not written yet. */
  readonly unsealed: string;
  /** SQL for the SHA-256 of a salt followed by texts, as bytes. */
  sha256(salt: string, texts: readonly string[]): string;
  /** The next row of the table gets a number above all that are there: for rows that brought theirs along. */
  passIds(db: Db, table: RecordTable): Promise<void>;
  /** Answers one statement that reads, with the views of `views.ts` in reach. Throws `usage` for a statement that would write. */
  query(db: Db, statement: string): Promise<QueryAnswer>;
  /** Numbers for new rows, never given before. */
  reserveIds(db: Db, table: RecordTable, count: number): Promise<number[]>;
  /**
   * Writes many rows as fast as the engine can, and their entries in the log of the operation.
   * @param operation null for a table without a log; rows of the others carry their own `id`
   */
  insertMany<T extends RecordTable>(
    db: Db,
    table: T,
    rows: readonly NewRow<T>[],
    operation: number | null,
  ): Promise<void>;
  /** Changes many rows in the same columns: those that the rows have beside `id`. */
  updateMany<T extends RecordTable>(db: Db, table: T, rows: readonly RowUpdate<T>[]): Promise<void>;
  /** The statements that make the index of words over `searchEntry`, and keep it from saying what no longer is. */
  readonly createSearch: readonly string[];
  /** The query for rows that have all of these folded words, or words that begin so. */
  matchWords(words: readonly string[], limit: number): RawBuilder<SearchHit>;
  /** A copy of the register as it is, beside it; null where the engine keeps its own backups. Named after its version, or after `name`. */
  copyAside(name?: string): Promise<string | null>;
  /** Makes sure that nothing deleted can be read in the files any more. */
  scrub(db: Db): Promise<void>;
  /** Writes a whole copy to a file while others go on writing; null where the server has its own ways. */
  readonly snapshot: ((file: string) => void) | null;
  /** What the engine finds wrong with its own files. */
  faults(): readonly string[];
  /** Makes indexes anew and brings the write-ahead log into the file. */
  repair(): void;
  close(): Promise<void>;
}
