/** How many decisions were made in them. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const decisionsMade = indicator({
  id: 'decisionsMade',
  section: 'meetings',
  unit: 'items',
  source: 'samspel',
  moreIsBetter: null,
  compute: ({ meetings }, when) => count(meetings.reduce((sum, row) => sum + row[when].decisions, 0)),
});
