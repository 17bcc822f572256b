/** `action list`: what is open, by due date. */
import { command } from '../../cli/command.ts';
import { flag, period, text } from '../../cli/parameter.ts';
import { fold } from '../../lib/fold.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { stateOf } from '../action.ts';
import { listActions } from '../records.ts';
import { actionTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.action.help.list,
  listing: true,
  options: {
    overdue: flag((t) => t.action.options.overdue),
    owner: text((t) => t.action.options.ownerIs, 'NAME'),
    organisation: text((t) => t.action.options.organisationIs),
    partnership: text((t) => t.action.options.partnershipIs),
    due: period((t) => t.action.options.dueIn),
    done: flag((t) => t.action.options.done),
    all: flag((t) => t.action.options.all),
    check: flag((t) => t.action.options.check),
  },
  examples: ['action list --overdue', 'action list --partnership vagen-in --owner "Anna Ek" --due 2026Q4'],
  async run(context, { overdue, owner, organisation, partnership, due, done, all, check }) {
    const { db } = await context.store();
    const actions = await listActions(db, {
      due,
      state: all ? undefined : done ? 'done' : 'open',
      organisation: organisation === undefined ? undefined : (await chooseOrganisation(context, organisation)).id,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
    });
    const isOverdue = (action: (typeof actions)[number]) => stateOf(action, context.today) === 'overdue';
    const shown = actions.filter(
      (action) => (!overdue || isOverdue(action)) && (owner === undefined || fold(action.owner).includes(fold(owner))),
    );
    await context.list(actionTable(shown, context.today));
    if (check && shown.some(isOverdue)) context.exitWith(1);
  },
});
