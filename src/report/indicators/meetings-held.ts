/** How many meetings were held. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const meetingsHeld = indicator({
  id: 'meetingsHeld',
  section: 'meetings',
  unit: 'items',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ meetings }, when) => count(meetings.reduce((sum, row) => sum + row[when].meetings, 0)),
});
