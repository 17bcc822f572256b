/** `action add`: an action that was agreed outside a meeting. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { readOwner } from '../owner.ts';
import { addActions } from '../records.ts';

export const add = command({
  name: 'add',
  summary: (t) => t.action.help.add,
  arguments: {
    partnership: required(text((t) => t.action.arguments.partnership)),
    what: required(text((t) => t.action.arguments.what)),
  },
  options: {
    owner: required(text((t) => t.action.options.owner, 'NAME')),
    due: required(date((t) => t.action.options.due)),
  },
  examples: [
    'action add vagen-in "Send the list of free places" --owner "Cia Dahl" --due 2026-11-30',
    'action add yrkesbron "Ring båda paren" --owner "Anna Ek (luckan)" --due fre',
  ],
  async run(context, { partnership: typed, what, owner, due }) {
    const partnership = await chooseOpenPartnership(context, typed);
    const row = {
      partnershipId: partnership.id,
      meetingId: null,
      agendaItemId: null,
      position: null,
      what: tidy(what),
      addedOn: context.today,
      due,
      ...(await readOwner(context, owner)),
    };
    await context.change('action add', async (tx) => {
      const [id = 0] = await addActions(tx, [row]);
      const { texts } = context;
      return {
        message: texts.action.added(id, partnership.name, texts.format.date(due)),
        json: { id, partnership: partnership.handle, what: row.what, owner: row.owner, due },
      };
    });
  },
});
