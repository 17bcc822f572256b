/** When a clause asks for the quarterly report within so many days of the end of the quarter: frozen is handed out. */
import * as v from 'valibot';
import type { Text } from '../../i18n/index.ts';
import { addDays, addMonths, type DateText, endOfMonth } from '../../lib/date.ts';
import { quarterOf } from '../../lib/period.ts';
import { isPartner, judgeByDeadline, membersOn } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count, yesNo } from '../parameters.ts';
import type { RuleReport } from '../records/reports.ts';
import type { Judgement, RuleRecords } from '../rules.ts';

export const reportBy = ruleKind({
  kind: 'report-by',
  params: { days: count('20'), accepted: v.optional(yesNo, false) },
  needs: ['reports', 'members'],
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
      return params.accepted && report !== undefined
        ? judged.map((one) => (one.verdict === 'kept' ? withAcceptance(one, report, { records, at }) : one))
        : judged;
    });
  },
});

/** Handed out in time, it is kept once every partner but the one that leads has accepted it; until then nobody can say so. */
function withAcceptance(
  judged: Judgement,
  { id, accepted }: RuleReport,
  { records, at }: { readonly records: RuleRecords<'members'>; readonly at: DateText },
): Judgement {
  const asked = records.members.filter((member) => isPartner(member) && member.role !== 'lead');
  const partners = membersOn(asked, judged.on);
  const given = accepted.filter(({ organisation, on }) => partners.includes(organisation) && on <= at);
  const missing = partners.filter((partner) => !given.some(({ organisation }) => organisation === partner));
  const notes = [
    ...given.map(({ organisation, on }) => ({
      date: on,
      note: ((t) => t.reportAccept.acceptedNote(organisation, t.format.date(on))) satisfies Text,
    })),
    ...(missing.length === 0
      ? []
      : [{ date: at, note: ((t) => t.reportAccept.missingNote(t.format.list(missing))) satisfies Text }]),
  ];
  return {
    ...judged,
    verdict: missing.length === 0 ? 'kept' : 'unknown',
    evidence: [...judged.evidence, ...notes.map((note) => ({ noun: 'report' as const, id, ...note }))],
  };
}

/** The last days of quarters from one to another, both such days or not. */
function quarterEnds(first: string, last: string): string[] {
  const ends: string[] = [];
  for (let end = first; end < last; end = endOfMonth(addMonths(end, 3))) ends.push(end);
  return ends;
}
