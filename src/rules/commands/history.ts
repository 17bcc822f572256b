/** `rules history`: each clause over the quarters, as a small strip. */
import { command } from '../../cli/command.ts';
import { number, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { historyOf, quartersUpTo } from '../history.ts';
import { loadRuled } from '../records/ruled.ts';
import { historyTable } from '../view-history.ts';

export const history = command({
  name: 'history',
  summary: (t) => t.rules.help.history,
  listing: true,
  arguments: { partnership: required(text((t) => t.partnership.arguments.partnership)) },
  options: { quarters: number((t) => t.rules.options.quarters) },
  examples: ['rules history vagen-in', 'rules history vagen-in --quarters 4 --json'],
  async run(context, { partnership: typed, quarters: count = 8 }) {
    if (count < 1 || count > 80) throw new SamspelError('usage', (t) => t.rules.quartersForm);
    const { db } = await context.store();
    const { id } = await choosePartnership(context, typed);
    const quarters = quartersUpTo(context.today, count);
    const period = { from: quarters[0]?.from ?? context.today, until: context.today };
    const [ruled] = await loadRuled(db, id, period);
    await context.list(historyTable(ruled === undefined ? [] : historyOf(ruled, quarters, context.today)));
    if (context.format === 'table') context.say((t) => t.rules.historySigns);
  },
});
