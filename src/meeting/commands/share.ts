/** `meeting share`: each time the minutes were sent, to whom and when; the rule `minutes-within` reads the first day. */
import { command } from '../../cli/command.ts';
import { date, many, required, text } from '../../cli/parameter.ts';
import { byText, tidy } from '../../lib/text.ts';
import { checkAfterMeeting, chooseHeldMeeting } from '../choose.ts';
import { addSharings, sharingsOf } from '../records/follow-up.ts';
import { editMeeting } from '../records.ts';

export const share = command({
  name: 'share',
  summary: (t) => t.meeting.help.share,
  arguments: { meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')) },
  options: {
    to: required(many(text((t) => t.meeting.options.sharedTo))),
    on: date((t) => t.meeting.options.sharedOn),
  },
  examples: ['meeting share 14 --to "all partners"', 'meeting share 14 --to luckan --to nyland --on 2026-09-18'],
  async run(context, { meeting: typed, to, on = context.today }) {
    const meeting = await chooseHeldMeeting(context, typed);
    checkAfterMeeting(context, meeting, on);
    const { db } = await context.store();
    const receivers = to.map(tidy);
    const before = await sharingsOf(db, meeting.id);
    // Minutes shared before this list was kept have only their day.
    const days = [
      on,
      ...before.map(({ sharedOn }) => sharedOn),
      ...(meeting.sharedOn === null ? [] : [meeting.sharedOn]),
    ];
    const everybody = [...(meeting.sharedWith?.split(', ') ?? []), ...receivers];
    const sharedWith = [...new Set(everybody)].join(', ');
    await context.change('meeting share', async (tx) => {
      const { id, partnership, partnershipName } = meeting;
      await addSharings(
        tx,
        receivers.map((receiver) => ({ meetingId: id, sharedOn: on, sharedWith: receiver })),
      );
      await editMeeting(tx, id, { sharedOn: days.sort(byText)[0] ?? on, sharedWith });
      const { texts } = context;
      return {
        message: texts.meeting.shared(id, partnershipName, texts.format.date(on)),
        json: { id, partnership, sharedOn: on, sharedWith, to: receivers },
      };
    });
  },
});
