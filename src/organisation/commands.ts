/** The commands of organisations. */
import type { Noun } from '../cli/command.ts';
import { add } from './commands/add.ts';
import { archive } from './commands/archive.ts';
import { contactAdd, contactArchive, contactEdit } from './commands/contact.ts';
import { edit } from './commands/edit.ts';
import { list } from './commands/list.ts';
import { merge } from './commands/merge.ts';
import { show } from './commands/show.ts';

export const organisation: Noun = {
  name: 'org',
  summary: (t) => t.organisation.summary,
  usual: 'list',
  commands: [add, list, show, edit, archive, merge, contactAdd, contactEdit, contactArchive],
};
