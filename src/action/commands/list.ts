/** `action list`: what is open, by due date. */
import { command } from '../../cli/command.ts';
import { flag, period, text } from '../../cli/parameter.ts';
import { addDays, weekdayOf } from '../../lib/date.ts';
import { fold } from '../../lib/fold.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { tagOption, withTags } from '../../tag/view.ts';
import { stateOf } from '../action.ts';
import { follow, isMine } from '../following.ts';
import { listActions, standingOn } from '../records.ts';
import { followedTable } from '../view.ts';

export const list = command({
  name: 'list',
  summary: (t) => t.action.help.list,
  listing: true,
  options: {
    overdue: flag((t) => t.action.options.overdue),
    owner: text((t) => t.action.options.ownerIs, 'NAME'),
    mine: flag((t) => t.action.options.mine),
    week: flag((t) => t.action.options.week),
    remarks: flag((t) => t.action.options.remarks),
    organisation: text((t) => t.action.options.organisationIs),
    partnership: text((t) => t.action.options.partnershipIs),
    due: period((t) => t.action.options.dueIn),
    done: flag((t) => t.action.options.done),
    all: flag((t) => t.action.options.all),
    check: flag((t) => t.action.options.check),
    ...tagOption,
  },
  examples: [
    'action list --overdue',
    'action list --mine --week',
    'action list --partnership vagen-in --owner "Anna Ek" --due 2026Q4',
  ],
  async run(context, { overdue, owner, mine, week, remarks, organisation, partnership, due, done, all, check, tag }) {
    const { db } = await context.store();
    const actions = await listActions(db, {
      due,
      state: all ? undefined : done ? 'done' : 'open',
      organisation: organisation === undefined ? undefined : (await chooseOrganisation(context, organisation)).id,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
    });
    const isOverdue = (action: (typeof actions)[number]) => stateOf(action, context.today) === 'overdue';
    const standing = await standingOn(db, context.today);
    const sunday = addDays(context.today, 6 - weekdayOf(context.today));
    const shown = actions
      .filter(
        (action) =>
          (!overdue || isOverdue(action)) &&
          (owner === undefined || fold(action.owner).includes(fold(owner))) &&
          (!mine || isMine(action, context.actor, fold)) &&
          (!week || (action.due >= addDays(sunday, -6) && action.due <= sunday)),
      )
      .map((action) => follow(action, standing))
      .filter((action) => !remarks || action.remarks.length > 0);
    const listed = await withTags(context, 'action', followedTable(shown, context.today), tag);
    await context.list(listed);
    if (check && listed.rows.some(isOverdue)) context.exitWith(1);
  },
});
