/** How many actions were overdue at the end. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const actionsOverdue = indicator({
  id: 'actionsOverdue',
  section: 'actions',
  unit: 'items',
  source: 'samspel',
  moreIsBetter: false,
  compute: ({ overdue }, when) => count(overdue[when]),
});
