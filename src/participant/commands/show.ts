/** `participant show`. */
import { command } from '../../cli/command.ts';
import { flag, required, text } from '../../cli/parameter.ts';
import { chooseParticipant } from '../choose.ts';
import { contactsWith, fieldHistory } from '../records.ts';
import { participantDetails } from '../view.ts';
import { historyPart } from '../view-history.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.participant.help.show,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: { history: flag((t) => t.duplicates.options.history) },
  examples: ['participant show 12', 'participant show "Olena Shevchenko" --json', 'participant show 12 --history'],
  async run(context, { participant: typed, history }) {
    const { db } = await context.store();
    const participant = await chooseParticipant(context, typed);
    const details = participantDetails(participant, await contactsWith(db, participant.id));
    const more = history ? [historyPart(await fieldHistory(db, participant.id))] : [];
    await context.details({ ...details, parts: [...(details.parts ?? []), ...more] });
  },
});
