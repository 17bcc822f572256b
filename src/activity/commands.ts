/** The commands of activities. */
import type { Noun } from '../cli/command.ts';
import { add } from './commands/add.ts';
import { attend } from './commands/attend.ts';
import { attendanceList, attendanceRemove } from './commands/attendance.ts';
import { community } from './commands/community.ts';
import { feedbackEdit, feedbackRemove } from './commands/correct-feedback.ts';
import { sessionEdit, sessionRemove } from './commands/correct-session.ts';
import { edit } from './commands/edit.ts';
import { enrol, leave } from './commands/enrol.ts';
import { feedbackAdd, feedbackList } from './commands/feedback.ts';
import { list } from './commands/list.ts';
import { sessionAdd, sessionCancel } from './commands/session.ts';
import { show } from './commands/show.ts';
import { suggest } from './commands/suggest.ts';

export const activity: Noun = {
  name: 'activity',
  summary: (t) => t.activity.summary,
  usual: 'list',
  commands: [
    add,
    list,
    show,
    edit,
    sessionAdd,
    sessionCancel,
    sessionEdit,
    sessionRemove,
    enrol,
    leave,
    attend,
    attendanceList,
    attendanceRemove,
    suggest,
    community,
    feedbackAdd,
    feedbackList,
    feedbackEdit,
    feedbackRemove,
  ],
};
