/** `partnership close`: its work is over, its history stays. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { choosePartnership } from '../choose.ts';
import { closePartnership } from '../records.ts';

export const close = command({
  name: 'close',
  summary: (t) => t.partnership.help.close,
  arguments: { partnership: required(text((t) => t.partnership.arguments.partnership)) },
  options: {
    reason: required(text((t) => t.partnership.options.reason)),
    on: date((t) => t.partnership.options.closeOn),
  },
  examples: [
    'partnership close yrkesbron --reason "Projektet är slut" --on 31.12.2026',
    'partnership close 3 --reason "Yhdistettiin toiseen" --dry-run',
  ],
  async run(context, { partnership: typed, reason, on = context.today }) {
    const partnership = await choosePartnership(context, typed);
    const { id, name, status, startOn, closedOn } = partnership;
    if (status === 'closed' && closedOn !== null)
      throw new SamspelError('conflict', (t) => t.partnership.isClosed(name, t.format.date(closedOn)), {
        hint: (t) => t.partnership.isClosedHint,
      });
    if (startOn !== null && on < startOn)
      throw new SamspelError('bad-data', (t) => t.partnership.closesBeforeStart(name, t.format.date(startOn)));
    await context.change('partnership close', async (tx) => {
      await closePartnership(tx, id, on, reason);
      return { message: context.texts.partnership.closed(name, context.texts.format.date(on)), json: { id } };
    });
  },
});
