/** `report quarterly`: the report on a quarter, on the terminal or as a file. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { period } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { type Period, previousPeriod, quarterOf } from '../../lib/period.ts';
import { readSettings } from '../../register/records.ts';
import { buildQuarterly } from '../build.ts';
import type { Report } from '../model.ts';
import { firstDay } from '../records/participants.ts';
import { deliver, deliveryOptions } from './deliver.ts';

export const quarterly = command({
  name: 'quarterly',
  summary: (t) => t.report.help.quarterly,
  description: (t) => t.report.help.quarterlyMore,
  arguments: { period: period((t) => t.report.arguments.period) },
  options: deliveryOptions,
  examples: ['report quarterly', 'report quarterly 2026Q3 --format html -o report-2026Q3.html --lang sv+fi'],
  async run(context, { period: asked, ...delivery }) {
    await deliver(context, await reportOn(context, asked ?? previousPeriod(quarterOf(context.today))), delivery);
  },
});

/**
 * Throws `usage` for a period that has not begun, and `not-found` for one before the register knows anything.
 * @param editions `left-out` when the report is only compared with its own frozen editions, not handed out
 */
export async function reportOn(context: Context, within: Period, editions?: 'left-out'): Promise<Report> {
  const { db } = await context.store();
  const { format } = context.texts;
  if (within.from > context.today)
    throw new SamspelError('usage', (t) => t.report.notBegun(format.date(within.from)), {
      hint: (t) => t.report.notBegunHint,
    });
  const first = await firstDay(db);
  if (first === null || within.until < first)
    throw new SamspelError('not-found', (t) => t.report.nothingKnown, {
      hint: (t) => (first === null ? t.report.emptyHint : t.report.beginsOn(t.format.date(first))),
    });
  const { name, minimumCell } = await readSettings(db);
  return buildQuarterly(db, {
    register: name,
    period: within,
    asOf: context.today,
    minimumCell: Number(minimumCell),
    ...(editions === undefined ? {} : { editions }),
  });
}
