/** A meeting recorded twice: told, and merged or replaced when a person or an option says so. */
import type { Context } from '../cli/context.ts';
import { SamspelError } from '../i18n/error.ts';
import { knownNow } from './known-now.ts';
import { mergeMinutes } from './merge.ts';
import { mentionsOf } from './minutes.ts';
import { findSameMeeting, type OnExisting } from './record.ts';
import { type ResolvedMinutes, resolveMinutes } from './resolve.ts';
import { minutesOf } from './written.ts';

interface Settled {
  readonly minutes: ResolvedMinutes;
  readonly onExisting: OnExisting;
}

/** Null when the person wants to leave it as it is. Throws `conflict` when the meeting has been recorded and nothing says what to do, or its minutes have been approved. */
export async function settleExisting(
  context: Context,
  resolved: ResolvedMinutes,
  onExisting: OnExisting,
): Promise<Settled | null> {
  const { db } = await context.store();
  const { partnership, minutes } = resolved;
  const { date, body } = minutes;
  const wish = context.prompt === null || onExisting !== 'refuse' ? onExisting : 'ask';
  const existing = await findSameMeeting(
    db,
    { partnership: partnership.id, date, body },
    wish === 'ask' ? 'replace' : wish,
  );
  if (existing === null || existing.status !== 'held') return { minutes: resolved, onExisting };
  const choice = wish === 'ask' ? await askWhatToDo(context, existing.id) : wish;
  if (choice === 'refuse') {
    context.say((t) => t.meeting.leftAsItWas(existing.id));
    return null;
  }
  if (choice === 'replace') return { minutes: resolved, onExisting: 'replace' };
  const merged = mergeMinutes(await minutesOf(db, existing), minutes);
  const again = resolveMinutes(
    { minutes: merged, mistakes: [], mentions: mentionsOf(merged) },
    await knownNow(context),
  );
  if (again.resolved === null) throw new SamspelError('conflict', (t) => t.meeting.cannotMerge(existing.id));
  return { minutes: again.resolved, onExisting: 'replace' };
}

async function askWhatToDo({ prompt, texts }: Context, id: number): Promise<OnExisting> {
  const { ask } = texts.meeting;
  if (prompt === null) return 'refuse';
  return prompt.select(ask.existing(id), [
    { name: ask.mergeThem, value: 'merge' },
    { name: ask.replaceOld, value: 'replace' },
    { name: ask.leaveIt, value: 'refuse' },
  ]);
}
