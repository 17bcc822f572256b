/** When a clause says how often mentor and mentee meet, and for how long. */
import { waitingKind } from '../kind.ts';
import { count } from '../parameters.ts';

export const mentoringRhythm = waitingKind({
  kind: 'mentoring-rhythm',
  params: { perMonth: count('1'), maxGapDays: count('35'), minMonths: count('6') },
  waitsFor: 'mentoring',
  example: {
    text: {
      sv: 'Mentorn och adepten träffas minst en gång i månaden under minst sex månader.',
      fi: 'Mentori ja mentoroitava tapaavat vähintään kerran kuukaudessa vähintään kuuden kuukauden ajan.',
      en: 'Mentor and mentee meet at least once a month for at least six months.',
    },
    rule: { perMonth: 1, maxGapDays: 35, minMonths: 6 },
  },
});
