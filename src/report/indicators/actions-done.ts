/** What share of the actions that fell due was done. */
import { share } from '../model.ts';
import { indicator } from './indicator.ts';

export const actionsDone = indicator({
  id: 'actionsDone',
  section: 'actions',
  unit: 'share',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ actions }, when) => {
    const sum = (part: 'due' | 'open') => actions.reduce((total, row) => total + row[when][part], 0);
    return share(sum('due') - sum('open'), sum('due'));
  },
});
