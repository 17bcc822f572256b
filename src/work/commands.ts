/** The commands of working life. */
import type { Noun } from '../cli/command.ts';
import { add } from './commands/add.ts';
import { check } from './commands/check.ts';
import { edit, remove } from './commands/correct.ts';
import { checkEdit, checkRemove } from './commands/correct-check.ts';
import { due } from './commands/due.ts';
import { list } from './commands/list.ts';
import { result } from './commands/result.ts';

export const work: Noun = {
  name: 'work',
  summary: (t) => t.work.summary,
  usual: 'list',
  commands: [add, result, list, edit, remove, check, checkEdit, checkRemove, due],
};
