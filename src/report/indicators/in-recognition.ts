/** Of how many people the recognition of their competence took a step. */
import { peopleTotal } from '../sections/people-table.ts';
import { indicator } from './indicator.ts';

export const peopleInRecognition = indicator({
  id: 'peopleInRecognition',
  section: 'competence',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ recognitions }, when) => peopleTotal('recognitions', recognitions, when),
});
