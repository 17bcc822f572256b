/** The records of joint reviews of the rules of the game. */
import type { NewRow, Tx } from '../../store/index.ts';

/** Gives back the number of the review. */
export async function addReview({ db }: Tx, row: Omit<NewRow<'agreementReview'>, 'id'>): Promise<number> {
  return (await db.insertInto('agreementReview').values(row).returning('id').executeTakeFirstOrThrow()).id;
}
