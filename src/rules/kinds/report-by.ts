/** When a clause asks for the quarterly report within so many days of the end of the quarter. */
import * as v from 'valibot';
import { waitingKind } from '../kind.ts';
import { count, yesNo } from '../parameters.ts';

export const reportBy = waitingKind({
  kind: 'report-by',
  params: { days: count('20'), accepted: v.optional(yesNo, false) },
  waitsFor: 'reports',
  example: {
    text: {
      sv: 'Kvartalsrapporten delas senast 20 dagar efter kvartalets slut.',
      fi: 'Neljännesvuosiraportti jaetaan viimeistään 20 päivän kuluttua neljänneksen päättymisestä.',
      en: 'The quarterly report is shared no later than 20 days after the quarter ends.',
    },
    rule: { days: 20 },
  },
});
