/** How many people wait for an answer to a referral. */
import { peopleTotal } from '../sections/people-table.ts';
import { indicator } from './indicator.ts';

export const peopleWaiting = indicator({
  id: 'peopleWaiting',
  section: 'referrals',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: false,
  compute: ({ waiting }, when) => peopleTotal('waiting', waiting, when),
});
