/** `partnership edit`: only what is given changes. */
import { command } from '../../cli/command.ts';
import { choice, date, flag, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { isHandle } from '../../organisation/organisation.ts';
import { choosePartnership } from '../choose.ts';
import { missingFor } from '../lifecycle.ts';
import { partnershipStatuses, stages } from '../partnership.ts';
import { readinessOf } from '../readiness.ts';
import { editPartnership } from '../records.ts';

export const edit = command({
  name: 'edit',
  summary: (t) => t.partnership.help.edit,
  arguments: { partnership: required(text((t) => t.partnership.arguments.partnership)) },
  options: {
    name: text((t) => t.partnership.options.name),
    purpose: text((t) => t.partnership.options.purpose),
    handle: text((t) => t.partnership.options.handle, 'WORD'),
    start: date((t) => t.partnership.options.start),
    targetStage: choice(stages, (t) => t.partnership.options.targetStage),
    status: choice(partnershipStatuses, (t) => t.partnership.options.status),
    learned: text((t) => t.partnership.options.learned),
    handedOver: text((t) => t.partnership.options.handedOver),
    anyway: flag((t) => t.partnership.options.anyway),
  },
  examples: [
    'partnership edit vagen-in --purpose "Vägen in i samhället och arbetslivet"',
    'partnership edit yrkesbron --status under-review',
  ],
  async run(context, { partnership: typed, start, status, anyway, ...given }) {
    const change = known({ ...given, status, startOn: start });
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    const { handle } = change;
    if (handle !== undefined && !isHandle(handle))
      throw new SamspelError('bad-data', (t) => t.organisation.handleForm(handle), {
        hint: (t) => t.organisation.handleFormHint,
      });
    if (status === 'closed') throw new SamspelError('usage', (t) => t.partnership.closeWithClose);
    const { db } = await context.store();
    const partnership = await choosePartnership(context, typed);
    if (status !== undefined && status !== partnership.status && !anyway) {
      const known = await readinessOf(db, { ...partnership, startOn: start ?? partnership.startOn }, context.today);
      const missing = missingFor(status, known);
      if (missing.length > 0)
        throw new SamspelError(
          'conflict',
          (t) =>
            t.partnership.notReady(
              partnership.name,
              t.partnership.statuses[status],
              t.format.list(missing.map((one) => t.partnership.requirements[one])),
            ),
          { hint: (t) => t.partnership.notReadyHint, details: { missing } },
        );
    }
    const reopened =
      status !== undefined && partnership.status === 'closed' ? { closedOn: null, closeReason: null } : {};
    await context.change('partnership edit', async (tx) => {
      await editPartnership(tx, partnership.id, { ...change, ...reopened });
      return {
        message: context.texts.partnership.edited(given.name ?? partnership.name),
        json: { id: partnership.id },
      };
    });
  },
});
