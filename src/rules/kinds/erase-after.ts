/** When a clause asks that data are erased so many months after the participation ended. Who was erased is gone from the records too. */
import * as v from 'valibot';
import { addDays, addMonths } from '../../lib/date.ts';
import { earlier, isInSegment, judgeByDeadline } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count, word, words } from '../parameters.ts';

export const eraseAfter = ruleKind({
  kind: 'erase-after',
  params: { months: count('24'), event: word('left'), fields: v.exactOptional(words('[phone, email]')) },
  needs: ['leavers'],
  example: {
    text: {
      sv: 'Deltagarens uppgifter raderas senast 24 månader efter avslutad medverkan.',
      fi: 'Osallistujan tiedot poistetaan viimeistään 24 kuukauden kuluttua osallistumisen päättymisestä.',
      en: 'A participant’s data are erased no later than 24 months after the participation ends.',
    },
    rule: { months: 24, event: 'left' },
  },
  whenNothing: 'not-applicable',
  check: ({ params, records, segment, at, period }) =>
    records.leavers.flatMap(({ participant, leftOn, held }) => {
      const deadline = addDays(addMonths(leftOn, params.months), params.graceDays);
      // The version in force when the time is over decides, also about those who left before it.
      if (leftOn > at || !isInSegment(earlier(deadline, at), segment)) return [];
      const wanted = params.fields;
      const isHeld = wanted === undefined || wanted.some((field) => held.includes(field));
      return judgeByDeadline({
        deadline,
        done: isHeld ? null : leftOn,
        at,
        period,
        evidence: { noun: 'participant', id: participant, date: leftOn },
        notes: {
          kept: () => (t) => t.rules.notes.nothingHeld,
          late: () => (t) => t.rules.notes.nothingHeld,
          missing: (by) => (t) => t.rules.notes.eraseBy(t.format.date(by)),
        },
      });
    }),
});
