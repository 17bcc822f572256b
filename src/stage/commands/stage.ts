/** `partnership stage`: where a partnership stands, why, and what is missing. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { flag, required, text } from '../../cli/parameter.ts';
import { addDays, addMonths } from '../../lib/date.ts';
import { previousPeriod, quarterOf } from '../../lib/period.ts';
import { printable } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { loadRuled } from '../../rules/records/ruled.ts';
import { loadBeyond } from '../records/beyond.ts';
import { type Standing, stageSources, standingOn } from '../standing.ts';
import { criterionTable, historyTable, standingJson, standingText } from '../view.ts';

/** How many quarters back `--history` looks. */
const quarters = 8;

export const stage = command({
  name: 'stage',
  summary: (t) => t.stage.help.stage,
  description: (t) => t.stage.help.stageMore,
  listing: true,
  arguments: { partnership: required(text((t) => t.partnership.arguments.partnership)) },
  options: {
    history: flag((t) => t.stage.options.history),
    evidence: flag((t) => t.stage.options.evidence),
  },
  examples: [
    'partnership stage vagen-in --evidence',
    'partnership stage vagen-in --history',
    'partnership stage 1 --json',
  ],
  async run(context, { partnership: typed, history, evidence }) {
    const partnership = await choosePartnership(context, typed);
    if (history) return showHistory(context, partnership);
    const standing = (await standings(context, partnership.id, [context.today])).at(0);
    if (standing === undefined) return;
    if (context.format === 'json') return context.json(standingJson(standing, context.texts));
    if (context.format === 'csv') return context.list(criterionTable(standing.criteria, context.texts));
    context.print(`${printable(standingText(standing, context.texts))}\n`);
    await context.list(criterionTable(standing.criteria, context.texts));
    if (evidence) printEvidence(context, standing);
  },
});

/** The last day of each quarter since the partnership began, and today. */
async function showHistory(
  context: Context,
  { id, startOn }: { readonly id: number; readonly startOn: string | null },
) {
  const ends: string[] = [];
  for (
    let quarter = previousPeriod(quarterOf(context.today));
    ends.length < quarters - 1;
    quarter = previousPeriod(quarter)
  ) {
    if (startOn !== null && quarter.until < startOn) break;
    ends.unshift(quarter.until);
  }
  await context.list(historyTable(await standings(context, id, [...ends, context.today])));
}

/** The facts are read once for all days. */
async function standings(context: Context, partnership: number, days: readonly string[]): Promise<Standing[]> {
  const { db } = await context.store();
  const from = addDays(addMonths(days[0] ?? context.today, -12), 1);
  const [ruled] = await loadRuled(db, partnership, { from, until: context.today }, stageSources);
  if (ruled === undefined) return [];
  const beyond = await loadBeyond(db, partnership);
  return days.map((day) => standingOn(ruled, beyond, day));
}

function printEvidence(context: Context, { criteria }: Standing): void {
  const { texts } = context;
  for (const { name, evidence } of criteria.filter((one) => one.evidence.length > 0)) {
    const lines = evidence.map(
      ({ noun, id, date, note }) => `  ${texts.format.date(date)}  ${texts.rules.nouns[noun]} ${id}: ${note(texts)}\n`,
    );
    context.print(printable(`\n${texts.stage.criteria[name].title}\n${lines.join('')}`));
  }
}
