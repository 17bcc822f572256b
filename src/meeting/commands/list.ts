/** `meeting list`. */
import { countActionsByMeeting } from '../../action/records.ts';
import { command } from '../../cli/command.ts';
import { period, text } from '../../cli/parameter.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { tagOption, withTags } from '../../tag/view.ts';
import { countInMeetings, listMeetings } from '../records.ts';
import { meetingTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.meeting.help.list,
  listing: true,
  options: {
    partnership: text((t) => t.meeting.options.partnership),
    period: period((t) => t.meeting.options.period),
    ...tagOption,
  },
  examples: ['meeting list', 'meeting list --partnership vagen-in --period 2026Q4'],
  async run(context, { partnership, period: within, tag }) {
    const { db } = await context.store();
    const chosen = partnership === undefined ? undefined : await choosePartnership(context, partnership);
    const meetings = await listMeetings(db, { partnership: chosen?.id, period: within });
    const { present, decisions } = await countInMeetings(db);
    const actions = await countActionsByMeeting(db);
    const rows = meetings.map((meeting) => ({
      ...meeting,
      present: present.get(meeting.id) ?? 0,
      decisions: decisions.get(meeting.id) ?? 0,
      actions: actions.get(meeting.id) ?? 0,
    }));
    await context.list(await withTags(context, 'meeting', meetingTable(rows), tag));
  },
});
