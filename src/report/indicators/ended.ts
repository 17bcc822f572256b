/** How many people ended. */
import { totalOf } from '../groups.ts';
import { people } from '../model.ts';
import { earlierPeople } from '../sections/trend.ts';
import { indicator } from './indicator.ts';

export const participantsEnded = indicator({
  id: 'participantsEnded',
  section: 'participants',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: null,
  compute: ({ groups }, when) => people(`all/ended/${when}`, totalOf(groups, 'ended', when)),
  earlier: (facts) => earlierPeople(facts, 'ended'),
});
