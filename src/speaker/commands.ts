/** The commands of speakers. */
import type { Noun } from '../cli/command.ts';
import { add } from './commands/add.ts';
import { talkEdit, talkRemove } from './commands/correct-talk.ts';
import { edit } from './commands/edit.ts';
import { find } from './commands/find.ts';
import { show } from './commands/show.ts';
import { talkAdd } from './commands/talk.ts';

export const speaker: Noun = {
  name: 'speaker',
  summary: (t) => t.speaker.summary,
  usual: 'find',
  commands: [add, find, show, edit, talkAdd, talkEdit, talkRemove],
};
