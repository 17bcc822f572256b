/** `rules calendar`: what the clauses ask for next, the soonest first. */
import { textIn } from '../../agreement/agreement.ts';
import { command } from '../../cli/command.ts';
import { text } from '../../cli/parameter.ts';
import { byText } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { yearUpTo } from '../check.ts';
import { checkPartnerships } from '../findings.ts';
import { calendarTable, resultRow } from '../view.ts';

export const calendar = command({
  name: 'calendar',
  summary: (t) => t.rules.help.calendar,
  listing: true,
  arguments: { partnership: text((t) => t.rules.arguments.partnership) },
  examples: ['rules calendar', 'rules calendar vagen-in --limit 5'],
  async run(context, { partnership: typed }) {
    const { db } = await context.store();
    const partnership = typed === undefined ? null : await choosePartnership(context, typed);
    const asking = { asOf: context.today, period: yearUpTo(context.today) };
    const { results } = await checkPartnerships(db, partnership?.id ?? null, asking);
    const rows = results
      .map((result) => ({
        ...resultRow(result, context.texts),
        text: textIn(result.clause.text, context.language).text,
      }))
      .filter(({ nextDue }) => nextDue !== null)
      .sort((a, b) => byText(a.nextDue ?? '', b.nextDue ?? ''));
    await context.list(calendarTable(rows));
  },
});
