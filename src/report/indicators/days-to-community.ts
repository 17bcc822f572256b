/** How long it took them. */
import { derivedDays } from '../model.ts';
import { middleDays } from '../spans.ts';
import { indicator } from './indicator.ts';

export const daysToCommunity = indicator({
  id: 'daysToCommunity',
  section: 'activities',
  unit: 'days',
  source: 'samspel',
  moreIsBetter: false,
  compute: ({ community }, when) => derivedDays([`community:all/people/${when}`], middleDays(community[when])),
});
