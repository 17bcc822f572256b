/** The commands of meetings and of their decisions. */
import type { Noun } from '../cli/command.ts';
import { approve } from './commands/approve.ts';
import { cancel } from './commands/cancel.ts';
import { decisions } from './commands/decisions.ts';
import { edit } from './commands/edit.ts';
import { list } from './commands/list.ts';
import { minutes } from './commands/minutes.ts';
import { record } from './commands/record.ts';
import { share } from './commands/share.ts';
import { show } from './commands/show.ts';
import { topic } from './commands/topic.ts';

export const meeting: Noun = {
  name: 'meeting',
  summary: (t) => t.meeting.summary,
  usual: 'list',
  commands: [record, list, show, edit, cancel, share, approve, minutes],
};

export const decision: Noun = {
  name: 'decision',
  summary: (t) => t.meeting.decisionSummary,
  usual: 'list',
  commands: [decisions, topic],
};
