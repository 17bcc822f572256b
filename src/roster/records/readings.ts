/** Which file an operation read in: so that a person can be told from where a field came. */
import type { Tx } from '../../store/index.ts';

/** @param digest SHA-256 of the file, hex */
export async function rememberReading(
  { db, operation }: Tx,
  reading: { readonly file: string; readonly digest: string; readonly organisationId: number | null },
): Promise<void> {
  await db
    .insertInto('rosterReading')
    .values({ operation, ...reading })
    .execute();
}
