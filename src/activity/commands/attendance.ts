/** `activity attendance list` and `remove`: who was noted at a session. Who came and who didn't is put right by noting it again: `activity attend`. */
import { command } from '../../cli/command.ts';
import { date, many, required, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { fullName } from '../../participant/participant.ts';
import { meantBy } from '../attendance-list.ts';
import { chooseActivity } from '../choose.ts';
import { attendanceAt, removeAttendance } from '../records.ts';
import { attendanceTable } from '../view.ts';
import { chooseSession } from './correct-session.ts';

const activity = required(text((t) => t.activity.arguments.activity));
const on = required(date((t) => t.activity.options.sessionOn));

export const attendanceList = command({
  name: 'attendance list',
  summary: (t) => t.correction.help.attendanceList,
  arguments: { activity },
  options: { on },
  listing: true,
  examples: ['activity attendance list 3 --on 2026-09-07', 'activity attendance list Språkkafé --on fri --json'],
  async run(context, { activity: typed, on: day }) {
    const session = await chooseSession(context, await chooseActivity(context, typed), day);
    const { db } = await context.store();
    const listed = attendanceTable(await attendanceAt(db, session.id));
    await context.list(naming(listed, 'activity attendance list', ({ participantId }) => participantId));
  },
});

export const attendanceRemove = command({
  name: 'attendance remove',
  summary: (t) => t.correction.help.attendanceRemove,
  description: (t) => t.correction.help.attendanceRemoveMore,
  arguments: { activity, people: required(many(text((t) => t.participant.arguments.participants, 'ID'))) },
  options: { on },
  examples: [
    'activity attendance remove 3 12 --on 2026-09-07',
    'activity attendance remove Språkkafé Ali Rana --on fri --dry-run',
  ],
  async run(context, { activity: typed, people, on: day }) {
    const of = await chooseActivity(context, typed);
    const session = await chooseSession(context, of, day);
    const { db } = await context.store();
    const noted = await attendanceAt(db, session.id);
    const chosen = people.map((who) => {
      const [one, ...others] = meantBy(who, noted);
      if (one === undefined || others.length > 0)
        throw new SamspelError('not-found', (t) => t.correction.notNoted(who, of.name, t.format.date(day)), {
          hint: (t) => t.correction.notNotedHint(of.id, day),
        });
      return one;
    });
    const gone = [...new Map(chosen.map((one) => [one.id, one])).values()];
    await context.change('activity attendance remove', async (tx) => {
      await removeAttendance(
        tx,
        gone.map(({ id }) => id),
      );
      const { texts } = context;
      const [name, when] = [of.name, texts.format.date(day)];
      return {
        message: texts.correction.attendanceRemoved(name, when, texts.format.list(gone.map(fullName))),
        logged: texts.correction.attendanceRemoved(name, when, texts.correction.people(gone.length)),
        json: {
          ...{ id: session.id, activity: of.id, date: day },
          participants: gone.map(({ participantId }) => participantId),
        },
      };
    });
  },
});
