/** When a clause asks that data are erased so many months after the participation ended. */
import * as v from 'valibot';
import { waitingKind } from '../kind.ts';
import { count, word, words } from '../parameters.ts';

export const eraseAfter = waitingKind({
  kind: 'erase-after',
  params: { months: count('24'), event: word('left'), fields: v.exactOptional(words('[phone, email]')) },
  waitsFor: 'erasures',
  example: {
    text: {
      sv: 'Deltagarens uppgifter raderas senast 24 månader efter avslutad medverkan.',
      fi: 'Osallistujan tiedot poistetaan viimeistään 24 kuukauden kuluttua osallistumisen päättymisestä.',
      en: 'A participant’s data are erased no later than 24 months after the participation ends.',
    },
    rule: { months: 24, event: 'left' },
  },
});
