/** `agreement end`: the parties have ended it; its versions stay. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { tidy } from '../../lib/text.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { chooseVersion } from '../choose.ts';
import { endAgreement } from '../records.ts';

export const end = command({
  name: 'end',
  summary: (t) => t.agreement.help.end,
  arguments: { partnership: required(text((t) => t.agreement.arguments.partnership)) },
  options: {
    reason: required(text((t) => t.agreement.options.reason)),
    on: date((t) => t.agreement.options.endOn),
  },
  examples: [
    'agreement end yrkesbron --reason "Projektet är slut" --on 31.12.2026',
    'agreement end 3 --reason "Yhdistettiin toiseen" --dry-run',
  ],
  async run(context, { partnership: typed, reason, on = context.today }) {
    const { db } = await context.store();
    const partnership = await choosePartnership(context, typed);
    const { id, version } = await chooseVersion(db, partnership, undefined);
    await context.change('agreement end', async (tx) => {
      await endAgreement(tx, partnership, { on, reason: tidy(reason) });
      return {
        message: context.texts.agreement.ended(partnership.name, context.texts.format.date(on)),
        json: { id, partnership: partnership.handle, version, endedOn: on },
      };
    });
  },
});
