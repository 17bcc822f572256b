/** `decision list`: decisions of meetings held. */
import { command } from '../../cli/command.ts';
import { flag, period, text } from '../../cli/parameter.ts';
import { fold } from '../../lib/fold.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { tagOption, withTags } from '../../tag/view.ts';
import { listDecisions } from '../records.ts';
import { decisionTable } from '../view.ts';

export const decisions = command({
  name: 'list',
  summary: (t) => t.meeting.help.decisions,
  listing: true,
  options: {
    partnership: text((t) => t.meeting.options.partnership),
    search: text((t) => t.meeting.options.search),
    period: period((t) => t.meeting.options.period),
    inForce: flag((t) => t.meeting.options.inForce),
    ...tagOption,
  },
  examples: ['decision list --partnership vagen-in', 'decision list --search spelregler --in-force'],
  async run(context, { partnership, search, period: within, inForce, tag }) {
    const { db } = await context.store();
    const chosen = partnership === undefined ? undefined : await choosePartnership(context, partnership);
    const found = await listDecisions(db, { partnership: chosen?.id, period: within });
    const words = (search ?? '').split(/\s+/).map(fold);
    const shown = found.filter(
      ({ text: decided, item, replacedById }) =>
        (!inForce || replacedById === null) && words.every((word) => fold(`${item ?? ''} ${decided}`).includes(word)),
    );
    await context.list(await withTags(context, 'decision', decisionTable(shown), tag));
  },
});
