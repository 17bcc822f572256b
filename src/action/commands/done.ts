/** `action done`: one or several at once. */
import { command } from '../../cli/command.ts';
import { date, many, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOpenAction } from '../choose.ts';
import { finishActions } from '../records.ts';

export const done = command({
  name: 'done',
  summary: (t) => t.action.help.done,
  arguments: { actions: required(many(text((t) => t.action.arguments.actions, 'ID'))) },
  options: { on: date((t) => t.action.options.on) },
  examples: ['action done 12', 'action done 12 14 15 --on yesterday'],
  async run(context, { actions, on = context.today }) {
    if (on > context.today)
      throw new SamspelError('bad-data', (t) => t.action.inFuture(t.format.date(on)), {
        hint: (t) => t.action.inFutureHint,
      });
    const ids: number[] = [];
    for (const typed of actions) ids.push((await chooseOpenAction(context, typed)).id);
    const distinct = [...new Set(ids)];
    await context.change('action done', async (tx) => {
      await finishActions(tx, distinct, on);
      const { texts } = context;
      return {
        message: texts.action.done(distinct, texts.format.date(on)),
        json: { id: distinct[0] ?? null, ids: distinct, doneOn: on },
      };
    });
  },
});
