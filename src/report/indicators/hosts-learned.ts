/** How many things host organisations wrote down that they learned. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const hostsLearned = indicator({
  id: 'hostsLearned',
  section: 'outcomes',
  moreIsBetter: true,
  compute: ({ events }, when) => count(events.learnings[when]),
});
