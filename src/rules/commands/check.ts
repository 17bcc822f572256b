/** `rules check`: which clauses are kept, broken or due, with the records that show it. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { applyListing } from '../../cli/listing.ts';
import { flag, period, text } from '../../cli/parameter.ts';
import { printable } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { yearUpTo } from '../check.ts';
import { checkPartnerships } from '../findings.ts';
import { type ResultRow, resultRow, resultTable } from '../view.ts';

export const check = command({
  name: 'check',
  summary: (t) => t.rules.help.check,
  description: (t) => t.rules.help.checkMore,
  listing: true,
  arguments: { partnership: text((t) => t.rules.arguments.partnership) },
  options: {
    period: period((t) => t.rules.options.period),
    evidence: flag((t) => t.rules.options.evidence),
  },
  examples: ['rules check vagen-in --evidence', 'rules check --period 2026Q1 --where status=broken --json'],
  async run(context, input) {
    const { db } = await context.store();
    const partnership = input.partnership === undefined ? null : await choosePartnership(context, input.partnership);
    const asking = { asOf: context.today, period: input.period ?? yearUpTo(context.today) };
    const { results, without } = await checkPartnerships(db, partnership?.id ?? null, asking);
    const rows = results.map((result) => resultRow(result, context.texts));
    await context.list(resultTable(rows));
    if (input.evidence === true && context.format === 'table') printEvidence(context, rows);
    if (results.length > 0 && without.length > 0) context.say((t) => t.rules.notInForce(without));
    if (rows.some(({ status, severity }) => status === 'broken' && severity === 'must')) context.exitWith(1);
  },
});

/** The records of those of the listed clauses that are broken or due, a line each. */
function printEvidence(context: Context, rows: readonly ResultRow[]): void {
  const { columns: _, ...listing } = context.listing;
  const pressing = applyListing(resultTable(rows), listing, context.today).rows.filter(
    ({ status, evidence }) => (status === 'broken' || status === 'due') && evidence.length > 0,
  );
  for (const { partnership, clause, evidence } of pressing) {
    const lines = evidence.map(
      ({ noun, id, date, note }) =>
        `  ${context.texts.format.date(date)}  ${context.texts.rules.nouns[noun]} ${id}: ${note}\n`,
    );
    context.print(printable(`\n${partnership} ${clause}\n${lines.join('')}`));
  }
}
