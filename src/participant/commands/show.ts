/** `participant show`. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { chooseParticipant } from '../choose.ts';
import { contactsWith } from '../records.ts';
import { participantDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.participant.help.show,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  examples: ['participant show 12', 'participant show "Olena Shevchenko" --json'],
  async run(context, input) {
    const { db } = await context.store();
    const participant = await chooseParticipant(context, input.participant);
    await context.details(participantDetails(participant, await contactsWith(db, participant.id)));
  },
});
