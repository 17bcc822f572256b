/** The records of what was learned. */
import type { Period } from '../lib/period.ts';
import { changeRow, removeRows } from '../store/correct.ts';
import type { Db, NewRow, RowChange, Tx } from '../store/index.ts';
import type { Learning } from './learning.ts';

export interface LearningFilter {
  readonly id?: number | undefined;
  readonly partnership?: number | undefined;
  readonly organisation?: number | undefined;
  readonly period?: Period | undefined;
}

/** What was learned, oldest first. Uses learning_by_partnership. */
export async function listLearning(
  db: Db,
  { id, partnership, organisation, period }: LearningFilter = {},
): Promise<Learning[]> {
  let query = db
    .selectFrom('learning')
    .innerJoin('partnership', 'partnership.id', 'learning.partnershipId')
    .leftJoin('organisation', 'organisation.id', 'learning.organisationId')
    .select(['learning.id', 'partnership.handle as partnership', 'organisation.handle as organisation'])
    .select(['learning.side', 'learning.learnedOn as on', 'learning.text', 'learning.changed'])
    .orderBy('learning.learnedOn')
    .orderBy('learning.id');
  if (id !== undefined) query = query.where('learning.id', '=', id);
  if (partnership !== undefined) query = query.where('learning.partnershipId', '=', partnership);
  if (organisation !== undefined) query = query.where('learning.organisationId', '=', organisation);
  if (period !== undefined)
    query = query.where('learning.learnedOn', '>=', period.from).where('learning.learnedOn', '<=', period.until);
  return query.execute();
}

export async function addLearning(tx: Tx, row: Omit<NewRow<'learning'>, 'id'>): Promise<number> {
  const [id = 0] = await tx.insertMany('learning', [row]);
  return id;
}

/** Throws `conflict` when it went meanwhile. */
export const editLearning = (tx: Tx, id: number, change: RowChange<'learning'>): Promise<void> =>
  changeRow(tx, 'learning', id, change);

/** Throws `conflict` when it went meanwhile. */
export const removeLearning = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'learning', [id]);
