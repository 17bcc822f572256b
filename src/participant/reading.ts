/** Notes who reads whose page, where the register says that it should. */
import type { Context } from '../cli/context.ts';
import { addReadings, readPrefix } from '../store/reading.ts';
import { findSetting } from '../store/setting.ts';

/** Called before the page is shown: what can't be noted is not shown. Does nothing while the setting `log-reads` is off. */
export async function noteReading(context: Context, participants: readonly number[], page: string): Promise<void> {
  const store = await context.store();
  if (participants.length === 0 || (await findSetting(store.db, 'log-reads')) !== 'on') return;
  const head = { command: `${readPrefix}${page}`, actor: context.actor, at: context.moment() };
  await store.operation(head, async (tx) => {
    await addReadings(tx, participants, page);
    return { summary: context.texts.privacyPapers.reading(page, participants), value: null };
  });
}
