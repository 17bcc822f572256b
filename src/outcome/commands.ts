/** The commands of outcomes. */
import type { Noun } from '../cli/command.ts';
import { assess } from './commands/assess.ts';
import { assessmentEdit, assessmentList, assessmentRemove } from './commands/assessment.ts';
import { change } from './commands/change.ts';
import { edit, remove } from './commands/correct.ts';
import { form } from './commands/form.ts';
import { list } from './commands/list.ts';
import { record } from './commands/record.ts';

export const outcome: Noun = {
  name: 'outcome',
  summary: (t) => t.outcome.summary,
  usual: 'list',
  commands: [record, list, edit, remove, assess, assessmentList, assessmentEdit, assessmentRemove, form, change],
};
