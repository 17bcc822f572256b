/** `report quarterly`: the report on a quarter, on the terminal or as a file. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { period } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { type Period, previousPeriod, quarterOf } from '../../lib/period.ts';
import type { OwnField } from '../../own-field/own-field.ts';
import { readSettings } from '../../register/records.ts';
import { buildQuarterly } from '../build.ts';
import type { Report } from '../model.ts';
import { firstDay } from '../records/participants.ts';
import { byOption, chooseGroups } from './by-own.ts';
import { deliver, deliveryOptions } from './deliver.ts';

export const quarterly = command({
  name: 'quarterly',
  summary: (t) => t.report.help.quarterly,
  description: (t) => t.report.help.quarterlyMore,
  arguments: { period: period((t) => t.report.arguments.period) },
  options: { ...deliveryOptions, ...byOption },
  examples: [
    'report quarterly',
    'report quarterly 2026Q3 --format html -o report-2026Q3.html --lang sv+fi',
    'report quarterly 2026Q3 --by own:group',
  ],
  async run(context, { period: asked, by: typed, ...delivery }) {
    const by = await chooseGroups(context, typed);
    await deliver(context, await reportOn(context, asked ?? previousPeriod(quarterOf(context.today)), by), delivery);
  },
});

/** Throws `usage` for a period that has not begun, and `not-found` for one before the register knows anything. */
export async function reportOn(context: Context, within: Period, by: readonly OwnField[] = []): Promise<Report> {
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
    by,
  });
}
