/** Who may be in the register twice: known for the day of the report only. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const sameName = indicator({
  id: 'sameName',
  section: 'quality',
  unit: 'items',
  source: 'samspel',
  moreIsBetter: false,
  compute: ({ sameName }, when) =>
    when === 'now' && sameName !== null ? count(sameName) : { kind: 'days', value: null },
});
