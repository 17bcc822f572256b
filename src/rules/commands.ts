/** The commands of the rules of the game. */
import type { Noun } from '../cli/command.ts';
import { calendar } from './commands/calendar.ts';
import { check } from './commands/check.ts';
import { history } from './commands/history.ts';
import { explain, kinds } from './commands/kinds.ts';
import { list } from './commands/list.ts';
import { whatIf } from './commands/what-if.ts';

export const rules: Noun = {
  name: 'rules',
  summary: (t) => t.rules.summary,
  usual: 'check',
  commands: [check, list, calendar, history, whatIf, kinds, explain],
};
