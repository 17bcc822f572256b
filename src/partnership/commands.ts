/** The commands of partnerships. */
import type { Noun } from '../cli/command.ts';
import { commit } from '../commitment/commands/commit.ts';
import { deliver } from '../commitment/commands/deliver.ts';
import { commitment, commitments } from '../commitment/commands/list.ts';
import { fieldsClear, fieldsSet, fieldsShow } from '../participant/commands/fields.ts';
import { assess } from '../stage/commands/assess.ts';
import { assessments } from '../stage/commands/assessments.ts';
import { stage } from '../stage/commands/stage.ts';
import { add } from './commands/add.ts';
import { close } from './commands/close.ts';
import { edit } from './commands/edit.ts';
import { list } from './commands/list.ts';
import { join, leave } from './commands/membership.ts';
import { represent } from './commands/represent.ts';
import { show } from './commands/show.ts';

export const partnership: Noun = {
  name: 'partnership',
  summary: (t) => t.partnership.summary,
  usual: 'list',
  commands: [
    add,
    list,
    show,
    edit,
    join,
    leave,
    commit,
    deliver,
    commitments,
    commitment,
    represent,
    fieldsShow,
    fieldsSet,
    fieldsClear,
    stage,
    assess,
    assessments,
    close,
  ],
};
