/** `org merge`: the same organisation entered twice becomes one. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { chooseOrganisation } from '../choose.ts';
import { mergeOrganisations } from '../records.ts';

export const merge = command({
  name: 'merge',
  summary: (t) => t.organisation.help.merge,
  arguments: {
    keep: required(text((t) => t.organisation.arguments.keep)),
    merged: required(text((t) => t.organisation.arguments.merged)),
  },
  examples: ['org merge nyland te-byran', 'org merge 2 9 --dry-run'],
  async run(context, input) {
    const kept = await chooseOrganisation(context, input.keep);
    const gone = await chooseOrganisation(context, input.merged);
    if (kept.id === gone.id) throw new SamspelError('usage', (t) => t.organisation.mergeItself);
    await context.change('org merge', async (tx) => {
      await mergeOrganisations(tx, kept, gone);
      return {
        message: context.texts.organisation.merged(kept.name, gone.name),
        json: { id: kept.id, merged: gone.id },
      };
    });
  },
});
