/** `meeting approve`: who approved the minutes, and when. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { tidy } from '../../lib/text.ts';
import { checkAfterMeeting, chooseHeldMeeting } from '../choose.ts';
import { editMeeting } from '../records.ts';

export const approve = command({
  name: 'approve',
  summary: (t) => t.meeting.help.approve,
  arguments: { meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')) },
  options: {
    by: required(text((t) => t.meeting.options.approvedBy, 'NAME')),
    on: date((t) => t.meeting.options.approvedOn),
  },
  examples: ['meeting approve 14 --by "Anna Ek"', 'meeting approve 14 --by "styrgruppen" --on 2026-10-06'],
  async run(context, { meeting: typed, by, on = context.today }) {
    const meeting = await chooseHeldMeeting(context, typed);
    checkAfterMeeting(context, meeting, on);
    await context.change('meeting approve', async (tx) => {
      const { id, partnership, partnershipName } = meeting;
      const approvedBy = tidy(by);
      await editMeeting(tx, id, { approvedOn: on, approvedBy });
      const { texts } = context;
      return {
        message: texts.meeting.approved(id, partnershipName, texts.format.date(on)),
        json: { id, partnership, approvedOn: on, approvedBy },
      };
    });
  },
});
