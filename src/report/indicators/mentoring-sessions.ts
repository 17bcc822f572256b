/** How often mentors and mentees met. */
import { count } from '../model.ts';
import { indicator } from './indicator.ts';

export const mentoringSessions = indicator({
  id: 'mentoringSessions',
  section: 'mentoring',
  unit: 'items',
  source: 'samspel',
  moreIsBetter: true,
  compute: ({ events }, when) => count(events.mentoringSessions[when]),
});
