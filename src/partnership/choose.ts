/** The partnership that a typed name means. */
import type { Context } from '../cli/context.ts';
import { choose } from '../cli/naming.ts';
import { SamspelError } from '../i18n/error.ts';
import type { Partnership } from './partnership.ts';
import { listPartnerships } from './records.ts';

/** Throws `not-found` when none or, in a script, several fit. */
export async function choosePartnership(context: Context, typed: string): Promise<Partnership> {
  const { db } = await context.store();
  return choose(context, (t) => t.partnership.noun, typed, await listPartnerships(db, 'all'));
}

/** The same, for what only goes on in a partnership that is not closed. Throws `conflict` when it is. */
export async function chooseOpenPartnership(context: Context, typed: string): Promise<Partnership> {
  const partnership = await choosePartnership(context, typed);
  const { status, closedOn, name } = partnership;
  if (status === 'closed' && closedOn !== null && closedOn < context.today) {
    throw new SamspelError('conflict', (t) => t.partnership.isClosed(name, t.format.date(closedOn)), {
      hint: (t) => t.partnership.isClosedHint,
    });
  }
  return partnership;
}
