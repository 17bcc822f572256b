/** `meeting minutes`: the minutes as a file, in the form that `meeting record` reads, or as plain text. */
import { command } from '../../cli/command.ts';
import { writeFile } from '../../cli/files.ts';
import { choice, flag, required, text, withLetter } from '../../cli/parameter.ts';
import { chooseHeldMeeting } from '../choose.ts';
import { renderMinutes } from '../render-minutes.ts';
import { renderText } from '../render-text.ts';
import { minutesOf } from '../written.ts';

export const minutes = command({
  name: 'minutes',
  summary: (t) => t.meeting.help.minutes,
  arguments: { meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')) },
  options: {
    format: choice(['md', 'txt'], (t) => t.meeting.options.format),
    output: withLetter(
      'o',
      text((t) => t.meeting.options.output, 'FILE'),
    ),
    force: flag((t) => t.meeting.options.force),
  },
  examples: ['meeting minutes 14', 'meeting minutes 14 --format txt -o protokoll.txt'],
  async run(context, { meeting: typed, format = 'md', output, force }) {
    const { db } = await context.store();
    const meeting = await chooseHeldMeeting(context, typed);
    const said = await minutesOf(db, meeting);
    const written =
      format === 'md'
        ? renderMinutes(said, context.language)
        : renderText(said, meeting.partnershipName, context.texts);
    if (output === undefined || output === '-') return context.print(written);
    writeFile(context, output, written, force ? 'replace' : 'keep');
    context.say((t) => t.meeting.written(output));
  },
});
