/** When a clause says how many mentors a partner names, and by when. */
import { waitingKind } from '../kind.ts';
import { count, day, word } from '../parameters.ts';

export const mentorsProvided = waitingKind({
  kind: 'mentors-provided',
  params: { partner: word('nordfirma'), count: count('3'), by: day },
  waitsFor: 'mentors',
  example: {
    text: {
      sv: 'Företaget utser minst tre mentorer före utgången av mars.',
      fi: 'Yritys nimeää vähintään kolme mentoria maaliskuun loppuun mennessä.',
      en: 'The company names at least three mentors by the end of March.',
    },
    rule: { partner: 'nordfirma', count: 3, by: '2026-03-31' },
  },
});
