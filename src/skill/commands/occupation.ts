/** `skill occupation`: the codes of ISCO-08 that a word can mean. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { searchOccupations } from '../occupation.ts';
import { readOccupations } from '../occupation-list.ts';
import { occupationTable } from '../view.ts';

export const occupation = command({
  name: 'occupation',
  summary: (t) => t.skill.help.occupation,
  arguments: { word: required(text((t) => t.skill.arguments.word)) },
  listing: true,
  examples: ['skill occupation sairanhoitaja', 'skill occupation 2221 --json'],
  async run(context, { word }) {
    await context.list(occupationTable(searchOccupations(readOccupations(), word, context.language)));
  },
});
