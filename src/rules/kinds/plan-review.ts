/** When a clause asks that individual plans are reviewed at a rhythm. */
import { waitingKind } from '../kind.ts';
import { duration } from '../parameters.ts';

export const planReview = waitingKind({
  kind: 'plan-review',
  params: { every: duration('6 months') },
  waitsFor: 'plans',
  example: {
    text: {
      sv: 'Den individuella planen ses över minst en gång i halvåret.',
      fi: 'Henkilökohtainen suunnitelma tarkistetaan vähintään puolen vuoden välein.',
      en: 'The individual plan is reviewed at least every six months.',
    },
    rule: { every: '6 months' },
  },
});
