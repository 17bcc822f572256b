/** The commands of participants. */
import type { Noun } from '../cli/command.ts';
import { planCommands } from '../plan/commands.ts';
import { timeline } from '../timeline/commands.ts';
import { add } from './commands/add.ts';
import { contactAdd, contactList } from './commands/contact.ts';
import { contactEdit, contactRemove } from './commands/correct-contact.ts';
import { duplicates } from './commands/duplicates.ts';
import { edit } from './commands/edit.ts';
import { list } from './commands/list.ts';
import { distinct, merge } from './commands/merge.ts';
import { close, join, leave } from './commands/participation.ts';
import { show } from './commands/show.ts';

export const participant: Noun = {
  name: 'participant',
  summary: (t) => t.participant.summary,
  usual: 'list',
  commands: [
    add,
    list,
    show,
    timeline,
    edit,
    join,
    leave,
    close,
    contactAdd,
    contactList,
    contactEdit,
    contactRemove,
    ...planCommands,
    duplicates,
    merge,
    distinct,
  ],
};
