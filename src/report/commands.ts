/** The commands of reports. */
import type { Noun } from '../cli/command.ts';
import { accept } from './commands/accept.ts';
import { amif } from './commands/amif.ts';
import { diff } from './commands/diff.ts';
import { employmentGap } from './commands/employment-gap.ts';
import { freeze } from './commands/freeze.ts';
import { indicatorList } from './commands/indicators.ts';
import { list } from './commands/list.ts';
import { organisation } from './commands/organisation.ts';
import { partnership } from './commands/partnership.ts';
import { pseudonym } from './commands/pseudonym.ts';
import { quarterly } from './commands/quarterly.ts';
import { templateShow } from './commands/template-show.ts';
import { templateList } from './commands/templates.ts';

export const report: Noun = {
  name: 'report',
  summary: (t) => t.report.summary,
  usual: 'quarterly',
  commands: [
    quarterly,
    freeze,
    accept,
    list,
    diff,
    partnership,
    organisation,
    employmentGap,
    amif,
    pseudonym,
    indicatorList,
    templateList,
    templateShow,
  ],
};
