/** `org add`: a new organisation. */
import { command } from '../../cli/command.ts';
import { choice, required, text } from '../../cli/parameter.ts';
import { tidy } from '../../lib/text.ts';
import { ownOption, readOwnOptions } from '../../own-field/choose.ts';
import { changeOwnValues } from '../../own-field/records.ts';
import { withNumber } from '../number-reader.ts';
import { handleFrom, sectors } from '../organisation.ts';
import { particulars, readParticulars } from '../particulars.ts';
import { addOrganisation } from '../records.ts';

export const add = command({
  name: 'add',
  summary: (t) => t.organisation.help.add,
  arguments: { name: required(text((t) => t.organisation.arguments.name)) },
  options: { sector: required(choice(sectors, (t) => t.organisation.options.sector)), ...particulars, ...ownOption },
  examples: [
    'org add "Luckan rf" --sector third-sector --languages sv,fi',
    'org add "Nylands sysselsättningsområde" --sector authority --handle nyland',
  ],
  async run(context, { own: typedOwn, ...input }) {
    const name = tidy(input.name);
    const organisation = {
      name,
      sector: input.sector,
      ...readParticulars({ ...(await withNumber(context, input)), handle: input.handle ?? handleFrom(name) }),
    };
    const own = await readOwnOptions(context, 'organisation', typedOwn);
    await context.change('org add', async (tx) => {
      const id = await addOrganisation(tx, organisation);
      await changeOwnValues(tx, 'organisation', id, own.change, own.fields);
      return {
        message: context.texts.organisation.added(name, organisation.handle),
        json: { id, handle: organisation.handle },
      };
    });
  },
});
