/** `agreement list`. */
import { command } from '../../cli/command.ts';
import { ofTaggedPartnerships, tagOption } from '../../tag/view.ts';
import { listVersions } from '../records.ts';
import { agreementTable, withStates } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.agreement.help.list,
  listing: true,
  options: tagOption,
  examples: ['agreement list', 'agreement list --where state=in-force --sort validUntil'],
  async run(context, { tag }) {
    const { db } = await context.store();
    const listed = agreementTable(withStates(await listVersions(db, null), context.today));
    await context.list(await ofTaggedPartnerships(context, listed, tag));
  },
});
