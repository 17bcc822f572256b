/** When a clause asks that invitations go out so many days before the meeting. A day that nobody wrote down is not known. */
import type { Texts } from '../../i18n/index.ts';
import { addDays, daysBetween } from '../../lib/date.ts';
import { isInSegment } from '../judge.ts';
import { type Inquiry, ruleKind } from '../kind.ts';
import { count } from '../parameters.ts';
import type { RuleMeeting } from '../records/meetings.ts';
import type { Judgement } from '../rules.ts';

export const noticeBefore = ruleKind({
  kind: 'notice-before',
  params: { days: count('7') },
  needs: ['meetings'],
  example: {
    text: {
      sv: 'Kallelse och dagordning sänds minst sju dagar före mötet.',
      fi: 'Kutsu ja esityslista lähetetään vähintään seitsemän päivää ennen kokousta.',
      en: 'The invitation and the agenda are sent at least seven days before the meeting.',
    },
    rule: { days: 7 },
  },
  check: (inquiry) =>
    inquiry.records.meetings
      .filter(({ status, date }) => status !== 'cancelled' && date >= inquiry.period.from)
      .filter(({ status, date }) => isInSegment(date, inquiry.segment) && (status === 'held') === date <= inquiry.at)
      .map((meeting) => judgeMeeting(meeting, inquiry)),
});

function judgeMeeting(
  { id, date, invitedOn }: RuleMeeting,
  { params, at }: Inquiry<{ readonly days: number }, 'meetings'>,
): Judgement {
  const deadline = addDays(date, params.graceDays - params.days);
  const evidence = { noun: 'meeting' as const, id, date };
  const invited = invitedOn !== null && invitedOn <= at ? invitedOn : null;
  if (invited === null) {
    if (at > deadline)
      return { verdict: 'unknown', on: date, evidence: [{ ...evidence, note: (t) => t.rules.notes.noInvitation }] };
    const note = (t: Texts) => t.rules.notes.invitationDue(t.format.date(deadline));
    return { verdict: 'due', on: deadline, evidence: [{ ...evidence, note }] };
  }
  const late = Math.max(0, daysBetween(deadline, invited));
  return {
    verdict: late === 0 ? 'kept' : 'broken',
    on: late === 0 ? invited : addDays(deadline, 1),
    daysLate: late,
    evidence: [{ ...evidence, note: (t) => t.rules.notes.invited(t.format.date(invited), daysBetween(invited, date)) }],
  };
}
