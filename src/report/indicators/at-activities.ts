/** How many people came to activities. */
import { peopleTotal } from '../sections/people-table.ts';
import { indicator } from './indicator.ts';

export const peopleAtActivities = indicator({
  id: 'peopleAtActivities',
  section: 'activities',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ activities }, when) => peopleTotal('activities', activities, when),
});
