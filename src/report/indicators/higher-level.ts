/** How many people reached a higher level of a language. */
import { peopleTotal } from '../sections/people-table.ts';
import { indicator } from './indicator.ts';

export const peopleWithHigherLevel = indicator({
  id: 'peopleWithHigherLevel',
  section: 'outcomes',
  unit: 'people',
  source: 'cefr',
  moreIsBetter: true,
  compute: ({ levels }, when) => peopleTotal('levels', levels, when),
});
