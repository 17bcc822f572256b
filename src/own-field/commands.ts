/** The commands of own fields: `config field …`. */
import { add } from './commands/add.ts';
import { archive, restore } from './commands/archive.ts';
import { edit } from './commands/edit.ts';
import { list } from './commands/list.ts';
import { show } from './commands/show.ts';

export const ownFieldCommands = [add, list, show, edit, archive, restore];
