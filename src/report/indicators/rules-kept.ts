/** How many clauses were kept. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const rulesKept = indicator({
  id: 'rulesKept',
  section: 'rules',
  unit: 'items',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ rules }, when) => count(rules[when].filter(({ status }) => status === 'kept').length),
});
