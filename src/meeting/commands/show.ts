/** `meeting show`. */
import { actionsOfMeeting } from '../../action/records.ts';
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { withTagField } from '../../tag/view.ts';
import { chooseMeeting } from '../choose.ts';
import { correctionsOf, sharingsOf } from '../records/follow-up.ts';
import { attendanceOf, itemsOf, laterPointsOf, listDecisions } from '../records.ts';
import { meetingDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.meeting.help.show,
  arguments: { meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')) },
  examples: ['meeting show 14', 'meeting show "vagen-in 2026-09-15" --json'],
  async run(context, input) {
    const { db } = await context.store();
    const meeting = await chooseMeeting(context, input.meeting);
    const contents = {
      attendance: await attendanceOf(db, meeting.id),
      items: await itemsOf(db, meeting.id),
      decisions: await listDecisions(db, { meeting: meeting.id }),
      actions: await actionsOfMeeting(db, meeting.id),
      later: await laterPointsOf(db, meeting.id),
      sharings: await sharingsOf(db, meeting.id),
      corrections: await correctionsOf(db, meeting.id),
    };
    const { texts, today } = context;
    const title = texts.meeting.title(meeting.partnershipName, texts.format.date(meeting.date));
    const details = meetingDetails(meeting, title, contents, today);
    await context.details(await withTagField(context, 'meeting', meeting.id, details));
  },
});
