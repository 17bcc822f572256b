/** When a clause asks that a partner who leaves says so so many days before. Who stays until the partnership is closed does not leave. */
import type { Texts } from '../../i18n/index.ts';
import { addDays, daysBetween } from '../../lib/date.ts';
import { isInSegment } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count } from '../parameters.ts';
import type { Judgement } from '../rules.ts';

export const exitNotice = ruleKind({
  kind: 'exit-notice',
  params: { days: count('90') },
  needs: ['members'],
  example: {
    text: {
      sv: 'En part som lämnar partnerskapet meddelar det minst tre månader i förväg.',
      fi: 'Kumppanuudesta eroava osapuoli ilmoittaa siitä vähintään kolme kuukautta etukäteen.',
      en: 'A partner who leaves gives at least three months’ notice.',
    },
    rule: { days: 90 },
  },
  whenNothing: 'not-applicable',
  check: ({ params, records, segment, period }) =>
    records.members.flatMap(({ id, organisation, until, noticeOn }): Judgement[] => {
      if (until === null || until === records.closedOn) return [];
      if (!isInSegment(until, segment) || until < period.from) return [];
      const evidence = { noun: 'membership' as const, id, date: until };
      if (noticeOn === null) {
        const note = { ...evidence, note: (t: Texts) => t.rules.notes.noNotice(organisation) };
        return [{ verdict: 'unknown', on: until, evidence: [note] }];
      }
      const given = Math.max(0, daysBetween(noticeOn, until));
      const missing = Math.max(0, params.days - params.graceDays - given);
      return [
        {
          verdict: missing === 0 ? 'kept' : 'broken',
          on: missing === 0 ? noticeOn : addDays(until, params.graceDays - params.days + 1),
          daysLate: missing,
          evidence: [{ ...evidence, note: (t) => t.rules.notes.notice(organisation, given) }],
        },
      ];
    }),
});
