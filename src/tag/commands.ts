/** The commands of tags. */
import type { Noun } from '../cli/command.ts';
import { add, remove } from './commands/add.ts';
import { list } from './commands/list.ts';
import { rename } from './commands/rename.ts';

export const tag: Noun = {
  name: 'tag',
  summary: (t) => t.tag.summary,
  usual: 'list',
  commands: [add, remove, list, rename],
};
