/** `language list`: a participant's levels over time. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { levelTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.languages.help.list,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  listing: true,
  examples: ['language list 12', 'language list "Ali Hassan" --where language=sv --json'],
  async run(context, { participant }) {
    const { id, levels } = await chooseParticipant(context, participant);
    await noteReading(context, [id], 'language list');
    await context.list(levelTable(levels));
  },
});
