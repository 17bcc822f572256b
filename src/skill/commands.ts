/** The commands of competence: skills, and cases of recognition. */
import type { Noun } from '../cli/command.ts';
import { add } from './commands/add.ts';
import { edit, remove } from './commands/correct.ts';
import { recognitionEdit, recognitionRemove } from './commands/correct-recognition.ts';
import { find } from './commands/find.ts';
import { list } from './commands/list.ts';
import { occupation } from './commands/occupation.ts';
import { recognise } from './commands/recognise.ts';
import { move, open, recognitionList, recognitionShow } from './commands/recognition.ts';
import { show } from './commands/show.ts';

export const skill: Noun = {
  name: 'skill',
  summary: (t) => t.skill.summary,
  usual: 'list',
  commands: [add, list, show, edit, recognise, remove, find, occupation],
};

export const recognition: Noun = {
  name: 'recognition',
  summary: (t) => t.skill.recognitionSummary,
  usual: 'list',
  commands: [open, move, recognitionList, recognitionShow, recognitionEdit, recognitionRemove],
};
