/** The commands of reports. */
import type { Noun } from '../cli/command.ts';
import { indicatorList } from './commands/indicators.ts';
import { quarterly } from './commands/quarterly.ts';

export const report: Noun = {
  name: 'report',
  summary: (t) => t.report.summary,
  usual: 'quarterly',
  commands: [quarterly, indicatorList],
};
