/** `org list`. */
import { command } from '../../cli/command.ts';
import { choice, flag } from '../../cli/parameter.ts';
import { withOwnColumns } from '../../own-field/view.ts';
import { tagOption, withTags } from '../../tag/view.ts';
import { sectors } from '../organisation.ts';
import { listOrganisations } from '../records.ts';
import { organisationTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.organisation.help.list,
  listing: true,
  options: {
    sector: choice(sectors, (t) => t.organisation.options.sector),
    all: flag((t) => t.organisation.options.all),
    ...tagOption,
  },
  examples: ['org list', 'org list --sector company --columns handle,name,phone'],
  async run(context, { sector, all, tag }) {
    const { db } = await context.store();
    const organisations = await listOrganisations(db, all ? 'all' : 'current');
    const listed = organisationTable(
      organisations.filter((organisation) => sector === undefined || organisation.sector === sector),
    );
    await context.list(
      await withOwnColumns(context, 'organisation', await withTags(context, 'org', listed, tag), ({ id }) => id),
    );
  },
});
