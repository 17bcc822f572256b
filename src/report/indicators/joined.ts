/** How many people began. */
import { totalOf } from '../groups.ts';
import { people } from '../model.ts';
import { earlierPeople } from '../sections/trend.ts';
import { indicator } from './indicator.ts';

export const participantsJoined = indicator({
  id: 'participantsJoined',
  section: 'participants',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: null,
  compute: ({ groups }, when) => people(`all/joined/${when}`, totalOf(groups, 'joined', when)),
  earlier: (facts) => earlierPeople(facts, 'joined'),
});
