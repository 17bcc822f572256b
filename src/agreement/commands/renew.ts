/** `agreement renew`: the same rules of the game for a new time, as a new version. */
import { command } from '../../cli/command.ts';
import { date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { addDays } from '../../lib/date.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { later } from '../../rules/judge.ts';
import { chooseVersion } from '../choose.ts';
import { addVersion } from '../records.ts';

export const renew = command({
  name: 'renew',
  summary: (t) => t.agreement.help.renew,
  arguments: { partnership: required(text((t) => t.agreement.arguments.partnership)) },
  options: {
    until: required(date((t) => t.agreement.options.renewUntil)),
    from: date((t) => t.agreement.options.renewFrom),
  },
  examples: [
    'agreement renew vagen-in --until 31.12.2028',
    'agreement renew yrkesbron --from 2027-01-01 --until 2027-12-31 --dry-run',
  ],
  async run(context, { partnership: typed, until, from }) {
    const { db } = await context.store();
    const partnership = await chooseOpenPartnership(context, typed);
    const { document, validUntil, endedOn } = await chooseVersion(db, partnership, undefined);
    const last = endedOn ?? validUntil;
    // The day after the last one; what has no last day, or ended long ago, begins anew today.
    const next = last === null ? context.today : addDays(last, 1);
    const start = from ?? later(next, context.today);
    if (until < start)
      throw new SamspelError('bad-data', (t) =>
        t.agreement.mistakes.untilBeforeFrom(t.format.date(until), t.format.date(start)),
      );
    await context.change('agreement renew', async (tx) => {
      const renewed = { ...document, valid: { from: start, until } };
      const { id, version, outcome } = await addVersion(tx, partnership.id, renewed, context.today);
      const { agreement, format } = context.texts;
      return {
        message: agreement.renewed(version, partnership.name, format.date(start), format.date(until)),
        json: { id, partnership: partnership.handle, version, outcome, validFrom: start, validUntil: until },
      };
    });
  },
});
