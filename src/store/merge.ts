/** Making one row of two: all that points at the one that goes is made to point at the one that stays. Found by the schema, not named here. */
import type { Db, RecordTable } from './schema.ts';
import { referencesTo, uniqueKeysOf } from './schema.ts';

/** Moves what points at `gone` to `kept`, table by table. */
export async function moveReferences(db: Db, to: RecordTable, kept: number, gone: number): Promise<void> {
  for (const { table, column } of referencesTo(to)) await move(db, table, column, kept, gone);
}

/** Rows that would then stand twice under a key that only one may have are left with the one that stays. */
async function move(db: Db, table: RecordTable, column: string, kept: number, gone: number): Promise<void> {
  const rows = async (id: number) =>
    (await db
      .selectFrom(table as 'contact')
      .selectAll()
      .where(column as 'participantId', '=', id)
      .execute()) as unknown as readonly Readonly<Record<string, unknown>>[];
  const keys = uniqueKeysOf(table).filter((key) => key.includes(column));
  const there = keys.length === 0 ? [] : await rows(kept);
  const coming = keys.length === 0 ? [] : await rows(gone);
  const without = (key: readonly string[], row: Readonly<Record<string, unknown>>) =>
    JSON.stringify(key.filter((name) => name !== column).map((name) => row[name]));
  const clashing = coming.filter((row) =>
    keys.some((key) => there.some((other) => without(key, other) === without(key, row))),
  );
  if (clashing.length > 0)
    await db
      .deleteFrom(table as 'contact')
      .where(
        'id',
        'in',
        clashing.map(({ id }) => id as number),
      )
      .execute();
  await db
    .updateTable(table as 'contact')
    .set({ [column]: kept })
    .where(column as 'participantId', '=', gone)
    .execute();
}
