/** `meeting correct`: minutes that were approved stay as they are; what is to be corrected is added, marked as such. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidyText } from '../agenda.ts';
import { chooseHeldMeeting } from '../choose.ts';
import { addCorrection } from '../records/follow-up.ts';

export const correct = command({
  name: 'correct',
  summary: (t) => t.meeting.help.correct,
  arguments: {
    meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')),
    text: required(text((t) => t.meeting.arguments.correction)),
  },
  options: {
    by: required(text((t) => t.meeting.options.correctedBy, 'NAME')),
    on: date((t) => t.meeting.options.correctedOn),
  },
  examples: [
    'meeting correct 14 "§ 2: the group begins on 12 October" --by "Anna Ek"',
    'meeting correct "vagen-in 2026-01-20" "Cia Dahl var frånvarande" --by "Bo Berg" --on yesterday',
  ],
  async run(context, { meeting: typed, text: written, by, on = context.today }) {
    const meeting = await chooseHeldMeeting(context, typed);
    const { id, partnership, partnershipName, approvedOn } = meeting;
    if (approvedOn === null)
      throw new SamspelError('conflict', (t) => t.meeting.notApproved(id), { hint: (t) => t.meeting.notApprovedHint });
    if (on < approvedOn || on > context.today)
      throw new SamspelError('bad-data', (t) =>
        on > context.today
          ? t.meeting.inFuture(t.format.date(on))
          : t.meeting.correctedBeforeApproval(t.format.date(on), t.format.date(approvedOn)),
      );
    await context.change('meeting correct', async (tx) => {
      const correction = { meetingId: id, correctedOn: on, correctedBy: by, text: tidyText(written) };
      await addCorrection(tx, correction);
      return {
        message: context.texts.meeting.corrected(id, partnershipName),
        json: { id, partnership, correctedOn: on, correctedBy: by, text: correction.text },
      };
    });
  },
});
