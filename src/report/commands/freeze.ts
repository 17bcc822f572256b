/** `report freeze`: keeps the report on a period as it is now, to compare later ones with. */
import { command } from '../../cli/command.ts';
import { flag, period, required } from '../../cli/parameter.ts';
import { version } from '../../cli/version.ts';
import { SamspelError } from '../../i18n/error.ts';
import { describePeriod } from '../../lib/period.ts';
import { shownOf } from '../frozen.ts';
import { indicators } from '../indicators/registry.ts';
import { findFrozen, keepFrozen } from '../records/frozen.ts';
import { byOption, chooseGroups } from './by-own.ts';
import { reportOn } from './quarterly.ts';

export const freeze = command({
  name: 'freeze',
  summary: (t) => t.report.help.freeze,
  description: (t) => t.report.help.freezeMore,
  arguments: { period: required(period((t) => t.report.arguments.wholePeriod)) },
  options: { again: flag((t) => t.report.options.again), ...byOption },
  examples: ['report freeze 2026Q3', 'report freeze 2026Q2 --again'],
  async run(context, { period: within, again, by }) {
    const named = describePeriod(within);
    if (within.until >= context.today)
      throw new SamspelError('usage', (t) => t.report.notOver(named, t.format.date(within.until)), {
        hint: (t) => t.report.notOverHint,
      });
    const { db } = await context.store();
    const earlier = await findFrozen(db, 'quarterly', within);
    if (earlier !== null && !again)
      throw new SamspelError('conflict', (t) => t.report.frozenAlready(named, t.format.date(earlier.frozenOn)), {
        hint: (t) => t.report.frozenAlreadyHint(named),
      });
    const { sections, digest, minimumCell } = await reportOn(context, within, { by: await chooseGroups(context, by) });
    const edition = (earlier?.edition ?? 0) + 1;
    await context.change('report freeze', async (tx) => {
      const id = await keepFrozen(tx, {
        kind: 'quarterly',
        period: within,
        edition,
        frozenOn: context.today,
        frozenBy: context.actor,
        minimumCell,
        program: version(),
        digest,
        definitions: Object.fromEntries(
          indicators.map((one) => [one.id, context.texts.report.indicators[one.id].definition]),
        ),
        sections: sections.map(shownOf),
      });
      return {
        message: context.texts.report.frozen(named, edition, digest),
        json: { id, period: named, edition, digest },
      };
    });
  },
});
