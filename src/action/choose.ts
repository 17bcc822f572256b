/** The action that a number, or a part of its text, means. */
import type { Context } from '../cli/context.ts';
import { choose } from '../cli/naming.ts';
import { SamspelError } from '../i18n/error.ts';
import type { Action } from './action.ts';
import { listActions } from './records.ts';

/** Throws `not-found` when none or, in a script, several fit. */
export async function chooseAction(context: Context, typed: string): Promise<Action> {
  const { db } = await context.store();
  const actions = await listActions(db);
  const named = actions.map((action) => ({ id: action.id, name: action.what, more: action.owner, action }));
  return (await choose(context, (t) => t.action.noun, typed, named)).action;
}

/** One that is still to be done. Throws `conflict` when it is done or cancelled. */
export async function chooseOpenAction(context: Context, typed: string): Promise<Action> {
  const action = await chooseAction(context, typed);
  const { id, doneOn, cancelledOn } = action;
  const hint = (t: typeof context.texts) => t.action.takeBackHint;
  if (doneOn !== null) throw new SamspelError('conflict', (t) => t.action.isDone(id, t.format.date(doneOn)), { hint });
  if (cancelledOn !== null)
    throw new SamspelError('conflict', (t) => t.action.isCancelled(id, t.format.date(cancelledOn)), { hint });
  return action;
}
