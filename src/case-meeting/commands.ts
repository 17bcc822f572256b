/** The commands of meetings about one person. */
import type { Noun } from '../cli/command.ts';
import { done, list, show } from './commands/look.ts';
import { record } from './commands/record.ts';

export const caseMeeting: Noun = {
  name: 'case-meeting',
  summary: (t) => t.caseMeeting.summary,
  commands: [record, list, show, done],
};
