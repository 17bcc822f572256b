/** How many mentees met their mentor. */
import { peopleTotal } from '../sections/people-table.ts';
import { indicator } from './indicator.ts';

export const menteesMet = indicator({
  id: 'menteesMet',
  section: 'mentoring',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ mentees }, when) => peopleTotal('mentoring', mentees, when),
});
