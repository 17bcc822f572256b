/** `report quarterly`: the report on a quarter, on the terminal or as a file. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { period, text, words } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { type Period, previousPeriod, quarterOf } from '../../lib/period.ts';
import { readSettings } from '../../register/records.ts';
import { parseTargets } from '../../register/settings.ts';
import { attach, readNarrativeFile } from '../attach-narrative.ts';
import { type Asked, buildQuarterly, sealed } from '../build.ts';
import { quarterlySections, type Report, type SectionId } from '../model.ts';
import { layoutOf } from '../read-template.ts';
import { firstDay } from '../records/participants.ts';
import { byOption, chooseGroups } from './by-own.ts';
import { deliver, deliveryOptions } from './deliver.ts';

export const quarterly = command({
  name: 'quarterly',
  summary: (t) => t.report.help.quarterly,
  description: (t) => t.report.help.quarterlyMore,
  arguments: { period: period((t) => t.report.arguments.period) },
  options: {
    template: text((t) => t.reportTemplate.options.template, 'NAME|FILE'),
    sections: words((t) => t.reportTemplate.options.sections, 'A,B'),
    narrative: text((t) => t.reportTemplate.options.narrative, 'FILE'),
    ...byOption,
    ...deliveryOptions,
  },
  examples: [
    'report quarterly',
    'report quarterly 2026Q3 --format html -o report-2026Q3.html --lang sv+fi',
    'report quarterly 2026Q3 --template stea --narrative text.md -o stea.docx',
    'report quarterly 2026Q3 --by own:group',
  ],
  async run(context, { period: asked, template, sections, narrative, by, ...delivery }) {
    const layout = await layoutOf(context, { template, sections });
    const written =
      narrative === undefined ? null : await readNarrativeFile(context, narrative, [...quarterlySections]);
    const report = await reportOn(context, asked ?? previousPeriod(quarterOf(context.today)), {
      layout,
      by: await chooseGroups(context, by),
    });
    const languages = context.languagesAsked ? undefined : layout.languages;
    if (written === null) return deliver(context, report, { ...delivery, languages });
    const order = layout.sections.map(({ section }) => section);
    const left = [...written.keys()].filter((id) => !order.some((one) => one === id));
    if (left.length > 0) context.say((t) => t.reportTemplate.leftOut(left.map((id) => t.report.sections[id])));
    const { sections: built, digest, ...head } = report;
    await deliver(context, sealed(head, attach(built, written, order as SectionId[])), { ...delivery, languages });
  },
});

/** Throws as `askedOf`. */
export async function reportOn(
  context: Context,
  within: Period,
  chosen: Pick<Asked, 'layout' | 'by' | 'editions'> = {},
): Promise<Report> {
  const { db } = await context.store();
  return buildQuarterly(db, { ...(await askedOf(context, within)), ...chosen });
}

/** Throws `usage` for a period that has not begun, and `not-found` for one before the register knows anything. */
export async function askedOf(context: Context, within: Period): Promise<Asked> {
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
  const { name, minimumCell, targets } = await readSettings(db);
  return {
    register: name,
    period: within,
    asOf: context.today,
    minimumCell: Number(minimumCell),
    targets: parseTargets(targets) ?? {},
  };
}
