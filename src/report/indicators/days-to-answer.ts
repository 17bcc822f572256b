/** How long an answer to a referral took. */
import { derivedDays } from '../model.ts';
import { middleDays } from '../spans.ts';
import { indicator } from './indicator.ts';

export const daysToAnswer = indicator({
  id: 'daysToAnswer',
  section: 'referrals',
  unit: 'days',
  source: 'samspel',
  moreIsBetter: false,
  compute: ({ answered }, when) => derivedDays([`answered:all/people/${when}`], middleDays(answered[when])),
});
