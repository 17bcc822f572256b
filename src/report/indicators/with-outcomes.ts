/** For how many people something came of it. */
import { peopleTotal } from '../sections/people-table.ts';
import { indicator } from './indicator.ts';

export const peopleWithOutcomes = indicator({
  id: 'peopleWithOutcomes',
  section: 'outcomes',
  unit: 'people',
  source: 'indicators-of-integration',
  moreIsBetter: true,
  compute: ({ outcomes }, when) => peopleTotal('outcomes', outcomes, when),
});
