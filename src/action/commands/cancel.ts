/** `action cancel`: it will not be done, and no longer counts as open. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { chooseOpenAction } from '../choose.ts';
import { editAction } from '../records.ts';

export const cancel = command({
  name: 'cancel',
  summary: (t) => t.action.help.cancel,
  arguments: { action: required(text((t) => t.action.arguments.action, 'ID')) },
  options: { on: date((t) => t.action.options.cancelOn) },
  examples: ['action cancel 12', 'action cancel 12 --on 2026-10-01'],
  async run(context, { action, on = context.today }) {
    const { id } = await chooseOpenAction(context, action);
    await context.change('action cancel', async (tx) => {
      await editAction(tx, id, { cancelledOn: on });
      return { message: context.texts.action.cancelled(id), json: { id, cancelledOn: on } };
    });
  },
});
