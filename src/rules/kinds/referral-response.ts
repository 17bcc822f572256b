/** When a clause asks that a referral is answered, and the sender told what became of it, within so many days. */
import * as v from 'valibot';
import { addDays } from '../../lib/date.ts';
import { isInSegment, judgeByDeadline } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count, yesNo } from '../parameters.ts';
import { countOn } from '../windows.ts';

export const referralResponse = ruleKind({
  kind: 'referral-response',
  params: { answerDays: count('10'), feedbackDays: v.optional(count('30')), workingDays: v.optional(yesNo, false) },
  needs: ['referrals'],
  example: {
    text: {
      sv: 'Mottagaren besvarar en hänvisning inom tio arbetsdagar och meddelar utfallet.',
      fi: 'Vastaanottaja vastaa ohjaukseen kymmenen työpäivän kuluessa ja ilmoittaa lopputuloksen.',
      en: 'The recipient answers a referral within ten working days and reports the outcome.',
    },
    rule: { answerDays: 10, feedbackDays: 30, workingDays: true },
  },
  check: ({ params, records, segment, at, period }) =>
    records.referrals.flatMap(({ id, madeOn, withdrawn, answeredOn, endedOn, feedbackOn }) => {
      if (withdrawn || madeOn > at || !isInSegment(madeOn, segment)) return [];
      const evidence = { noun: 'referral', id, date: madeOn } as const;
      const answer = judgeByDeadline({
        deadline: addDays(countOn(madeOn, params.answerDays, params), params.graceDays),
        done: answeredOn,
        at,
        period,
        evidence,
        notes: {
          kept: (on) => (t) => t.rules.notes.answered(t.format.date(on)),
          late: (on, days) => (t) => t.rules.notes.late(t.rules.notes.answered(t.format.date(on)), days),
          missing: (by) => (t) => t.rules.notes.answerDue(t.format.date(by)),
        },
      });
      if (params.feedbackDays === undefined || endedOn === null || endedOn > at) return answer;
      const feedback = judgeByDeadline({
        deadline: addDays(countOn(endedOn, params.feedbackDays, params), params.graceDays),
        done: feedbackOn,
        at,
        period,
        evidence,
        notes: {
          kept: (on) => (t) => t.rules.notes.fedBack(t.format.date(on)),
          late: (on, days) => (t) => t.rules.notes.late(t.rules.notes.fedBack(t.format.date(on)), days),
          missing: (by) => (t) => t.rules.notes.feedbackDue(t.format.date(by)),
        },
      });
      return [...answer, ...feedback];
    }),
});
