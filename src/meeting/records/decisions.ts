/** The records of decisions: what was decided, how, and what has come in its place. */

import type { Period } from '../../lib/period.ts';
import type { Db, NewRow, Row, RowChange, Tx } from '../../store/index.ts';
import type { Decision } from '../meeting.ts';

export interface DecisionSelection {
  readonly meeting?: number | undefined;
  readonly partnership?: number | undefined;
  readonly period?: Period | undefined;
}

/** Decisions of meetings held: the newest meeting first, within one in the order of its minutes. */
export async function listDecisions(db: Db, selection: DecisionSelection = {}): Promise<Decision[]> {
  let query = db
    .selectFrom('decision')
    .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
    .innerJoin('partnership', 'partnership.id', 'meeting.partnershipId')
    .leftJoin('agendaItem', 'agendaItem.id', 'decision.agendaItemId')
    .leftJoin('decision as newer', 'newer.id', 'decision.replacedById')
    .leftJoin('meeting as newerMeeting', 'newerMeeting.id', 'newer.meetingId')
    .select(['decision.id', 'partnership.handle as partnership', 'decision.meetingId', 'decision.agendaItemId'])
    .select([
      'meeting.date',
      'meeting.body',
      'agendaItem.title as item',
      'decision.text',
      'decision.position as number',
    ])
    .select(['decision.method', 'decision.against', 'decision.replacedById', 'newerMeeting.date as replacedOn'])
    .orderBy('meeting.date', 'desc')
    .orderBy('meeting.id', 'desc')
    .orderBy('decision.position')
    .orderBy('decision.id');
  const { meeting, partnership, period } = selection;
  if (meeting !== undefined) query = query.where('decision.meetingId', '=', meeting);
  else query = query.where('meeting.status', '=', 'held');
  if (partnership !== undefined) query = query.where('meeting.partnershipId', '=', partnership);
  if (period !== undefined)
    query = query.where('meeting.date', '>=', period.from).where('meeting.date', '<=', period.until);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, against: readAgainst(row.against) }));
}

const readAgainst = (json: string | null): string[] => (json === null ? [] : (JSON.parse(json) as string[]));

/** The decisions of a meeting as they are kept, whatever its status. */
export const decisionsOfMeeting = (db: Db, meeting: number): Promise<Row<'decision'>[]> =>
  db.selectFrom('decision').selectAll().where('meetingId', '=', meeting).orderBy('position').orderBy('id').execute();

export type NewDecision = Omit<NewRow<'decision'>, 'id' | 'replacedById' | 'against'> & {
  readonly against: readonly string[];
};

/** Gives back the numbers in the order given. */
export const addDecisions = (tx: Tx, rows: readonly NewDecision[]): Promise<number[]> =>
  tx.insertMany(
    'decision',
    rows.map((row) => ({ ...row, against: writeAgainst(row.against), replacedById: null })),
  );

export async function editDecision(
  { db }: Tx,
  id: number,
  { against, ...change }: Omit<RowChange<'decision'>, 'against'> & { readonly against?: readonly string[] },
): Promise<void> {
  const set = { ...change, ...(against === undefined ? {} : { against: writeAgainst(against) }) };
  await db.updateTable('decision').set(set).where('id', '=', id).execute();
}

const writeAgainst = (names: readonly string[]): string | null => (names.length === 0 ? null : JSON.stringify(names));

/** Decisions that these had replaced stand again. */
export async function deleteDecisions({ db }: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('decision')
    .set({ replacedById: null })
    .where('replacedById', 'in', [...ids])
    .execute();
  await db
    .deleteFrom('tag')
    .where('decisionId', 'in', [...ids])
    .execute();
  await db
    .deleteFrom('decision')
    .where('id', 'in', [...ids])
    .execute();
}
