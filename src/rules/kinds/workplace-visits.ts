/** When a clause asks companies for workplace visits. */
import * as v from 'valibot';
import { waitingKind } from '../kind.ts';
import { count, duration, word } from '../parameters.ts';

export const workplaceVisits = waitingKind({
  kind: 'workplace-visits',
  params: {
    partner: v.exactOptional(word('nordfirma')),
    count: count('1'),
    per: duration('6 months'),
    minParticipants: v.exactOptional(count('5')),
  },
  waitsFor: 'activities',
  example: {
    text: {
      sv: 'Varje företag ordnar minst ett studiebesök per termin.',
      fi: 'Jokainen yritys järjestää vähintään yhden työpaikkavierailun lukukaudessa.',
      en: 'Each company arranges at least one workplace visit a term.',
    },
    rule: { count: 1, per: '6 months', minParticipants: 5 },
  },
});
