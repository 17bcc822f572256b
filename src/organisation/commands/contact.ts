/** `org contact add|edit|archive`: the people of an organisation whom one calls. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { chooseContactPerson, chooseOrganisation } from '../choose.ts';
import { withNumber } from '../number-reader.ts';
import { contactParticulars, readParticulars } from '../particulars.ts';
import { addContactPerson, editContactPerson } from '../records.ts';

const organisation = required(text((t) => t.organisation.arguments.organisation));
const contact = required(text((t) => t.organisation.arguments.contact));

export const contactAdd = command({
  name: 'contact add',
  summary: (t) => t.organisation.help.contactAdd,
  arguments: { organisation, name: required(text((t) => t.organisation.arguments.name)) },
  options: contactParticulars,
  examples: [
    'org contact add luckan "Anna Ek" --title "verksamhetsledare" --language sv',
    'org contact add nyland "Matti Virtanen" --email matti.virtanen@example.fi',
  ],
  async run(context, { organisation: typed, name: typedName, ...given }) {
    const { id: organisationId, name: organisationName, handle } = await chooseOrganisation(context, typed);
    const name = tidy(typedName);
    readParticulars({ email: given.email });
    await context.change('org contact add', async (tx) => {
      const id = await addContactPerson(tx, { organisationId, name, ...known(await withNumber(context, given)) });
      return {
        message: context.texts.organisation.contactAdded(name, organisationName),
        json: { id, organisation: handle },
      };
    });
  },
});

export const contactEdit = command({
  name: 'contact edit',
  summary: (t) => t.organisation.help.contactEdit,
  arguments: { organisation, contact },
  options: { name: text((t) => t.organisation.options.name), ...contactParticulars },
  examples: [
    'org contact edit luckan "Anna Ek" --phone "+358 40 123 4567"',
    'org contact edit nyland matti --name "Matti Virtanen-Ek"',
  ],
  async run(context, { organisation: typed, contact: typedContact, ...given }) {
    readParticulars({ email: given.email });
    const change = known(await withNumber(context, given));
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    const person = await chooseContactPerson(context, await chooseOrganisation(context, typed), typedContact);
    await context.change('org contact edit', async (tx) => {
      await editContactPerson(tx, person.id, change);
      return { message: context.texts.organisation.contactEdited(given.name ?? person.name), json: { id: person.id } };
    });
  },
});

export const contactArchive = command({
  name: 'contact archive',
  summary: (t) => t.organisation.help.contactArchive,
  arguments: { organisation, contact },
  examples: ['org contact archive luckan "Bo Berg"', 'org contact archive arbis 4'],
  async run(context, input) {
    const person = await chooseContactPerson(
      context,
      await chooseOrganisation(context, input.organisation),
      input.contact,
    );
    await context.change('org contact archive', async (tx) => {
      await editContactPerson(tx, person.id, { archivedOn: context.today });
      return { message: context.texts.organisation.contactArchived(person.name), json: { id: person.id } };
    });
  },
});
