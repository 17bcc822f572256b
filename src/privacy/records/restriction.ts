/** The records of restrictions (Article 18) and objections (Article 21). */
import type { DateText } from '../../lib/date.ts';
import type { NamedRow } from '../../participant/person-columns.ts';
import { listedPerson } from '../../participant/records.ts';
import type { Db, NewRow, Row, Tx } from '../../store/index.ts';

export type RestrictionRow = Omit<Row<'restriction'>, 'participantId'> & NamedRow & { readonly participant: number };

/** Gives back the number of the restriction. */
export async function addRestriction({ db }: Tx, row: Omit<NewRow<'restriction'>, 'id' | 'liftedOn'>): Promise<number> {
  return (await db.insertInto('restriction').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

export async function liftRestriction({ db }: Tx, id: number, liftedOn: DateText): Promise<void> {
  await db.updateTable('restriction').set({ liftedOn }).where('id', '=', id).execute();
}

/** Newest first; those that were lifted too. */
export const listRestrictions = (db: Db): Promise<RestrictionRow[]> =>
  db
    .selectFrom('restriction')
    .innerJoin('participant', 'participant.id', 'restriction.participantId')
    .select(['restriction.id', 'restriction.participantId as participant', 'kind', 'purpose', 'validFrom'])
    .select(['liftedOn', 'reason'])
    .select(listedPerson)
    .orderBy('restriction.id', 'desc')
    .execute();
