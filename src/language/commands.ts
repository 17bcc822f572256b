/** The commands of languages. */
import type { Noun } from '../cli/command.ts';
import { change } from './commands/change.ts';
import { edit, remove } from './commands/correct.ts';
import { list } from './commands/list.ts';
import { path } from './commands/path.ts';
import { set } from './commands/set.ts';

export const language: Noun = {
  name: 'language',
  summary: (t) => t.languages.summary,
  commands: [set, list, edit, remove, path, change],
};
