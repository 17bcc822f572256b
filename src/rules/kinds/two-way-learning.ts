/** When a clause asks partners to write down what they learned. */
import { waitingKind } from '../kind.ts';
import { count, duration, oneOf } from '../parameters.ts';

export const twoWayLearning = waitingKind({
  kind: 'two-way-learning',
  params: { count: count('1'), per: duration('1 quarter'), side: oneOf(['host', 'newcomer']) },
  waitsFor: 'learning',
  example: {
    text: {
      sv: 'Varje part antecknar minst en lärdom per kvartal.',
      fi: 'Jokainen kumppani kirjaa vähintään yhden opin neljännesvuodessa.',
      en: 'Each partner records at least one thing learned every quarter.',
    },
    rule: { count: 1, per: '1 quarter', side: 'host' },
  },
});
