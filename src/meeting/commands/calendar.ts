/** `meeting calendar`: what comes, as a list or as a calendar to subscribe to. */
import { command } from '../../cli/command.ts';
import { writeFile } from '../../cli/files.ts';
import { flag, text, withLetter } from '../../cli/parameter.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { type CalendarEntry, renderCalendar } from '../calendar.ts';
import { calendarEntries, registerMark } from '../records/calendar.ts';
import { calendarTable } from '../view-plan.ts';

export const calendar = command({
  name: 'calendar',
  summary: (t) => t.meetingPlan.help.calendar,
  listing: true,
  arguments: { partnership: text((t) => t.meeting.options.partnership) },
  options: {
    ics: flag((t) => t.meetingPlan.options.ics),
    output: withLetter(
      'o',
      text((t) => t.meetingPlan.options.outputFile, 'FILE'),
    ),
    force: flag((t) => t.meeting.options.force),
  },
  examples: ['meeting calendar', 'meeting calendar vagen-in --ics -o vagen-in.ics --force'],
  async run(context, { partnership: typed, ics, output, force }) {
    const { db } = await context.store();
    const partnership = typed === undefined ? null : await choosePartnership(context, typed);
    const { today, language, texts } = context;
    const entries = await calendarEntries(db, partnership, { today, language });
    if (!ics) {
      const coming = entries.filter((entry) => entry.date >= today || entry.kind === 'action');
      return context.list(calendarTable(coming.filter(isStillPlanned), texts));
    }
    const mark = await registerMark(db);
    const name = partnership?.name ?? null;
    const written = renderCalendar(entries, { t: texts, partnership: name, moment: context.moment(), mark });
    if (output === undefined || output === '-') return context.print(written);
    writeFile(context, output, written, force ? 'replace' : 'keep');
    context.say((t) => t.meeting.written(output));
  },
});

function isStillPlanned(entry: CalendarEntry): boolean {
  if (entry.kind === 'meeting') return entry.meeting.status === 'planned';
  return entry.kind !== 'activity' || entry.session.status === 'planned';
}
