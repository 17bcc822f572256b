/** `org archive`: out of the lists, its history stays. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOrganisation } from '../choose.ts';
import { archiveOrganisation, partnershipsOf } from '../records.ts';

export const archive = command({
  name: 'archive',
  summary: (t) => t.organisation.help.archive,
  arguments: { organisation: required(text((t) => t.organisation.arguments.organisation)) },
  examples: ['org archive vardlinjen', 'org archive 7 --dry-run'],
  async run(context, input) {
    const { db } = await context.store();
    const organisation = await chooseOrganisation(context, input.organisation);
    const still = (await partnershipsOf(db, organisation.id))
      .filter(({ until }) => until === null || until >= context.today)
      .map(({ name }) => name);
    if (still.length > 0) {
      throw new SamspelError('conflict', (t) => t.organisation.stillMember(organisation.name, still), {
        hint: (t) => t.organisation.stillMemberHint,
      });
    }
    await context.change('org archive', async (tx) => {
      await archiveOrganisation(tx, organisation.id, context.today);
      return { message: context.texts.organisation.archived(organisation.name), json: { id: organisation.id } };
    });
  },
});
