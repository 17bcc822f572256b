/** The commands of rosters. */
import type { Noun } from '../cli/command.ts';
import { importList } from './commands/import.ts';
import { inspect } from './commands/inspect.ts';

export const roster: Noun = {
  name: 'roster',
  summary: (t) => t.rosterCommands.summary,
  commands: [inspect, importList],
};
