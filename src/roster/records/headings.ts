/** The records of headings that the register has learned. */
import { fold } from '../../lib/fold.ts';
import type { Db, Tx } from '../../store/index.ts';

export interface OwnHeading {
  readonly id: number;
  readonly heading: string;
  /** A field of rosters. */
  readonly field: string;
}

/** By heading. */
export const listHeadings = (db: Db): Promise<OwnHeading[]> =>
  db.selectFrom('rosterHeading').select(['id', 'heading', 'field']).orderBy('heading').orderBy('id').execute();

/** Learns a heading, or learns it anew; gives back its number. */
export async function saveHeading({ db }: Tx, heading: string, field: string): Promise<number> {
  const folded = fold(heading);
  const before = await db.selectFrom('rosterHeading').select('id').where('folded', '=', folded).executeTakeFirst();
  if (before !== undefined) {
    await db.updateTable('rosterHeading').set({ heading, field }).where('id', '=', before.id).execute();
    return before.id;
  }
  return (
    await db.insertInto('rosterHeading').values({ heading, folded, field }).returning('id').executeTakeFirstOrThrow()
  ).id;
}

export async function deleteHeading({ db }: Tx, id: number): Promise<void> {
  await db.deleteFrom('rosterHeading').where('id', '=', id).execute();
}
