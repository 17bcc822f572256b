/** `partnership list`. */
import { command } from '../../cli/command.ts';
import { choice, flag } from '../../cli/parameter.ts';
import { tagOption, withTags } from '../../tag/view.ts';
import { partnershipStatuses } from '../partnership.ts';
import { countMembers, listPartnerships } from '../records.ts';
import { partnershipTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.partnership.help.list,
  listing: true,
  options: {
    status: choice(partnershipStatuses, (t) => t.partnership.options.status),
    all: flag((t) => t.partnership.options.all),
    ...tagOption,
  },
  examples: ['partnership list', 'partnership list --all --sort -startOn'],
  async run(context, { status, all, tag }) {
    const { db } = await context.store();
    const counts = await countMembers(db, context.today);
    const partnerships = await listPartnerships(db, all || status !== undefined ? 'all' : 'current');
    const rows = partnerships.map((partnership) => ({
      ...partnership,
      ...(counts.get(partnership.id) ?? { members: 0, participants: 0 }),
    }));
    const listed = partnershipTable(rows.filter((row) => status === undefined || row.status === status));
    await context.list(await withTags(context, 'partnership', listed, tag));
  },
});
