/** `action move`: another due date; how often it was moved is kept. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { chooseOpenAction } from '../choose.ts';
import { editAction } from '../records.ts';

export const move = command({
  name: 'move',
  summary: (t) => t.action.help.move,
  arguments: { action: required(text((t) => t.action.arguments.action, 'ID')) },
  options: { to: required(date((t) => t.action.options.to)) },
  examples: ['action move 12 --to 2026-12-15', 'action move 12 --to +2w'],
  async run(context, input) {
    const { id, due, timesMoved } = await chooseOpenAction(context, input.action);
    await context.change('action move', async (tx) => {
      if (due !== input.to) await editAction(tx, id, { due: input.to, timesMoved: timesMoved + 1 });
      const { texts } = context;
      return {
        message: texts.action.moved(id, texts.format.date(input.to)),
        json: { id, due: input.to, timesMoved: timesMoved + (due === input.to ? 0 : 1) },
      };
    });
  },
});
