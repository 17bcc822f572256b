/** When a clause asks for meetings at a rhythm: time is cut into windows, and each needs a meeting that was held. */
import * as v from 'valibot';
import type { Text } from '../../i18n/index.ts';
import { addDays, type DateText, type Duration } from '../../lib/date.ts';
import { heldMeetings } from '../judge.ts';
import { type Inquiry, ruleKind } from '../kind.ts';
import { duration, word } from '../parameters.ts';
import type { RuleMeeting } from '../records/meetings.ts';
import type { Judgement } from '../rules.ts';
import { daysLate, type Window, windowsOf } from '../windows.ts';

export const meetingCadence = ruleKind({
  kind: 'meeting-cadence',
  params: { every: duration('2 months'), body: v.exactOptional(word('steering group')) },
  needs: ['meetings'],
  example: {
    text: {
      sv: 'Parterna möts minst en gång i kvartalet.',
      fi: 'Kumppanit kokoontuvat vähintään kerran neljännesvuodessa.',
      en: 'The partners meet at least once a quarter.',
    },
    rule: { every: '1 quarter' },
  },
  check: (inquiry) => {
    const { params, records, segment, at } = inquiry;
    const windows = windowsOf(segment, params.every, { pause: params.pause, at });
    // A meeting in the days of grace counts although a newer version is in force by then.
    const meetings = heldMeetings(records, { segment: { ...segment, until: null }, at, body: params.body });
    return windows.flatMap((window) => judgeWindow(window, meetings, inquiry));
  },
});

type Asked = Inquiry<{ readonly every: Duration }, 'meetings'>;

function judgeWindow(window: Window, meetings: readonly RuleMeeting[], inquiry: Asked): Judgement[] {
  const { params, segment, at, period } = inquiry;
  const deadline = window.cut ? window.until : addDays(window.until, params.graceDays);
  if (deadline < period.from) return [];
  const inWindow = meetings.find(({ date }) => window.from <= date && date <= deadline);
  if (inWindow !== undefined) {
    const { id, date } = inWindow;
    const note: Text = (t) => t.rules.notes.held;
    const kept: Judgement = { verdict: 'kept', on: date, evidence: [{ noun: 'meeting', id, date, note }] };
    if (window.until < at || window.cut) return [kept];
    return [kept, { verdict: 'coming', on: nextDeadline(window, inquiry), evidence: [] }];
  }
  if (window.cut) return [];
  const note: Text = (t) => t.rules.notes.noMeeting(t.format.date(window.from), t.format.date(window.until));
  const evidence = [{ noun: 'agreement' as const, id: segment.versionId, date: deadline, note }];
  if (at <= deadline) return [{ verdict: 'due', on: deadline, evidence }];
  const late = meetings.find(({ date }) => date > deadline)?.date ?? at;
  return [{ verdict: 'broken', on: addDays(deadline, 1), daysLate: daysLate(deadline, late), evidence }];
}

/** The last day for the meeting of the window after this one. */
function nextDeadline(window: Window, { params, segment }: Asked): DateText {
  const { every, pause } = params;
  const next = windowsOf(segment, every, { pause, at: addDays(window.until, 1) }).at(-1) ?? window;
  return addDays(next.until, params.graceDays);
}
