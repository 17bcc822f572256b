/** `org show`. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { withOwnFields } from '../../own-field/view.ts';
import { withTagField } from '../../tag/view.ts';
import { chooseOrganisation } from '../choose.ts';
import { listContactPersons, partnershipsOf } from '../records.ts';
import { organisationDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.organisation.help.show,
  arguments: { organisation: required(text((t) => t.organisation.arguments.organisation)) },
  examples: ['org show luckan', 'org show 2 --json'],
  async run(context, input) {
    const { db } = await context.store();
    const organisation = await chooseOrganisation(context, input.organisation);
    const [contacts, memberships] = [
      await listContactPersons(db, organisation.id),
      await partnershipsOf(db, organisation.id),
    ];
    const details = organisationDetails(organisation, contacts, memberships);
    const { id } = organisation;
    await context.details(
      await withOwnFields(context, 'organisation', id, await withTagField(context, 'org', id, details)),
    );
  },
});
