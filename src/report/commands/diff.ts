/** `report diff`: what the report on a period shows otherwise now than when it was frozen, and what was written since. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { period, required } from '../../cli/parameter.ts';
import { table } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { loadTexts } from '../../i18n/index.ts';
import { describePeriod } from '../../lib/period.ts';
import { printable } from '../../lib/text.ts';
import { cellWords, mostOneByOne, runsOf, wordsOf } from '../diff-words.ts';
import { type Difference, differences, type FrozenReport } from '../frozen.ts';
import type { Report } from '../model.ts';
import { findFrozen, operationsSince } from '../records/frozen.ts';
import { writeReport } from '../written.ts';
import { groupsOfFrozen } from './by-own.ts';
import { reportOn } from './quarterly.ts';

export const diff = command({
  name: 'diff',
  summary: (t) => t.report.help.diff,
  description: (t) => t.report.help.diffMore,
  arguments: { period: required(period((t) => t.report.arguments.wholePeriod)) },
  examples: ['report diff 2026Q3', 'report diff last-quarter --json'],
  async run(context, { period: within }) {
    const named = describePeriod(within);
    const { db } = await context.store();
    const frozen = await findFrozen(db, 'quarterly', within);
    if (frozen === null)
      throw new SamspelError('not-found', (t) => t.report.notFrozen(named), {
        hint: (t) => t.report.notFrozenHint(named),
      });
    const by = await groupsOfFrozen(context, frozen.sections);
    const report = await reportOn(context, within, { by, editions: 'left-out' });
    const found = differences(frozen.sections, report);
    const since = found.length === 0 ? [] : await operationsSince(db, frozen.id);
    if (context.format === 'json') {
      const { id, frozenOn, edition, digest } = frozen;
      context.json({
        period: named,
        frozen: { id, edition, frozenOn, digest },
        digest: report.digest,
        differences: found,
        since,
      });
    } else await show(context, { frozen, report, found, since });
    if (found.length > 0) context.exitWith(1);
  },
});

interface Compared {
  readonly frozen: FrozenReport;
  readonly report: Report;
  readonly found: readonly Difference[];
  readonly since: Awaited<ReturnType<typeof operationsSince>>;
}

async function show(context: Context, { frozen, report, found, since }: Compared): Promise<void> {
  const { texts } = context;
  const day = texts.format.date(frozen.frozenOn);
  if (found.length === 0) return context.print(`${texts.report.unchanged(describePeriod(frozen.period), day)}\n`);
  const written = writeReport(report, [await loadTexts(context.language)]);
  const rows = found
    .map((difference) => ({
      ...wordsOf(difference, written),
      wasWords: cellWords(texts, difference, difference.was),
      isWords: cellWords(texts, difference, difference.is),
    }))
    // A share that has changed by less than is shown; a group that is there now with nobody in it.
    .filter(({ wasWords, isWords }) => wasWords !== isWords && !(wasWords === '–' && isWords === '0'));
  await context.list(
    table<(typeof rows)[number]>({
      columns: [
        { key: 'table', heading: (t) => t.report.headings.table, value: (row) => row.tableWords },
        { key: 'row', heading: (t) => t.report.headings.row, value: (row) => row.rowWords },
        { key: 'column', heading: (t) => t.report.headings.column, value: (row) => row.columnWords },
        {
          key: 'was',
          heading: (t) => t.report.was(t.format.date(frozen.frozenOn)),
          value: (row) => row.wasWords,
          kind: 'number',
        },
        { key: 'is', heading: (t) => t.report.now, value: (row) => row.isWords, kind: 'number' },
      ],
      rows,
      empty: () => '',
    }),
  );
  if (context.format !== 'table' || since.length === 0) return;
  context.print(`\n${texts.report.writtenSince}\n`);
  for (const run of runsOf(since)) {
    const { at, actor, command } = run[0];
    const who = `${texts.format.date(at.slice(0, 10))}  ${actor}  ${command}`;
    if (run.length > mostOneByOne)
      context.print(
        printable(`  ${run[0].operation}–${run.at(-1)?.operation}  ${who}: ${texts.report.times(run.length)}\n`),
      );
    else for (const { operation, summary } of run) context.print(printable(`  ${operation}  ${who}: ${summary}\n`));
  }
}
