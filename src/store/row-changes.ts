/** The log of single rows: who changed them, by which command, and from which list. */
import type { Db, RecordTable } from './schema.ts';

export interface RowLogEntry {
  readonly operation: number;
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  /** The list that said so; null when no list did. */
  readonly file: string | null;
  readonly rowId: number;
  /** The row as it was, JSON; null when it was made then. */
  readonly before: string | null;
}

/** Oldest first. Uses change_by_row. */
export const changesOfRows = (db: Db, table: RecordTable, rows: readonly number[]): Promise<RowLogEntry[]> =>
  db
    .selectFrom('change')
    .innerJoin('operation', 'operation.id', 'change.operation')
    .leftJoin('rosterReading', 'rosterReading.operation', 'operation.id')
    .select(['operation.id as operation', 'at', 'actor', 'command', 'rosterReading.file', 'rowId', 'before'])
    .where('tableName', '=', table)
    .where('rowId', 'in', rows)
    .orderBy('change.id')
    .execute();
