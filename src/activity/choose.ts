/** The activity that a number, or a part of its name, means. */
import type { Context } from '../cli/context.ts';
import { choose } from '../cli/naming.ts';
import { SamspelError } from '../i18n/error.ts';
import { type Activity, isOpenOn } from './activity.ts';
import { listActivities } from './records.ts';

/** Throws `not-found` when none or, in a script, several fit. */
export async function chooseActivity(context: Context, typed: string): Promise<Activity> {
  const { db } = await context.store();
  const named = (await listActivities(db)).map((activity) => ({
    id: activity.id,
    name: activity.name,
    more: activity.organisation,
    activity,
  }));
  return (await choose(context, (t) => t.activity.noun, typed, named)).activity;
}

/** The same, for what only goes on while the activity does. Throws `conflict` when it has ended. */
export async function chooseOpenActivity(context: Context, typed: string): Promise<Activity> {
  const activity = await chooseActivity(context, typed);
  const { endsOn, name } = activity;
  if (endsOn !== null && !isOpenOn(activity, context.today))
    throw new SamspelError('conflict', (t) => t.activity.hasEnded(name, t.format.date(endsOn)), {
      hint: (t) => t.activity.hasEndedHint,
    });
  return activity;
}
