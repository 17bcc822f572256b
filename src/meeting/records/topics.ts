/** What a decision is about, noted beside it. */
import type { Tx } from '../../store/index.ts';

/** Null takes the topics away. */
export async function setTopics({ db }: Tx, decision: number, topics: readonly string[] | null): Promise<void> {
  await db
    .updateTable('decision')
    .set({ topics: topics === null ? null : JSON.stringify(topics) })
    .where('id', '=', decision)
    .execute();
}
