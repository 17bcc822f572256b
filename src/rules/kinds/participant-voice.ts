/** When a clause asks that participants are represented at a share of the meetings: somebody who then spoke for them was there. */
import * as v from 'valibot';
import type { Text } from '../../i18n/index.ts';
import { addDays } from '../../lib/date.ts';
import { foldCase } from '../../lib/text.ts';
import { heldMeetings, reaches } from '../judge.ts';
import { type Inquiry, ruleKind } from '../kind.ts';
import { duration, share } from '../parameters.ts';
import type { RuleMeeting } from '../records/meetings.ts';
import type { RuleRepresentative } from '../records/representatives.ts';
import type { Judgement } from '../rules.ts';
import { type Window, windowsOf } from '../windows.ts';

export const participantVoice = ruleKind({
  kind: 'participant-voice',
  params: { minShare: share('0.5'), window: v.exactOptional(duration('12 months')) },
  needs: ['meetings', 'representatives'],
  example: {
    text: {
      sv: 'Deltagarna är representerade vid minst vartannat möte.',
      fi: 'Osallistujat ovat edustettuina vähintään joka toisessa kokouksessa.',
      en: 'Participants are represented at every second meeting at least.',
    },
    rule: { minShare: 0.5 },
  },
  check: (inquiry) => {
    const { params, segment, at, records } = inquiry;
    const meetings = heldMeetings(records, { segment, at });
    const length = params.window ?? { count: 12, unit: 'month' };
    return windowsOf(segment, length, { pause: params.pause, at }).flatMap((window) =>
      judgeWindow(window, meetings, inquiry),
    );
  },
});

type Asked = Inquiry<{ readonly minShare: number }, 'meetings' | 'representatives'>;

function judgeWindow(window: Window, meetings: readonly RuleMeeting[], inquiry: Asked): Judgement[] {
  const { params, at, period, records } = inquiry;
  const deadline = window.cut ? window.until : addDays(window.until, params.graceDays);
  const inWindow = meetings.filter(({ date }) => window.from <= date && date <= window.until);
  if (deadline < period.from || inWindow.length === 0) return [];
  // Where nobody has ever been named, nobody can be recognised among those present.
  if (!records.representatives.some(({ since }) => since <= at))
    return inWindow.slice(-1).map((meeting) => unknown(meeting, (t) => t.rules.notes.noRepresentative));
  const known = inWindow.filter(({ attendance }) => attendance.length > 0);
  const missing = inWindow
    .filter(({ attendance }) => attendance.length === 0)
    .map((meeting) => unknown(meeting, (t) => t.rules.notes.noAttendance));
  if (known.length === 0) return missing;
  const represented = known.filter((meeting) => isRepresented(meeting, records.representatives));
  const without = known.filter((meeting) => !represented.includes(meeting));
  const isEnough = reaches(represented.length, known.length, params.minShare);
  const isRunning = at <= deadline && !window.cut;
  const verdict = isRunning ? 'due' : isEnough ? 'kept' : 'broken';
  const evidence = [
    ...without.map(({ id, date }) => ({ noun: 'meeting' as const, id, date, note: notRepresented })),
    ...represented.map(({ id, date }) => ({ noun: 'meeting' as const, id, date, note: wasRepresented })),
  ];
  const on = verdict === 'broken' ? addDays(deadline, 1) : deadline;
  return [...missing, { verdict, on, counts: { broken: without.length, judged: known.length }, evidence }];
}

const notRepresented: Text = (t) => t.rules.notes.notRepresented;
const wasRepresented: Text = (t) => t.rules.notes.represented;

const unknown = ({ id, date }: RuleMeeting, note: Text): Judgement => ({
  verdict: 'unknown',
  on: date,
  evidence: [{ noun: 'meeting', id, date, note }],
});

/** Guests count: whoever speaks for the participants is often no member. */
export function isRepresented(
  { date, attendance }: RuleMeeting,
  representatives: readonly RuleRepresentative[],
): boolean {
  const names = new Set(
    representatives
      .filter(({ since, until }) => since <= date && (until === null || date <= until))
      .map(({ name }) => foldCase(name)),
  );
  return attendance.some(
    ({ name, status }) => (status === 'present' || status === 'guest') && names.has(foldCase(name)),
  );
}
