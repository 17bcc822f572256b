/** `samspel` alone: the home screen with a menu; `status`: the same as rows. */
import { command } from '../cli/command.ts';
import type { Context } from '../cli/context.ts';
import { gatherConcerns } from './concerns.ts';
import { concernTable } from './view.ts';

async function showConcerns(context: Context): Promise<void> {
  const { db } = await context.store();
  await context.list(concernTable(await gatherConcerns(db, context.today)));
}

export const status = command({
  name: 'status',
  summary: (t) => t.home.help.status,
  listing: true,
  examples: ['status', 'status --as-of fri --json'],
  run: showConcerns,
});

/** Where one goes on from the home screen: the words of a command each, or nothing to leave. */
const menu = [
  { key: 'recordMeeting', words: ['meeting', 'record'] },
  { key: 'actions', words: ['action', 'list'] },
  { key: 'checkRules', words: ['rules', 'check'] },
  { key: 'addParticipant', words: ['participant', 'add'] },
  { key: 'report', words: ['report', 'quarterly'] },
  { key: 'help', words: ['help'] },
  { key: 'leave', words: null },
] as const;

export const home = command({
  name: '',
  summary: (t) => t.home.summary,
  examples: ['status', 'help'],
  async run(context) {
    const { texts, prompt } = context;
    if (prompt !== null) context.print(`${texts.home.title(texts.format.date(context.today))}\n\n`);
    await showConcerns(context);
    if (prompt === null) return;
    context.print('\n');
    const words = await prompt.select(
      texts.home.goOn,
      menu.map((choice) => ({ name: texts.home.menu[choice.key], value: choice.words })),
    );
    if (words !== null) context.exitWith(await context.run(words));
  },
});
