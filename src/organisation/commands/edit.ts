/** `org edit`: only what is given changes. */
import { command } from '../../cli/command.ts';
import { choice, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { ownOption, readOwnOptions } from '../../own-field/choose.ts';
import { changeOwnValues } from '../../own-field/records.ts';
import { chooseOrganisation } from '../choose.ts';
import { withNumber } from '../number-reader.ts';
import { sectors } from '../organisation.ts';
import { particulars, readParticulars } from '../particulars.ts';
import { editOrganisation } from '../records.ts';

export const edit = command({
  name: 'edit',
  summary: (t) => t.organisation.help.edit,
  arguments: { organisation: required(text((t) => t.organisation.arguments.organisation)) },
  options: {
    name: text((t) => t.organisation.options.name),
    sector: choice(sectors, (t) => t.organisation.options.sector),
    ...particulars,
    ...ownOption,
  },
  examples: [
    'org edit luckan --phone "+358 9 123 456"',
    'org edit nyland --name "Nylands sysselsättningsområde" --website https://example.fi',
  ],
  async run(context, { organisation: typed, name, sector, own: typedOwn, ...given }) {
    const change = { ...known({ name, sector }), ...readParticulars(await withNumber(context, given)) };
    if (Object.keys(change).length + typedOwn.length === 0)
      throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    const organisation = await chooseOrganisation(context, typed);
    const own = await readOwnOptions(context, 'organisation', typedOwn);
    await context.change('org edit', async (tx) => {
      if (Object.keys(change).length > 0) await editOrganisation(tx, organisation.id, change);
      await changeOwnValues(tx, 'organisation', organisation.id, own.change, own.fields);
      return { message: context.texts.organisation.edited(name ?? organisation.name), json: { id: organisation.id } };
    });
  },
});
