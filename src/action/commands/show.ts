/** `action show`. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { withTagField } from '../../tag/view.ts';
import { chooseAction } from '../choose.ts';
import { actionDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.action.help.show,
  arguments: { action: required(text((t) => t.action.arguments.action, 'ID')) },
  examples: ['action show 12', 'action show 12 --json'],
  async run(context, input) {
    const action = await chooseAction(context, input.action);
    await context.details(await withTagField(context, 'action', action.id, actionDetails(action, context.today)));
  },
});
