/** `meeting share`: when and with whom the minutes were shared; the rule `minutes-within` reads it. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { tidy } from '../../lib/text.ts';
import { checkAfterMeeting, chooseHeldMeeting } from '../choose.ts';
import { editMeeting } from '../records.ts';

export const share = command({
  name: 'share',
  summary: (t) => t.meeting.help.share,
  arguments: { meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')) },
  options: {
    to: required(text((t) => t.meeting.options.sharedTo)),
    on: date((t) => t.meeting.options.sharedOn),
  },
  examples: ['meeting share 14 --to "all partners"', 'meeting share 14 --to "styrgruppen" --on 2026-09-18'],
  async run(context, { meeting: typed, to, on = context.today }) {
    const meeting = await chooseHeldMeeting(context, typed);
    checkAfterMeeting(context, meeting, on);
    await context.change('meeting share', async (tx) => {
      const { id, partnership, partnershipName } = meeting;
      const sharedWith = tidy(to);
      await editMeeting(tx, id, { sharedOn: on, sharedWith });
      const { texts } = context;
      return {
        message: texts.meeting.shared(id, partnershipName, texts.format.date(on)),
        json: { id, partnership, sharedOn: on, sharedWith },
      };
    });
  },
});
