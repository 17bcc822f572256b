/** What retention asks and does: what has ended when, and letting it go. */
import { addDays, type DateText } from '../../lib/date.ts';
import type { RetentionKind, RetentionWay } from '../../lib/vocabulary-privacy.ts';
import { forgetRows } from '../../store/erase.ts';
import type { Db, RecordTable, Tx } from '../../store/index.ts';
import { inBatches } from '../../store/person.ts';
import { readPrefix } from '../../store/reading.ts';

export interface Ended {
  readonly id: number;
  readonly since: DateText;
}

/** The times that the register sets itself. */
export const ownRetentionRules = (db: Db) =>
  db.selectFrom('retentionRule').select(['kind', 'months', 'way']).orderBy('id').execute();

export async function setRetentionRule(
  { db }: Tx,
  kind: RetentionKind,
  rule: { readonly months: number; readonly way: RetentionWay },
): Promise<void> {
  const present = await db.selectFrom('retentionRule').select('id').where('kind', '=', kind).executeTakeFirst();
  if (present === undefined)
    await db
      .insertInto('retentionRule')
      .values({ kind, ...rule })
      .execute();
  else await db.updateTable('retentionRule').set(rule).where('id', '=', present.id).execute();
}

/**
 * Participants who take part in nothing any more, with the day on which they left last (or left the programme, or were put aside).
 */
export async function participantsEndedBy(db: Db, day: DateText): Promise<Ended[]> {
  const rows = await db
    .selectFrom('participant')
    .leftJoin('participation', 'participation.participantId', 'participant.id')
    .select(['participant.id', 'participant.leftOn', 'participant.archivedOn'])
    .where('participant.anonymisedOn', 'is', null)
    .select(({ fn }) => [
      fn.max('participation.leftOn').as('lastLeft'),
      fn.count<number>('participation.id').as('taken'),
      fn.count<number>('participation.leftOn').as('left'),
    ])
    .groupBy(['participant.id', 'participant.leftOn', 'participant.archivedOn'])
    .orderBy('participant.id')
    .execute();
  return rows.flatMap(({ id, leftOn, archivedOn, lastLeft, taken, left }) => {
    if (Number(left) < Number(taken)) return [];
    const days = [leftOn, archivedOn, lastLeft].filter((one) => one !== null).sort();
    const since = days.at(-1);
    return since === undefined || since > day ? [] : [{ id, since }];
  });
}

/** Contacts with notes, from their day. */
export const notesEndedBy = (db: Db, day: DateText): Promise<Ended[]> =>
  db
    .selectFrom('contact')
    .select(['id', 'contactedOn as since'])
    .where('notes', 'is not', null)
    .where('contactedOn', '<=', day)
    .orderBy('id')
    .execute();

export const disclosuresEndedBy = (db: Db, day: DateText): Promise<Ended[]> =>
  db
    .selectFrom('disclosure')
    .select(['id', 'disclosedOn as since'])
    .where('disclosedOn', '<=', day)
    .orderBy('id')
    .execute();

export async function requestsEndedBy(db: Db, day: DateText): Promise<Ended[]> {
  const rows = await db
    .selectFrom('privacyRequest')
    .select(['id', 'doneOn as since'])
    .where('doneOn', '<=', day)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, since }) => (since === null ? [] : [{ id, since }]));
}

export async function breachesEndedBy(db: Db, day: DateText): Promise<Ended[]> {
  const rows = await db
    .selectFrom('breach')
    .select(['id', 'closedOn as since'])
    .where('closedOn', '<=', day)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, since }) => (since === null ? [] : [{ id, since }]));
}

/** Operations in which something was read, from their day: pages of people and lists. */
export async function readingsEndedBy(db: Db, day: DateText): Promise<Ended[]> {
  const rows = await readingOperations(db)
    // A day later than the day itself: moments are text with the time of the day.
    .where('operation.at', '<', addDays(day, 1))
    .select('operation.at')
    .orderBy('operation.id')
    .execute();
  return rows.map(({ id, at }) => ({ id, since: at.slice(0, 10) }));
}

/** Those of whose reading something is still known. Uses change_by_row. */
const readingOperations = (db: Db) =>
  db
    .selectFrom('operation')
    .select('operation.id')
    .where('operation.command', 'like', `${readPrefix}%`)
    .where(({ exists, or, selectFrom }) => {
      const inserted = selectFrom('change').select('change.id').whereRef('change.operation', '=', 'operation.id');
      return or([
        exists(inserted.innerJoin('reading', 'reading.id', 'change.rowId').where('change.tableName', '=', 'reading')),
        exists(
          inserted
            .innerJoin('listReading', 'listReading.id', 'change.rowId')
            .where('change.tableName', '=', 'listReading'),
        ),
      ]);
    });

/** Deletes what was noted in these operations; that something was read, when and by whom, stays in the log. */
export async function forgetReadings({ db }: Tx, operations: readonly number[]): Promise<void> {
  for (const table of ['reading', 'listReading'] as const)
    for (const part of inBatches(operations)) {
      const rows = await db
        .selectFrom('change')
        .select('rowId')
        .where('tableName', '=', table)
        .where('operation', 'in', part)
        .execute();
      const ids = [...new Set(rows.map(({ rowId }) => rowId))];
      if (ids.length === 0) continue;
      await db.deleteFrom(table).where('id', 'in', ids).execute();
      await forgetRows(db, new Map([[table, new Set(ids)]]));
    }
}

/** Empties the notes of these contacts, in the log too. */
export async function forgetNotes({ db }: Tx, ids: readonly number[]): Promise<void> {
  await db
    .updateTable('contact')
    .set({ notes: null })
    .where('id', 'in', [...ids])
    .execute();
  await forgetRows(db, new Map([['contact', new Set(ids)]]));
}

/** Deletes rows of one kind, and what the log says of them. */
export async function forgetThings(
  { db }: Tx,
  kind: 'disclosure' | 'request' | 'breach',
  ids: readonly number[],
): Promise<void> {
  if (kind === 'disclosure') {
    const people = await db
      .selectFrom('disclosedPerson')
      .select('id')
      .where('disclosureId', 'in', [...ids])
      .execute();
    await db
      .deleteFrom('disclosedPerson')
      .where('disclosureId', 'in', [...ids])
      .execute();
    await forgetRows(db, new Map([['disclosedPerson', new Set(people.map(({ id }) => id))]]));
  }
  const table = { disclosure: 'disclosure', request: 'privacyRequest', breach: 'breach' }[kind] as RecordTable;
  await db
    .deleteFrom(table as 'disclosure')
    .where('id', 'in', [...ids])
    .execute();
  await forgetRows(db, new Map([[table, new Set(ids)]]));
}
