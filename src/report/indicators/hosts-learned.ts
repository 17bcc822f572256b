/** How many things host organisations wrote down that they learned. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const hostsLearned = indicator({
  id: 'hostsLearned',
  section: 'learning',
  unit: 'items',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ events }, when) => count(events.learnings[when]),
});
