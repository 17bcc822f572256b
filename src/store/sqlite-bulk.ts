/** Many rows at once into an SQLite register, each with its entry in the log. */
import { hash, randomBytes } from 'node:crypto';
import type Sqlite from 'better-sqlite3';
import { columnsOf, type RecordTable } from './schema.ts';

type Cell = string | number | null | undefined;
export type BulkRow = Readonly<Record<string, Cell>> & { readonly id: number };

/**
 * While this stands for the operation, the triggers of the log leave new rows alone: whoever writes them in bulk writes their entries too,
 * sealed at once. Done by the triggers and sealed afterwards that takes more than half of the time of a big import.
 */
export const bulkOperation = -1;

/** So many values in a statement: some dozens of rows, whatever their width. */
const valuesAtATime = 1500;

/**
 * Writes the rows and, for each, what the trigger would have written to `change`.
 * @param operation the number of the operation that runs; null for a table without a log
 */
export function insertLogged(
  database: Sqlite.Database,
  table: RecordTable,
  rows: readonly BulkRow[],
  operation: number | null,
): void {
  if (rows.length === 0) return;
  if (operation === null) {
    insertRows(database, table, columnsIn(rows), rows);
    return;
  }
  const setOperation = database.prepare('update "currentOperation" set operation = ?');
  setOperation.run(bulkOperation);
  try {
    insertRows(database, table, columnsIn(rows), rows);
  } finally {
    setOperation.run(operation);
  }
  const columns = columnsOf(table).filter((column) => column !== 'id');
  const salts = randomBytes(rows.length * saltLength);
  const entries = rows.map((row, place) => {
    const salt = salts.subarray(place * saltLength, (place + 1) * saltLength);
    const digest = digestOf(salt, ['insert', table, row.id, null, rowText(row, columns)]);
    return { operation, tableName: table, rowId: row.id, action: 'insert', salt, digest };
  });
  insertRows(database, 'change', ['operation', 'tableName', 'rowId', 'action', 'salt', 'digest'], entries);
}

const saltLength = 16;

/** Where what is hashed is put together; grows with the longest row. */
let bytes = Buffer.alloc(64 * 1024);

/**
 * SHA-256 over a salt and texts, each with a line end after it. All in one piece, put together in the same place each time: a hash that is
 * fed bit by bit takes three times as long, and a big import asks for hundreds of thousands.
 */
export function digestOf(salt: unknown, parts: readonly unknown[]): Buffer {
  let text = Buffer.isBuffer(salt) ? '' : `${salt ?? ''}\n`;
  for (const part of parts) text += `${part ?? ''}\n`;
  const head = Buffer.isBuffer(salt) ? salt : nothing;
  const most = head.length + text.length * longestCharacter;
  if (most > bytes.length) bytes = Buffer.alloc(most * 2);
  bytes.set(head);
  const end = head.length + bytes.write(text, head.length);
  return hash('sha256', bytes.subarray(0, end), 'buffer');
}

const nothing = Buffer.alloc(0);
/** Bytes of UTF-8 for a unit of a JavaScript string. */
const longestCharacter = 3;

/** A row as the JSON text that `rowAsJson` makes of it in SQL: the number first, the columns in the order of the table, no nulls. */
export function rowText(row: BulkRow, columns: readonly string[]): string {
  let text = `{"id":${row.id}`;
  for (const column of columns) {
    const value = row[column];
    // A half of a character that takes two is kept as U+FFFD.
    if (value !== null && value !== undefined)
      text += `,"${column}":${typeof value === 'string' ? JSON.stringify(value.toWellFormed()) : value}`;
  }
  return `${text}}`;
}

/** The columns that are not empty in every row. The others are left to their default, NULL: binding them takes as long as binding these. */
function columnsIn(rows: readonly BulkRow[]): string[] {
  const found = new Set<string>();
  for (const row of rows)
    for (const column in row)
      if (!found.has(column) && row[column] !== null && row[column] !== undefined) found.add(column);
  return [...found];
}

/**
 * Prepared statements of some dozens of rows each: a query builder would spend more time compiling than SQLite spends writing, and for every
 * statement that fires triggers SQLite first writes the pages it will touch to a file of their own, which for single rows is half of the
 * work. What is the same in all rows (who entered them, when, the operation) is bound once a statement, by name.
 */
function insertRows(
  database: Sqlite.Database,
  table: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): void {
  const first = rows[0] ?? {};
  const same = new Set(columns.filter((column) => rows.every((row) => row[column] === first[column])));
  const shared = Object.fromEntries([...same].map((column) => [column, first[column]]));
  const own = columns.filter((column) => !same.has(column));
  const row = `(${columns.map((column) => (same.has(column) ? `@${column}` : '?')).join(', ')})`;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const statement = (count: number) =>
    database.prepare(`insert into "${table}" (${names}) values ${new Array(count).fill(row).join(', ')}`);
  const most = Math.max(1, Math.floor(valuesAtATime / Math.max(1, own.length)));
  const ofMost = rows.length >= most ? statement(most) : null;
  for (let from = 0; from < rows.length; from += most) {
    const some = rows.slice(from, from + most);
    const values: unknown[] = [];
    for (const one of some) for (const column of own) values.push(one[column] ?? null);
    (ofMost !== null && some.length === most ? ofMost : statement(some.length)).run(values, shared);
  }
}

/** One statement for all, prepared once: with the triggers of a wide table that takes longer than running it. */
export function updateRows(database: Sqlite.Database, table: RecordTable, rows: readonly BulkRow[]): void {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id');
  if (columns.length === 0) return;
  const changes = columns.map((column) => `"${column}" = ?`).join(', ');
  const statement = database.prepare(`update "${table}" set ${changes} where id = ?`);
  for (const row of rows) statement.run([...columns.map((column) => row[column] ?? null), row.id]);
}
