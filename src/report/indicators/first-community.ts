/** How many people came to their first community. */
import { people } from '../model.ts';
import { peopleIn } from '../spans.ts';
import { indicator } from './indicator.ts';

export const firstCommunity = indicator({
  id: 'firstCommunity',
  section: 'activities',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ community }, when) => people(`community:all/people/${when}`, peopleIn(community[when])),
});
