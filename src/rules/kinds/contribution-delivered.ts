/** When a clause says what a partner contributes: placements, hours, money, premises. */
import { waitingKind } from '../kind.ts';
import { amount, duration, word } from '../parameters.ts';

export const contributionDelivered = waitingKind({
  kind: 'contribution-delivered',
  params: {
    partner: word('nordfirma'),
    contribution: word('placements'),
    amount: amount('4'),
    per: duration('1 year'),
  },
  waitsFor: 'contributions',
  example: {
    text: {
      sv: 'Företaget ställer fyra praktikplatser till förfogande per år.',
      fi: 'Yritys tarjoaa neljä harjoittelupaikkaa vuodessa.',
      en: 'The company provides four traineeship places a year.',
    },
    rule: { partner: 'nordfirma', contribution: 'placements', amount: 4, per: '1 year' },
  },
});
