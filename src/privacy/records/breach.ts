/** The records of breaches. */
import type { Db, NewRow, RowChange, Tx } from '../../store/index.ts';
import type { Breach } from '../breach.ts';

/** Gives back the number of the breach. */
export async function addBreach({ db }: Tx, row: Omit<NewRow<'breach'>, 'id'>): Promise<number> {
  return (await db.insertInto('breach').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

export async function changeBreach({ db }: Tx, id: number, change: RowChange<'breach'>): Promise<void> {
  await db.updateTable('breach').set(change).where('id', '=', id).execute();
}

/** Newest first; `open` are those not closed. */
export async function listBreaches(db: Db, which: 'open' | 'all' = 'all'): Promise<Breach[]> {
  let query = db
    .selectFrom('breach')
    .select(['id', 'discoveredAt', 'happenedOn', 'what', 'data', 'people', 'risk', 'consequences', 'measures'])
    .select(['authorityToldAt', 'delayReason', 'peopleToldOn', 'closedOn'])
    .orderBy('discoveredAt', 'desc')
    .orderBy('id', 'desc');
  if (which === 'open') query = query.where('closedOn', 'is', null);
  return query.execute();
}
