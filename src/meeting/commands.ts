/** The commands of meetings and of their decisions. */
import type { Noun } from '../cli/command.ts';
import { agenda } from './commands/agenda.ts';
import { approve } from './commands/approve.ts';
import { calendar } from './commands/calendar.ts';
import { cancel } from './commands/cancel.ts';
import { correct } from './commands/correct.ts';
import { decisions } from './commands/decisions.ts';
import { drafts } from './commands/drafts.ts';
import { edit } from './commands/edit.ts';
import { invite } from './commands/invite.ts';
import { list } from './commands/list.ts';
import { minutes } from './commands/minutes.ts';
import { plan } from './commands/plan.ts';
import { record } from './commands/record.ts';
import { replaceDecision, showDecision } from './commands/replace-decision.ts';
import { share } from './commands/share.ts';
import { show } from './commands/show.ts';
import { topic } from './commands/topic.ts';

export const meeting: Noun = {
  name: 'meeting',
  summary: (t) => t.meeting.summary,
  usual: 'list',
  commands: [
    plan,
    agenda,
    invite,
    record,
    drafts,
    list,
    show,
    edit,
    cancel,
    share,
    approve,
    correct,
    minutes,
    calendar,
  ],
};

export const decision: Noun = {
  name: 'decision',
  summary: (t) => t.meeting.decisionSummary,
  usual: 'list',
  commands: [decisions, showDecision, replaceDecision, topic],
};
