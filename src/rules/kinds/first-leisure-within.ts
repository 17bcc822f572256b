/** When a clause asks for a first leisure activity within so many days. */
import { waitingKind } from '../kind.ts';
import { count, oneOf } from '../parameters.ts';

export const firstLeisureWithin = waitingKind({
  kind: 'first-leisure-within',
  params: { days: count('60'), since: oneOf(['arrival', 'joined']) },
  waitsFor: 'activities',
  example: {
    text: {
      sv: 'Varje deltagare erbjuds en fritidsaktivitet inom 60 dagar.',
      fi: 'Jokaiselle osallistujalle tarjotaan vapaa-ajan toimintaa 60 päivän kuluessa.',
      en: 'Each participant is offered a leisure activity within 60 days.',
    },
    rule: { days: 60, since: 'joined' },
  },
});
