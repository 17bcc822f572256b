/** `activity community`: how many days it took each participant from arrival to her first community. */

import { command } from '../../cli/command.ts';
import { choice, flag, period, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { daysToCommunity, median } from '../activity.ts';
import { firstCommunities } from '../records.ts';
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
    const rows = await firstCommunities(db, {
      since,
      cameIn,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
    });
    const days = rows.map(daysToCommunity).filter((count) => count !== null);
    const sum = {
      people: rows.length,
      reached: rows.filter(({ on }) => on !== null).length,
      counted: days.length,
      medianDays: median(days),
    };
    if (onlyMedian) return context.details(communityDetails(sum));
    await context.list(
      naming(
        communityTable(rows.filter(({ on }) => !without || on === null)),
        'activity community',
        ({ participantId }) => participantId,
      ),
    );
    context.say((t) => t.activity.communitySum(sum));
  },
});
