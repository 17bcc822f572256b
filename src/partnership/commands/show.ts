/** `partnership show`. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { withTagField } from '../../tag/view.ts';
import { choosePartnership } from '../choose.ts';
import { missingFor, nextStep } from '../lifecycle.ts';
import { readinessOf } from '../readiness.ts';
import { listRepresentatives } from '../records/representatives.ts';
import { countMembers, listMembers } from '../records.ts';
import { partnershipDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.partnership.help.show,
  arguments: { partnership: required(text((t) => t.partnership.arguments.partnership)) },
  examples: ['partnership show vagen-in', 'partnership show 1 --json'],
  async run(context, input) {
    const { db } = await context.store();
    const partnership = await choosePartnership(context, input.partnership);
    const counts = (await countMembers(db, context.today)).get(partnership.id) ?? { members: 0, participants: 0 };
    const step = nextStep(partnership.status);
    const next =
      step === null ? null : { step, missing: missingFor(step, await readinessOf(db, partnership, context.today)) };
    const details = partnershipDetails({ ...partnership, ...counts }, await listMembers(db, partnership.id, null), {
      representatives: await listRepresentatives(db, partnership.id),
      next,
    });
    await context.details(await withTagField(context, 'partnership', partnership.id, details));
  },
});
