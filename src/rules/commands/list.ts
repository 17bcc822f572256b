/** `rules list`: the clauses in force with their rules. */
import { command } from '../../cli/command.ts';
import { text } from '../../cli/parameter.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { ofTaggedPartnerships, tagOption } from '../../tag/view.ts';
import { yearUpTo } from '../check.ts';
import { checkPartnerships } from '../findings.ts';
import { clauseTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.rules.help.list,
  listing: true,
  arguments: { partnership: text((t) => t.rules.arguments.partnership) },
  options: tagOption,
  examples: ['rules list vagen-in --lang fi', 'rules list --columns partnership,clause,rule'],
  async run(context, { partnership: typed, tag }) {
    const { db } = await context.store();
    const partnership = typed === undefined ? null : await choosePartnership(context, typed);
    const asking = { asOf: context.today, period: yearUpTo(context.today) };
    const { results } = await checkPartnerships(db, partnership?.id ?? null, asking);
    await context.list(await ofTaggedPartnerships(context, clauseTable(results, context.texts), tag));
  },
});
