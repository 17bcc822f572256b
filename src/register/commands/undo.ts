/** `undo` and `redo`: what was done is taken back, and brought back. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { number } from '../../cli/parameter.ts';
import { showChange } from '../../cli/session.ts';
import type { Done } from '../../store/index.ts';

export const undo = command({
  name: 'undo',
  summary: (t) => t.register.help.undo,
  description: (t) => t.register.help.undoMore,
  arguments: { operation: number((t) => t.register.arguments.operation) },
  examples: ['undo', 'undo 31', 'undo --dry-run'],
  async run(context, { operation }) {
    const store = await context.store();
    const { undone, undoneHint } = context.texts.register;
    show(
      context,
      await store.undo(head(context, 'undo'), operation ?? null, undone, context.dryRun ? 'nothing' : 'everything'),
      undoneHint,
    );
  },
});

export const redo = command({
  name: 'redo',
  summary: (t) => t.register.help.redo,
  examples: ['redo', 'redo --json'],
  async run(context) {
    const store = await context.store();
    const { redone, redoneHint } = context.texts.register;
    show(
      context,
      await store.redo(head(context, 'redo'), redone, context.dryRun ? 'nothing' : 'everything'),
      redoneHint,
    );
  },
});

const head = (context: Context, command: 'undo' | 'redo') => ({ command, actor: context.actor, at: context.moment() });

function show(context: Context, { operation, summary, value }: Done<number>, hint: string): void {
  if (context.format === 'table' && !context.quiet && !context.dryRun) context.print(`${summary} ${hint}\n`);
  else showChange(context, operation, { message: summary, json: { undid: value } });
}
