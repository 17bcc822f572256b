/** When a clause asks each partner to be at a share of the meetings: those held while it was a member, in each window. */
import * as v from 'valibot';
import type { Text } from '../../i18n/index.ts';
import { addDays, type DateText } from '../../lib/date.ts';
import { heldMeetings, isPartner, membersOn, presentAt, reaches } from '../judge.ts';
import { type Inquiry, ruleKind } from '../kind.ts';
import { duration, share, word } from '../parameters.ts';
import type { RuleMeeting } from '../records/meetings.ts';
import type { Judgement } from '../rules.ts';
import { type Window, windowsOf } from '../windows.ts';

export const partnerAttendance = ruleKind({
  kind: 'partner-attendance',
  params: { minShare: share('0.75'), window: duration('12 months'), partner: v.exactOptional(word('te-nyland')) },
  needs: ['meetings', 'members'],
  example: {
    text: {
      sv: 'Varje part deltar i minst 75 procent av mötena under ett år.',
      fi: 'Jokainen kumppani osallistuu vuoden aikana vähintään 75 prosenttiin kokouksista.',
      en: 'Each partner attends at least 75 per cent of the meetings in a year.',
    },
    rule: { minShare: 0.75, window: '12 months' },
  },
  check: (inquiry) => {
    const { params, segment, at, records } = inquiry;
    const meetings = heldMeetings(records, { segment, at });
    const windows = windowsOf(segment, params.window, { pause: params.pause, at });
    return windows.flatMap((window) => judgeWindow(window, meetings, inquiry));
  },
});

type Asking = Inquiry<{ readonly minShare: number; readonly partner?: string }, 'meetings' | 'members'>;

function judgeWindow(window: Window, meetings: readonly RuleMeeting[], inquiry: Asking): Judgement[] {
  const { params, period } = inquiry;
  const deadline = window.cut ? window.until : addDays(window.until, params.graceDays);
  if (deadline < period.from) return [];
  const inWindow = meetings.filter(({ date }) => window.from <= date && date <= window.until);
  const known = inWindow.filter(({ attendance }) => attendance.length > 0);
  const unknown = inWindow
    .filter(({ attendance }) => attendance.length === 0)
    .map(({ id, date }): Judgement => {
      const note: Text = (t) => t.rules.notes.noAttendance;
      return { verdict: 'unknown', on: date, evidence: [{ noun: 'meeting', id, date, note }] };
    });
  const partners = partnersOf(inquiry, params.partner);
  return [...unknown, ...partners.flatMap((partner) => judgePartner(partner, known, { window, deadline, inquiry }))];
}

interface Asked {
  readonly window: Window;
  readonly deadline: DateText;
  readonly inquiry: Asking;
}

function partnersOf({ records }: Asking, named: string | undefined): string[] {
  const asked = records.members.filter((member) =>
    named === undefined ? isPartner(member) : member.organisation === named,
  );
  return [...new Set(asked.map(({ organisation }) => organisation))];
}

function judgePartner(organisation: string, meetings: readonly RuleMeeting[], asked: Asked): Judgement[] {
  const { window, deadline, inquiry } = asked;
  const { at, records, params } = inquiry;
  const own = records.members.filter((member) => member.organisation === organisation);
  const invited = meetings.filter(({ date }) => membersOn(own, date).length > 0);
  const member = own.at(-1);
  if (member === undefined || invited.length === 0) return [];
  const missed = invited.filter((meeting) => !presentAt(meeting).has(organisation));
  const there = invited.length - missed.length;
  const isRunning = at <= deadline && !window.cut;
  const note: Text = (t) => t.rules.notes.attended(organisation, there, invited.length);
  const date = isRunning ? at : window.until;
  const evidence = [{ noun: 'membership' as const, id: member.id, date, note }];
  const isEnough = reaches(there, invited.length, params.minShare);
  const counts = { broken: isEnough ? 0 : 1, judged: 1 };
  if (isRunning) return [{ verdict: 'due', on: deadline, counts, evidence }];
  if (isEnough) return [{ verdict: 'kept', on: window.until, evidence }];
  return [{ verdict: 'broken', on: addDays(deadline, 1), evidence }];
}
