/**
 * Reading that is logged. It stands in the log as an operation of its own, so that nobody can take it out unnoticed, but it is nothing that was
 * done: `undo` passes it over, `redo` is not lost by it, and the log shows it only when asked.
 */
import type { Tx } from './operation.ts';
import type { Db } from './schema.ts';

/** Begins the command of an operation in which only something was read. */
export const readPrefix = 'read ';

/** One reading: of a person's page, of her row in a short list, or of a list with so many people in it. */
export interface Reading {
  readonly operation: number;
  readonly at: string;
  readonly actor: string;
  /** Null for a long list. */
  readonly participant: number | null;
  /** How many people were read about. */
  readonly people: number;
  /** The command with which it was read. */
  readonly page: string;
}

/** Notes in the operation under way that these people's page was read. */
export async function addReadings(tx: Tx, participants: readonly number[], page: string): Promise<void> {
  await tx.insertMany(
    'reading',
    participants.map((participant) => ({ participant, page })),
  );
}

/** Notes in the operation under way that a list of so many people was read. */
export async function addListReading({ db }: Tx, people: number, page: string): Promise<void> {
  await db.insertInto('listReading').values({ people, page }).execute();
}

export interface ReadingFilter {
  readonly who?: string | undefined;
  /** A day or a moment; ISO. */
  readonly since?: string | undefined;
  readonly of?: number | undefined;
  readonly limit?: number | undefined;
}

/** The newest first; of one participant without long lists, in which everybody stands. Uses reading_by_participant. */
export async function listReadings(db: Db, filter: ReadingFilter): Promise<Reading[]> {
  const pages = (await listPages(db, filter)).map((row) => ({ ...row, people: 1 }));
  if (filter.of !== undefined) return pages;
  const lists = (await listLists(db, filter)).map((row) => ({ ...row, participant: null }));
  return [...pages, ...lists].sort((a, b) => b.operation - a.operation).slice(0, filter.limit);
}

async function listPages(db: Db, { who, since, of, limit }: ReadingFilter) {
  let query = db
    .selectFrom('reading')
    .innerJoin('change', (join) =>
      join
        .onRef('change.rowId', '=', 'reading.id')
        .on('change.tableName', '=', 'reading')
        .on('change.action', '=', 'insert'),
    )
    .innerJoin('operation', 'operation.id', 'change.operation')
    .select(['operation.id as operation', 'operation.at', 'operation.actor'])
    .select(['reading.participant', 'reading.page'])
    .orderBy('reading.id', 'desc');
  if (who !== undefined) query = query.where('operation.actor', '=', who);
  if (since !== undefined) query = query.where('operation.at', '>=', since);
  if (of !== undefined) query = query.where('reading.participant', '=', of);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}

async function listLists(db: Db, { who, since, limit }: ReadingFilter) {
  let query = db
    .selectFrom('listReading')
    .innerJoin('change', (join) =>
      join
        .onRef('change.rowId', '=', 'listReading.id')
        .on('change.tableName', '=', 'listReading')
        .on('change.action', '=', 'insert'),
    )
    .innerJoin('operation', 'operation.id', 'change.operation')
    .select(['operation.id as operation', 'operation.at', 'operation.actor'])
    .select(['listReading.people', 'listReading.page'])
    .orderBy('listReading.id', 'desc');
  if (who !== undefined) query = query.where('operation.actor', '=', who);
  if (since !== undefined) query = query.where('operation.at', '>=', since);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}
