/** `action edit`: the words or the person. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { chooseAction } from '../choose.ts';
import { readOwner } from '../owner.ts';
import { editAction } from '../records.ts';

export const edit = command({
  name: 'edit',
  summary: (t) => t.action.help.edit,
  arguments: { action: required(text((t) => t.action.arguments.action, 'ID')) },
  options: {
    what: text((t) => t.action.options.what),
    owner: text((t) => t.action.options.owner, 'NAME'),
  },
  examples: [
    'action edit 12 --what "Send the list of free places in all groups"',
    'action edit 12 --owner "Bo Berg (luckan)"',
  ],
  async run(context, { action: typed, what, owner }) {
    if (what === undefined && owner === undefined) throw new SamspelError('usage', (t) => t.action.nothingToChange);
    const { id } = await chooseAction(context, typed);
    const change = {
      ...(what === undefined ? {} : { what: tidy(what) }),
      ...(owner === undefined ? {} : await readOwner(context, owner)),
    };
    await context.change('action edit', async (tx) => {
      await editAction(tx, id, change);
      return { message: context.texts.action.edited(id), json: { id } };
    });
  },
});
