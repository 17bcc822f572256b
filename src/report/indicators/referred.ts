/** How many people were referred to another partner. */
import { peopleTotal } from '../sections/people-table.ts';
import { indicator } from './indicator.ts';

export const peopleReferred = indicator({
  id: 'peopleReferred',
  section: 'referrals',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: null,
  compute: ({ referrals }, when) => peopleTotal('referrals', referrals, when),
});
