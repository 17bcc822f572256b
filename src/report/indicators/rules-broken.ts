/** How many clauses were broken. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const rulesBroken = indicator({
  id: 'rulesBroken',
  section: 'rules',
  unit: 'items',
  source: 'samspel',
  moreIsBetter: false,
  compute: ({ rules }, when) => count(rules[when].filter(({ status }) => status === 'broken').length),
});
