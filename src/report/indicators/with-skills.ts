/** Of how many people something was found out about what they can. */
import { peopleTotal } from '../sections/people-table.ts';
import { indicator } from './indicator.ts';

export const peopleWithSkills = indicator({
  id: 'peopleWithSkills',
  section: 'competence',
  unit: 'people',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ skills }, when) => peopleTotal('skills', skills, when),
});
