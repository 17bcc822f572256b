/** What happens to minutes afterwards: to whom they were sent, and what was corrected after they were approved. */
import type { Db, NewRow, Row, Tx } from '../../store/index.ts';

/** Oldest first. */
export const sharingsOf = (db: Db, meeting: number): Promise<Row<'sharing'>[]> =>
  db.selectFrom('sharing').selectAll().where('meetingId', '=', meeting).orderBy('sharedOn').orderBy('id').execute();

export async function addSharings(tx: Tx, rows: readonly Omit<NewRow<'sharing'>, 'id'>[]): Promise<void> {
  await tx.insertMany('sharing', rows);
}

/** Oldest first. */
export const correctionsOf = (db: Db, meeting: number): Promise<Row<'correction'>[]> =>
  db
    .selectFrom('correction')
    .selectAll()
    .where('meetingId', '=', meeting)
    .orderBy('correctedOn')
    .orderBy('id')
    .execute();

/** Gives back its number. */
export async function addCorrection(tx: Tx, row: Omit<NewRow<'correction'>, 'id'>): Promise<number> {
  const [id = 0] = await tx.insertMany('correction', [row]);
  return id;
}
