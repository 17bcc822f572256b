/** `activity community`: how many days it took each participant from arrival to her first community. */

import { command } from '../../cli/command.ts';
import { choice, flag, period, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { communitySum } from '../activity.ts';
import { communityDays, firstCommunities } from '../records.ts';
import { communityDetails, communityTable } from '../view-community.ts';

export const community = command({
  name: 'community',
  summary: (t) => t.activity.help.community,
  description: (t) => t.activity.communityMore,
  listing: true,
  options: {
    partnership: text((t) => t.activity.options.partnership, 'P'),
    since: choice(['arrival', 'joined'], (t) => t.activity.options.since),
    cameIn: period((t) => t.activity.options.cameIn),
    without: flag((t) => t.activity.options.without),
    median: flag((t) => t.activity.options.median),
  },
  examples: ['activity community --partnership fritid-for-alla', 'activity community --came-in 2026 --median --json'],
  async run(context, { partnership, since = 'arrival', cameIn, without, median: onlyMedian }) {
    const { db } = await context.store();
    const filter = {
      since,
      cameIn,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
    };
    if (onlyMedian) return context.details(communityDetails(communitySum(await communityDays(db, filter))));
    const rows = await firstCommunities(db, filter);
    const shown = rows.filter(({ on }) => !without || on === null);
    await context.list(naming(communityTable(shown), 'activity community', ({ participantId }) => participantId));
    context.say((t) => t.activity.communitySum(communitySum(rows.map((row) => ({ ...row, people: 1 })))));
  },
});
