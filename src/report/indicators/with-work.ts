/** How many people got a contact with working life. */
import { peopleTotal } from '../sections/people-table.ts';
import { indicator } from './indicator.ts';

export const peopleWithWork = indicator({
  id: 'peopleWithWork',
  section: 'work',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ work }, when) => peopleTotal('work', work, when),
});
