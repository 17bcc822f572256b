/** `mentor calendar`: a calendar file for one pair, for both of them, or for the coordinator. */
import { command } from '../../cli/command.ts';
import { writeFile } from '../../cli/files.ts';
import { flag, text, withLetter } from '../../cli/parameter.ts';
import { registerMark } from '../../meeting/records/calendar.ts';
import { comingDays, renderCalendar } from '../calendar.ts';
import { choosePair, chooseProgramme } from '../choose.ts';
import { listStories, storiesOf } from '../records.ts';
import { programmeOption } from '../terms.ts';

export const calendar = command({
  name: 'calendar',
  summary: (t) => t.mentoringCommands.help.calendar,
  arguments: { pair: text((t) => t.mentoringCommands.arguments.pair) },
  options: {
    programme: programmeOption,
    output: withLetter(
      'o',
      text((t) => t.mentoringCommands.options.output, 'FILE'),
    ),
    force: flag((t) => t.mentoringCommands.options.force),
  },
  examples: ['mentor calendar 3 -o par-3.ics', 'mentor calendar --programme mentor-i-yrket -o mentorskap.ics --force'],
  async run(context, { pair, programme, output, force }) {
    const { db } = await context.store();
    const selection = programme === undefined ? {} : { programme: (await chooseProgramme(context, programme)).id };
    const stories =
      pair === undefined ? await listStories(db, selection) : await storiesOf(db, [await choosePair(context, pair)]);
    const days = comingDays(stories, context.today);
    if (context.format === 'json') return context.json(days);
    const { texts } = context;
    const written = renderCalendar(days, { t: texts, moment: context.moment(), mark: await registerMark(db) });
    if (output === undefined) return context.print(written);
    writeFile(context, output, written, force ? 'replace' : 'keep');
    context.say((t) => t.mentoring.wrote(output));
  },
});
