/**
 * When a clause asks that a partner who leaves says so so many days before, and hands its work over (`handover: true`): an action of that
 * partner that says so, done by its last day. Who stays until the partnership is closed does not leave.
 */
import * as v from 'valibot';
import type { Texts } from '../../i18n/index.ts';
import { addDays, type DateText, daysBetween } from '../../lib/date.ts';
import { isInSegment, judgeByDeadline } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count, yesNo } from '../parameters.ts';
import type { RuleAction } from '../records/actions.ts';
import type { RuleMember } from '../records/members.ts';
import type { Evidence, Judgement } from '../rules.ts';

export const exitNotice = ruleKind({
  kind: 'exit-notice',
  params: { days: count('90'), handover: v.optional(yesNo) },
  needs: ['members', 'actions'],
  example: {
    text: {
      sv: 'En part som lämnar partnerskapet meddelar det minst tre månader i förväg.',
      fi: 'Kumppanuudesta eroava osapuoli ilmoittaa siitä vähintään kolme kuukautta etukäteen.',
      en: 'A partner who leaves gives at least three months’ notice.',
    },
    rule: { days: 90 },
  },
  whenNothing: 'not-applicable',
  check: ({ params, records, segment, period, at }) =>
    records.members.flatMap((member): Judgement[] => {
      const { until } = member;
      if (until === null || until === records.closedOn) return [];
      if (!isInSegment(until, segment) || until < period.from) return [];
      const notice = judgeNotice({ ...member, until }, params);
      if (params.handover !== true) return [notice];
      const { done, evidence } = handoverBy(member, records.actions);
      const { organisation } = member;
      return [
        notice,
        ...judgeByDeadline({
          deadline: addDays(until, params.graceDays),
          done,
          at,
          period,
          evidence: evidence ?? { noun: 'membership', id: member.id, date: until },
          notes: {
            kept: (on) => (t) => t.rules.notes.handedOver(organisation, t.format.date(on)),
            late: (on, days) => (t) =>
              t.rules.notes.late(t.rules.notes.handedOver(organisation, t.format.date(on)), days),
            missing: (deadline) => (t) => t.rules.notes.notHandedOver(organisation, t.format.date(deadline)),
          },
        }),
      ];
    }),
});

function judgeNotice(
  { id, organisation, until, noticeOn }: RuleMember & { readonly until: DateText },
  { days, graceDays }: { readonly days: number; readonly graceDays: number },
): Judgement {
  const evidence = { noun: 'membership' as const, id, date: until };
  if (noticeOn === null) {
    const note = { ...evidence, note: (t: Texts) => t.rules.notes.noNotice(organisation) };
    return { verdict: 'unknown', on: until, evidence: [note] };
  }
  const given = Math.max(0, daysBetween(noticeOn, until));
  const missing = Math.max(0, days - graceDays - given);
  return {
    verdict: missing === 0 ? 'kept' : 'broken',
    on: missing === 0 ? noticeOn : addDays(until, graceDays - days + 1),
    daysLate: missing,
    evidence: [{ ...evidence, note: (t) => t.rules.notes.notice(organisation, given) }],
  };
}

/** The beginnings of what handing over is called in the three languages: `överlämning`, `luovutetaan`, `siirretään`. */
const handingOver = /handover|hand(?:ed|ing|s)? over|överläm|överför|luovut|siirt|siirr/i;

/** When the partner's actions that hand its work over were all done; null while one is open or there is none. */
function handoverBy(
  { organisation, since }: RuleMember,
  actions: readonly RuleAction[],
): { readonly done: DateText | null; readonly evidence: Omit<Evidence, 'note'> | null } {
  const found = actions.filter(
    (action) =>
      action.organisation === organisation &&
      action.cancelledOn === null &&
      action.addedOn >= since &&
      handingOver.test(action.what),
  );
  const open = found.find(({ doneOn }) => doneOn === null);
  const days = found.flatMap(({ doneOn }) => doneOn ?? []).sort();
  const shown = open ?? found.at(-1);
  return {
    done: open === undefined ? (days.at(-1) ?? null) : null,
    evidence: shown === undefined ? null : { noun: 'action', id: shown.id, date: shown.due },
  };
}
