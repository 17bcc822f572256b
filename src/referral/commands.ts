/** The commands of referrals. */
import type { Noun } from '../cli/command.ts';
import { edit, remove } from './commands/correct.ts';
import { list } from './commands/list.ts';
import { make } from './commands/make.ts';
import { show } from './commands/show.ts';
import { accept, complete, decline, feedback, meet, withdraw } from './commands/steps.ts';

export const referral: Noun = {
  name: 'referral',
  summary: (t) => t.referral.summary,
  usual: 'list',
  commands: [make, list, show, edit, accept, decline, meet, complete, feedback, withdraw, remove],
};
