/** Putting right what was noted wrongly: one row changed, or taken away with what can't be without it. It must still be there. */
import { SamspelError } from '../i18n/error.ts';
import type { Tx } from './operation.ts';
import { ownedBy } from './person.ts';
import type { RecordTable, RowChange } from './schema.ts';

/** Changes the named columns of one row. Throws `conflict` when it went meanwhile. */
export async function changeRow<T extends RecordTable>(
  { db }: Tx,
  table: T,
  id: number,
  change: RowChange<T>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable(table as 'contact')
    .set(change as RowChange<'contact'>)
    .where('id', '=', id)
    .executeTakeFirst();
  if (Number(numUpdatedRows) !== 1) throw gone();
}

/**
 * Takes rows away, and before them the rows that must point at them: steps, answers, who was there. Those are found by the schema. Gives back
 * how many went along. Throws `conflict` when one of the rows went meanwhile.
 */
export async function removeRows(tx: Tx, table: RecordTable, ids: readonly number[]): Promise<number> {
  let along = 0;
  for (const { table: from, column } of ownedBy(table, 'theirs')) {
    const rows = await tx.db
      .selectFrom(from as 'skillStep')
      .select('id')
      .where(column as 'skillId', 'in', [...ids])
      .execute();
    if (rows.length === 0) continue;
    along +=
      rows.length +
      (await removeRows(
        tx,
        from,
        rows.map(({ id }) => id),
      ));
  }
  const { numDeletedRows } = await tx.db
    .deleteFrom(table as 'contact')
    .where('id', 'in', [...ids])
    .executeTakeFirst();
  if (Number(numDeletedRows) !== ids.length) throw gone();
  return along;
}

const gone = () =>
  new SamspelError('conflict', (t) => t.store.goneMeanwhile, { hint: (t) => t.store.movedMeanwhileHint });
