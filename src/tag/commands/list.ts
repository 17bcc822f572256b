/** `tag list`: all tags, with how many things have each. */
import { command } from '../../cli/command.ts';
import { choice } from '../../cli/parameter.ts';
import { taggedNouns } from '../../lib/vocabulary-own.ts';
import { countTags } from '../records.ts';
import { tagTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.tag.help.list,
  listing: true,
  options: { of: choice(taggedNouns, (t) => t.tag.options.noun) },
  examples: ['tag list', 'tag list --of participant --sort -total --json'],
  async run(context, { of }) {
    const counts = await countTags((await context.store()).db);
    await context.list(tagTable(counts.filter((row) => of === undefined || row.of[of] > 0)));
  },
});
