/** How many people got an answer to a referral. */
import { people } from '../model.ts';
import { peopleIn } from '../spans.ts';
import { indicator } from './indicator.ts';

export const peopleAnswered = indicator({
  id: 'peopleAnswered',
  section: 'referrals',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ answered }, when) => people(`answered:all/people/${when}`, peopleIn(answered[when])),
});
