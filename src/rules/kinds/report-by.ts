/** When a clause asks for the quarterly report within so many days of the end of the quarter: frozen is handed out. */
import * as v from 'valibot';
import { addDays, addMonths, endOfMonth } from '../../lib/date.ts';
import { quarterOf } from '../../lib/period.ts';
import { judgeByDeadline } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count, yesNo } from '../parameters.ts';

export const reportBy = ruleKind({
  kind: 'report-by',
  params: { days: count('20'), accepted: v.optional(yesNo, false) },
  needs: ['reports'],
  example: {
    text: {
      sv: 'Kvartalsrapporten delas senast 20 dagar efter kvartalets slut.',
      fi: 'Neljännesvuosiraportti jaetaan viimeistään 20 päivän kuluttua neljänneksen päättymisestä.',
      en: 'The quarterly report is shared no later than 20 days after the quarter ends.',
    },
    rule: { days: 20 },
  },
  check: ({ params, records, segment, at, period }) => {
    // The quarter in which the rule came into force is the first to be reported on.
    const first = quarterOf(segment.from).until;
    const last = segment.until !== null && segment.until < at ? segment.until : at;
    return quarterEnds(first, last).flatMap((until) => {
      const report = records.reports.find((one) => one.until === until);
      const judged = judgeByDeadline({
        deadline: addDays(until, params.days + params.graceDays),
        done: report?.frozenOn ?? null,
        at,
        period,
        evidence: { noun: 'report', id: report?.id ?? 0, date: until },
        notes: {
          kept: (on) => (t) => t.rules.notes.reportFrozen(t.format.date(on)),
          late: (on, days) => (t) => t.rules.notes.late(t.rules.notes.reportFrozen(t.format.date(on)), days),
          missing: (by) => (t) => t.rules.notes.reportDue(t.format.date(by)),
        },
      });
      // That the partners accepted it is written down nowhere yet: then nobody can say that the rule was kept.
      return params.accepted
        ? judged.map((one) => (one.verdict === 'kept' ? { ...one, verdict: 'unknown' as const } : one))
        : judged;
    });
  },
});

/** The last days of quarters from one to another, both such days or not. */
function quarterEnds(first: string, last: string): string[] {
  const ends: string[] = [];
  for (let end = first; end < last; end = endOfMonth(addMonths(end, 3))) ends.push(end);
  return ends;
}
