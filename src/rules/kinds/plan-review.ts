/** When a clause asks that individual plans are reviewed at a rhythm. */
import { addDays, addDuration, type DateText } from '../../lib/date.ts';
import { judgeByDeadline } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { duration } from '../parameters.ts';

export const planReview = ruleKind({
  kind: 'plan-review',
  params: { every: duration('6 months') },
  needs: ['plans'],
  example: {
    text: {
      sv: 'Den individuella planen ses över minst en gång i halvåret.',
      fi: 'Henkilökohtainen suunnitelma tarkistetaan vähintään puolen vuoden välein.',
      en: 'The individual plan is reviewed at least every six months.',
    },
    rule: { every: '6 months' },
  },
  check: ({ params, records, segment, at, period }) =>
    records.plans.flatMap(({ participant, madeOn, validUntil, reviewedOn }) => {
      // From the making to the first review, from each review to the next; what falls due after the plan is over is nobody's fault.
      const starts: readonly DateText[] = [madeOn, ...reviewedOn];
      return starts.flatMap((start, index) => {
        const deadline = addDays(addDuration(start, params.every), params.graceDays);
        if (start > at || deadline > validUntil || deadline < segment.from) return [];
        if (segment.until !== null && deadline > segment.until) return [];
        return judgeByDeadline({
          deadline,
          done: starts[index + 1] ?? null,
          at,
          period,
          evidence: { noun: 'participant', id: participant, date: start },
          notes: {
            kept: (on) => (t) => t.rules.notes.planReviewed(t.format.date(on)),
            late: (on, days) => (t) => t.rules.notes.late(t.rules.notes.planReviewed(t.format.date(on)), days),
            missing: (by) => (t) => t.rules.notes.planReviewDue(t.format.date(by)),
          },
        });
      });
    }),
});
