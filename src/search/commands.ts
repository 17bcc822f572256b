/** `find`: words anywhere in the register. */

import { command } from '../cli/command.ts';
import { choice, required, text } from '../cli/parameter.ts';
import { naming } from '../cli/table.ts';
import { listOwnFields } from '../own-field/records.ts';
import { findEverywhere } from './records.ts';
import { foundNouns } from './search.ts';
import { foundTable } from './view.ts';

/** Enough for a person to look through; `--where` and `--limit` choose among them. */
const most = 200;

export const find = command({
  name: 'find',
  summary: (t) => t.search.help.find,
  description: (t) => t.search.help.findMore,
  listing: true,
  arguments: { text: required(text((t) => t.search.arguments.text)) },
  options: { among: choice(foundNouns, (t) => t.search.options.among) },
  examples: ['find språkgrupp', 'find "anna luckan" --among contact-person --json'],
  async run(context, { text: typed, among }) {
    const store = await context.store();
    const all = await findEverywhere(store, typed, among === undefined ? most : most * 20);
    const found = all.filter(({ noun }) => among === undefined || noun === among);
    await context.list(
      naming(foundTable(found, await listOwnFields(store.db, null)), 'find', ({ noun, id }) =>
        noun === 'participant' ? id : null,
      ),
    );
  },
});
