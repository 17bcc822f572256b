/** `org list`. */
import { command } from '../../cli/command.ts';
import { choice, flag } from '../../cli/parameter.ts';
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
  },
  examples: ['org list', 'org list --sector company --columns handle,name,phone'],
  async run(context, { sector, all }) {
    const { db } = await context.store();
    const organisations = await listOrganisations(db, all ? 'all' : 'current');
    await context.list(
      organisationTable(organisations.filter((organisation) => sector === undefined || organisation.sector === sector)),
    );
  },
});
