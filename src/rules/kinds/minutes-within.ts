/** When a clause asks that minutes are shared or approved within so many days of the meeting. */
import * as v from 'valibot';
import { addDays } from '../../lib/date.ts';
import { heldMeetings, judgeByDeadline } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count, oneOf, yesNo } from '../parameters.ts';
import { countOn } from '../windows.ts';

export const minutesWithin = ruleKind({
  kind: 'minutes-within',
  params: {
    days: count('7'),
    until: v.optional(oneOf(['shared', 'approved']), 'shared'),
    workingDays: v.optional(yesNo, false),
  },
  needs: ['meetings'],
  example: {
    text: {
      sv: 'Protokollet delas inom sju dagar efter mötet.',
      fi: 'Pöytäkirja jaetaan seitsemän päivän kuluessa kokouksesta.',
      en: 'The minutes are shared within seven days of the meeting.',
    },
    rule: { days: 7 },
  },
  check: ({ params, records, segment, at, period }) =>
    heldMeetings(records, { segment, at }).flatMap((meeting) => {
      const { id, date } = meeting;
      const done = params.until === 'shared' ? meeting.sharedOn : meeting.approvedOn;
      return judgeByDeadline({
        deadline: addDays(countOn(date, params.days, params), params.graceDays),
        done,
        at,
        period,
        evidence: { noun: 'meeting', id, date },
        notes: {
          kept: (on) => (t) => t.rules.notes.minutes[params.until](t.format.date(on)),
          late: (on, days) => (t) => t.rules.notes.late(t.rules.notes.minutes[params.until](t.format.date(on)), days),
          missing: (deadline) => (t) => t.rules.notes.minutesDue[params.until](t.format.date(deadline)),
        },
      });
    }),
});
