/** `report quarterly`: the report on a quarter, on the terminal or as a file. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { choice, flag, period, text, withLetter } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { type Period, previousPeriod, quarterOf } from '../../lib/period.ts';
import { type ReportFormat, reportFormats } from '../../lib/vocabulary-report.ts';
import { readSettings } from '../../register/records.ts';
import { buildReport } from '../build.ts';
import { firstDay } from '../records/participants.ts';
import { formFor } from '../render/registry.ts';
import { showReport } from '../render/terminal.ts';
import { type WrittenReport, writeReport } from '../written.ts';

export const quarterly = command({
  name: 'quarterly',
  summary: (t) => t.report.help.quarterly,
  description: (t) => t.report.help.quarterlyMore,
  arguments: { period: period((t) => t.report.arguments.period) },
  options: {
    format: choice(reportFormats, (t) => t.report.options.format),
    output: withLetter(
      'o',
      text((t) => t.report.options.output, 'FILE'),
    ),
    force: flag((t) => t.report.options.force),
  },
  examples: ['report quarterly', 'report quarterly 2026Q3 --format html -o report-2026Q3.html'],
  async run(context, { period: asked, format, output, force }) {
    const within = asked ?? previousPeriod(quarterOf(context.today));
    const written = await reportOn(context, within);
    const form = format ?? formOf(context, output);
    if (form === 'terminal') return showReport(context, written);
    const content = await (await formFor(form)).render(written);
    if (output === undefined || output === '-') return context.print(String(content));
    await save(context, output, { content, replace: force });
  },
});

/** Throws `usage` for a period that has not begun, and `not-found` for one before the register knows anything. */
async function reportOn(context: Context, within: Period): Promise<WrittenReport> {
  const { format } = context.texts;
  if (within.from > context.today)
    throw new SamspelError('usage', (t) => t.report.notBegun(format.date(within.from)), {
      hint: (t) => t.report.notBegunHint,
    });
  const { db } = await context.store();
  const first = await firstDay(db);
  if (first === null || within.until < first)
    throw new SamspelError('not-found', (t) => t.report.nothingKnown, {
      hint: (t) => (first === null ? t.report.emptyHint : t.report.beginsOn(t.format.date(first))),
    });
  const { name, minimumCell } = await readSettings(db);
  const report = await buildReport(db, {
    register: name,
    period: within,
    asOf: context.today,
    minimumCell: Number(minimumCell),
  });
  return writeReport(report, [context.texts]);
}

/** What was not said: by the ending of the file's name, else as `--json` and `--csv` say. */
function formOf(context: Context, output: string | undefined): ReportFormat {
  const ending = output === undefined ? '' : output.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const named = reportFormats.find((known) => known === ending);
  if (named !== undefined) return named;
  if (context.format !== 'table') return context.format;
  return output === undefined || output === '-' ? 'terminal' : 'md';
}

interface Saved {
  readonly content: string | Uint8Array;
  readonly replace: boolean;
}

/** A file that is there is replaced with `--force`, or when the person at the terminal says so. */
async function save(context: Context, output: string, { content, replace }: Saved): Promise<void> {
  try {
    writeFile(context, output, content, replace ? 'replace' : 'keep');
  } catch (error) {
    const taken = error instanceof SamspelError && error.kind === 'conflict';
    if (
      !taken ||
      context.prompt === null ||
      !(await context.prompt.confirm(context.texts.report.replace(output), 'no'))
    )
      throw error;
    writeFile(context, output, content, 'replace');
  }
  context.say((t) => t.report.written(output));
}
