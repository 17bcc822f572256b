/** The commands of agreements. */
import type { Noun } from '../cli/command.ts';
import { diff } from './commands/diff.ts';
import { draft } from './commands/draft.ts';
import { end } from './commands/end.ts';
import { exportAgreement } from './commands/export.ts';
import { lint } from './commands/lint.ts';
import { list } from './commands/list.ts';
import { renew } from './commands/renew.ts';
import { review } from './commands/review.ts';
import { schema } from './commands/schema.ts';
import { show } from './commands/show.ts';
import { sign } from './commands/sign.ts';
import { template } from './commands/template.ts';

export const agreement: Noun = {
  name: 'agreement',
  summary: (t) => t.agreement.summary,
  usual: 'list',
  commands: [template, draft, list, show, sign, review, renew, diff, end, lint, exportAgreement, schema],
};
