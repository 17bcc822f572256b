/** `agreement diff`: two versions, clause by clause. */
import { command } from '../../cli/command.ts';
import { number, required, text } from '../../cli/parameter.ts';
import { printable } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { chooseVersion } from '../choose.ts';
import { compareDocuments } from '../compare.ts';
import { describeDifferences } from '../describe-differences.ts';
import { differenceTable } from '../view.ts';

export const diff = command({
  name: 'diff',
  summary: (t) => t.agreement.help.diff,
  arguments: {
    partnership: required(text((t) => t.agreement.arguments.partnership)),
    from: required(number((t) => t.agreement.arguments.from)),
    to: required(number((t) => t.agreement.arguments.to)),
  },
  examples: ['agreement diff vagen-in 1 2', 'agreement diff vagen-in 2 3 --json'],
  async run(context, { partnership: typed, from, to }) {
    const { db } = await context.store();
    const partnership = await choosePartnership(context, typed);
    const [older, newer] = [await chooseVersion(db, partnership, from), await chooseVersion(db, partnership, to)];
    const differences = compareDocuments(older.document, newer.document);
    // A table would cut the texts, and the texts are what is compared.
    if (context.format !== 'table' || differences.length === 0) return context.list(differenceTable(differences));
    const title = `${partnership.name}: ${context.texts.agreement.compared(from, to)}`;
    context.print(printable(`${title}\n${describeDifferences(differences, context.texts)}`));
  },
});
