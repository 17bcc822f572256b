/** How many people took part. */
import { totalOf } from '../groups.ts';
import { people } from '../model.ts';
import { earlierPeople } from '../sections/trend.ts';
import { indicator } from './indicator.ts';

export const participantsActive = indicator({
  id: 'participantsActive',
  section: 'participants',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: null,
  compute: ({ groups }, when) => people(`all/active/${when}`, totalOf(groups, 'active', when)),
  earlier: (facts) => earlierPeople(facts, 'active'),
});
