/** Reading the log: what happened, when, by whom, and to which row. */
import { readPrefix } from './reading.ts';
import type { Db, RecordTable, Row } from './schema.ts';

export interface LogEntry
  extends Pick<Row<'operation'>, 'at' | 'actor' | 'command' | 'summary' | 'digest' | 'kind' | 'target'> {
  readonly operation: number;
  readonly changes: number;
}

export interface LogFilter {
  readonly who?: string | undefined;
  /** A day or a moment; ISO. */
  readonly since?: string | undefined;
  readonly of?: { readonly table: RecordTable; readonly row: number } | undefined;
  readonly limit?: number | undefined;
}

/** The newest operations first, without those in which something was only read. Uses change_by_operation. */
export async function listOperations(db: Db, filter: LogFilter): Promise<LogEntry[]> {
  const { who, since, of, limit } = filter;
  let query = db
    .selectFrom('operation')
    .select(['id as operation', 'at', 'actor', 'command', 'summary', 'digest', 'kind', 'target'])
    .select((q) =>
      q
        .selectFrom('change')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('change.operation', '=', 'operation.id')
        .as('changes'),
    )
    .where('command', 'not like', `${readPrefix}%`)
    .orderBy('id', 'desc');
  if (who !== undefined) query = query.where('actor', '=', who);
  if (since !== undefined) query = query.where('at', '>=', since);
  if (of !== undefined) {
    query = query.where('id', 'in', (q) =>
      q
        .selectFrom('change')
        .select((c) => c.ref('operation').$notNull().as('operation'))
        .where('tableName', '=', of.table)
        .where('rowId', '=', of.row),
    );
  }
  if (limit !== undefined) query = query.limit(limit);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, changes: Number(row.changes ?? 0) }));
}
