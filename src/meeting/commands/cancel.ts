/** `meeting cancel`: it no longer counts as a meeting. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseMeeting } from '../choose.ts';
import { editMeeting } from '../records.ts';

export const cancel = command({
  name: 'cancel',
  summary: (t) => t.meeting.help.cancel,
  arguments: { meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')) },
  options: { on: date((t) => t.meeting.options.cancelOn) },
  examples: ['meeting cancel 14', 'meeting cancel 14 --on 2026-11-02'],
  async run(context, { meeting: typed, on = context.today }) {
    const { id, status, partnership, partnershipName, invitedOn, sequence } = await chooseMeeting(context, typed);
    if (status === 'cancelled') throw new SamspelError('conflict', (t) => t.meeting.isCancelled(id));
    await context.change('meeting cancel', async (tx) => {
      await editMeeting(tx, id, {
        status: 'cancelled',
        cancelledOn: on,
        ...(sequence === null ? {} : { sequence: sequence + 1 }),
      });
      return {
        message: context.texts.meeting.cancelled(id, partnershipName),
        json: { id, partnership, cancelledOn: on },
      };
    });
    if (status === 'planned' && invitedOn !== null) context.say((t) => t.meetingPlan.sendAgain(id));
  },
});
