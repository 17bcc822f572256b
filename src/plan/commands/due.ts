/** `participant plan due`: which plans wait for something that the law sets a time for. */

import { command } from '../../cli/command.ts';
import { date, flag, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { addDays } from '../../lib/date.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { plansDueBy } from '../plan.ts';
import { plansInForce } from '../records.ts';
import { readStatutory } from '../statutory-table.ts';
import { planDueTable } from '../view-due.ts';

/** As far as a coordinator plans her calendar. */
const usualDays = 60;

export const planDue = command({
  name: 'plan due',
  summary: (t) => t.planDue.help,
  description: (t) => t.planDue.more,
  listing: true,
  options: {
    by: text((t) => t.planDue.options.by, 'ORG'),
    until: date((t) => t.planDue.options.until),
    check: flag((t) => t.planDue.options.check),
  },
  examples: ['participant plan due', 'participant plan due --by nyland --until 31.12.2026 --check'],
  async run(context, { by, until = addDays(context.today, usualDays), check }) {
    const { db } = await context.store();
    const organisation = by === undefined ? undefined : (await chooseOrganisation(context, by)).id;
    const due = plansDueBy(readStatutory(), await plansInForce(db, context.today, { organisation }), until);
    await context.list(
      naming(planDueTable(due, context.today), 'participant plan due', ({ participantId }) => participantId),
    );
    if (check && due.some((one) => one.due < context.today)) context.exitWith(1);
  },
});
