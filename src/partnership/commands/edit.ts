/** `partnership edit`: only what is given changes. */
import { command } from '../../cli/command.ts';
import { choice, date, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { known } from '../../lib/known.ts';
import { isHandle } from '../../organisation/organisation.ts';
import { choosePartnership } from '../choose.ts';
import { partnershipStatuses, stages } from '../partnership.ts';
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
  },
  examples: [
    'partnership edit vagen-in --purpose "Vägen in i samhället och arbetslivet"',
    'partnership edit yrkesbron --status under-review',
  ],
  async run(context, { partnership: typed, start, status, ...given }) {
    const change = known({ ...given, status, startOn: start });
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.organisation.nothingToChange);
    const { handle } = change;
    if (handle !== undefined && !isHandle(handle))
      throw new SamspelError('bad-data', (t) => t.organisation.handleForm(handle), {
        hint: (t) => t.organisation.handleFormHint,
      });
    if (status === 'closed') throw new SamspelError('usage', (t) => t.partnership.closeWithClose);
    const partnership = await choosePartnership(context, typed);
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
