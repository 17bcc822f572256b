/** `activity edit`: only what is given changes. An end date ends it. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { chooseActivity } from '../choose.ts';
import { promoted } from '../enrolling.ts';
import { checkOrder, particulars, readParticulars } from '../particulars.ts';
import { editActivity, enrolledIn, setEnrolment } from '../records.ts';

export const edit = command({
  name: 'edit',
  summary: (t) => t.activity.help.edit,
  arguments: { activity: required(text((t) => t.activity.arguments.activity)) },
  options: {
    name: text((t) => t.activity.arguments.name),
    partnership: text((t) => t.activity.options.partnership, 'P'),
    ...particulars,
  },
  examples: [
    'activity edit 3 --places 25',
    'activity edit Språkkafé --end 2026-12-15',
    'activity edit Språkkafé --partnership vagen-in',
  ],
  async run(context, { activity: typed, name, partnership, ...given }) {
    const within = partnership === undefined ? null : await choosePartnership(context, partnership);
    const change = {
      ...readParticulars(given),
      ...(name === undefined ? {} : { name: tidy(name) }),
      ...(within === null ? {} : { partnershipId: within.id }),
    };
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    const activity = await chooseActivity(context, typed);
    checkOrder({ ...activity, ...change });
    const { db } = await context.store();
    // Who waits gets the new places; while anybody waits, nobody who comes later gets one.
    const current = change.places === undefined ? [] : await enrolledIn(db, activity.id);
    const moved = change.places === undefined ? [] : promoted({ places: change.places }, current);
    await context.change('activity edit', async (tx) => {
      await editActivity(tx, activity.id, change);
      await setEnrolment(tx, moved, 'enrolled', context.today);
      return {
        message: context.texts.activity.edited(activity.name, moved.length),
        json: {
          id: activity.id,
          movedUp: current.filter(({ id }) => moved.includes(id)).map(({ participantId }) => participantId),
        },
      };
    });
  },
});
