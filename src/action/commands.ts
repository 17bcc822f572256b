/** The commands of actions. */
import type { Noun } from '../cli/command.ts';
import { add } from './commands/add.ts';
import { cancel } from './commands/cancel.ts';
import { done } from './commands/done.ts';
import { edit } from './commands/edit.ts';
import { list } from './commands/list.ts';
import { move } from './commands/move.ts';
import { remind } from './commands/remind.ts';
import { show } from './commands/show.ts';

export const action: Noun = {
  name: 'action',
  summary: (t) => t.action.summary,
  usual: 'list',
  commands: [list, add, done, move, edit, cancel, show, remind],
};
