/** `activity show`: who is enrolled, who waits, and how the sessions went. */

import { command } from '../../cli/command.ts';
import { flag, required, text } from '../../cli/parameter.ts';
import { noteListing } from '../../cli/reading.ts';
import { withTagField } from '../../tag/view.ts';
import { chooseActivity } from '../choose.ts';
import { enrolledIn, sessionsOf } from '../records.ts';
import { activityDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.activity.help.show,
  arguments: { activity: required(text((t) => t.activity.arguments.activity)) },
  options: { all: flag((t) => t.activity.options.allEnrolled) },
  examples: ['activity show 3', 'activity show Måndagsfotboll --all'],
  async run(context, { activity: typed, all }) {
    const { db } = await context.store();
    const activity = await chooseActivity(context, typed);
    const enrolled = await enrolledIn(db, activity.id, all ? 'everyone' : 'current');
    await noteListing(
      context,
      'activity show',
      enrolled.map(({ participantId }) => participantId),
    );
    const details = activityDetails(activity, enrolled, await sessionsOf(db, activity.id), context.today);
    await context.details(await withTagField(context, 'activity', activity.id, details));
  },
});
