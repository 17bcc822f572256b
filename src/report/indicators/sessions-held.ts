/** How many sessions of activities were held. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const sessionsHeld = indicator({
  id: 'sessionsHeld',
  section: 'activities',
  unit: 'items',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ events }, when) => count(events.sessions[when]),
});
