/** `agreement show`: one version as people read it. */
import { command } from '../../cli/command.ts';
import { number, required, text } from '../../cli/parameter.ts';
import { printable } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { chooseVersion } from '../choose.ts';
import { asText } from '../describe.ts';
import { listVersions } from '../records.ts';
import { stateOn } from '../state.ts';
import { agreementJson, clauseTable } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.agreement.help.show,
  arguments: { partnership: required(text((t) => t.agreement.arguments.partnership)) },
  options: { version: number((t) => t.agreement.options.version) },
  examples: ['agreement show vagen-in', 'agreement show vagen-in --version=1 --json'],
  async run(context, { partnership: typed, version: wanted }) {
    const { db } = await context.store();
    const partnership = await choosePartnership(context, typed);
    const version = await chooseVersion(db, partnership, wanted);
    switch (context.format) {
      case 'json': {
        const state = stateOn(version, await listVersions(db, partnership.id), context.today);
        return context.json(agreementJson({ ...version, state }));
      }
      case 'csv':
        return context.list(clauseTable(version, context.language));
      case 'table':
        return context.print(printable(asText(version, context.texts)));
    }
  },
});
