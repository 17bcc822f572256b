/** When a clause asks that someone new is contacted within so many days of joining. */
import * as v from 'valibot';
import { addDays } from '../../lib/date.ts';
import { isInSegment, judgeByDeadline } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count, yesNo } from '../parameters.ts';
import { countOn } from '../windows.ts';

export const firstContactWithin = ruleKind({
  kind: 'first-contact-within',
  params: { days: count('5'), workingDays: v.optional(yesNo, false) },
  needs: ['newcomers'],
  example: {
    text: {
      sv: 'En ny deltagare kontaktas inom fem arbetsdagar.',
      fi: 'Uuteen osallistujaan otetaan yhteyttä viiden työpäivän kuluessa.',
      en: 'A new participant is contacted within five working days.',
    },
    rule: { days: 5, workingDays: true },
  },
  check: ({ params, records, segment, at, period }) =>
    records.newcomers.flatMap(({ participant, joinedOn, leftOn, firstContactOn }) => {
      if (joinedOn > at || !isInSegment(joinedOn, segment)) return [];
      const deadline = addDays(countOn(joinedOn, params.days, params), params.graceDays);
      // Who left before anyone had to call was not forgotten.
      if (leftOn !== null && leftOn <= deadline && leftOn <= at && firstContactOn === null) return [];
      return judgeByDeadline({
        deadline,
        done: firstContactOn,
        at,
        period,
        evidence: { noun: 'participant', id: participant, date: joinedOn },
        notes: {
          kept: (on) => (t) => t.rules.notes.contacted(t.format.date(on)),
          late: (on, days) => (t) => t.rules.notes.late(t.rules.notes.contacted(t.format.date(on)), days),
          missing: (by) => (t) => t.rules.notes.contactDue(t.format.date(by)),
        },
      });
    }),
});
