/** The records of who speaks for the participants of a partnership. */
import type { DateText } from '../../lib/date.ts';
import type { Db, NewRow, Tx } from '../../store/index.ts';

export interface Representative {
  readonly id: number;
  readonly participant: number | null;
  readonly name: string;
  readonly since: DateText;
  readonly until: DateText | null;
}

/** By the first day. Uses representative_by_partnership. */
export async function listRepresentatives(db: Db, partnership: number): Promise<Representative[]> {
  const rows = await db
    .selectFrom('representative')
    .leftJoin('participant', 'participant.id', 'representative.participantId')
    .select(['representative.id', 'representative.participantId as participant', 'representative.name'])
    .select(['participant.givenName', 'participant.familyName', 'representative.since', 'representative.until'])
    .where('representative.partnershipId', '=', partnership)
    .orderBy('representative.since')
    .orderBy('representative.id')
    .execute();
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: row.name ?? `${givenName} ${familyName}` }));
}

/** Gives back its number. */
export async function addRepresentative({ db }: Tx, row: Omit<NewRow<'representative'>, 'id'>): Promise<number> {
  return (await db.insertInto('representative').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

export async function endRepresentative({ db }: Tx, id: number, until: DateText): Promise<void> {
  await db.updateTable('representative').set({ until }).where('id', '=', id).execute();
}
