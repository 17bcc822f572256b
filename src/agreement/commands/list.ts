/** `agreement list`. */
import { command } from '../../cli/command.ts';
import { listVersions } from '../records.ts';
import { agreementTable, withStates } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.agreement.help.list,
  listing: true,
  examples: ['agreement list', 'agreement list --where state=in-force --sort validUntil'],
  async run(context) {
    const { db } = await context.store();
    await context.list(agreementTable(withStates(await listVersions(db, null), context.today)));
  },
});
