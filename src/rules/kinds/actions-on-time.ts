/** When a clause asks that a share of the agreed actions is done on time: those that were due in each window, with the days of grace. */
import { addDays, type DateText } from '../../lib/date.ts';
import { isInSegment, reaches } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { duration, share } from '../parameters.ts';
import type { RuleAction } from '../records/actions.ts';
import type { Evidence, Judgement } from '../rules.ts';
import { daysLate, windowsOf } from '../windows.ts';

export const actionsOnTime = ruleKind({
  kind: 'actions-on-time',
  params: { minShare: share('0.8'), window: duration('12 months') },
  needs: ['actions'],
  example: {
    text: {
      sv: 'Minst 80 procent av de överenskomna åtgärderna utförs i tid.',
      fi: 'Vähintään 80 prosenttia sovituista toimenpiteistä tehdään määräajassa.',
      en: 'At least 80 per cent of the agreed actions are done on time.',
    },
    rule: { minShare: 0.8, window: '12 months' },
  },
  check: ({ params, records, segment, at, period }) => {
    const actions = records.actions.filter(({ due, cancelledOn }) => cancelledOn === null && isInSegment(due, segment));
    return windowsOf(segment, params.window, { pause: params.pause, at }).flatMap((window): Judgement[] => {
      const deadline = addDays(window.until, params.graceDays);
      if (deadline < period.from) return [];
      const isOver = deadline < at;
      const asked = actions
        .filter(({ due }) => window.from <= due && due <= window.until)
        .map((action) => judgeAction(action, addDays(action.due, params.graceDays), at));
      return judgeShare(asked, { isOver, deadline, minShare: params.minShare });
    });
  },
});

interface Asked {
  readonly outcome: 'in-time' | 'late' | 'open';
  readonly daysLate: number;
  readonly evidence: Evidence;
}

function judgeAction({ id, what, due, doneOn }: RuleAction, deadline: DateText, at: DateText): Asked {
  const done = doneOn !== null && doneOn <= at ? doneOn : null;
  const outcome = done !== null && done <= deadline ? 'in-time' : done === null && at <= deadline ? 'open' : 'late';
  const late = outcome === 'late' ? daysLate(deadline, done ?? at) : 0;
  const note: Evidence['note'] = (t) => {
    if (done === null) return t.rules.notes.actionDue(what, t.format.date(due));
    const said = t.rules.notes.actionDone(what, t.format.date(done));
    return late > 0 ? t.rules.notes.late(said, late) : said;
  };
  return { outcome, daysLate: late, evidence: { noun: 'action', id, date: due, note } };
}

/** The window as a whole is kept or broken; while it runs it is due. */
function judgeShare(
  asked: readonly Asked[],
  { isOver, deadline, minShare }: { readonly isOver: boolean; readonly deadline: DateText; readonly minShare: number },
): Judgement[] {
  if (asked.length === 0) return [];
  const late = asked.filter(({ outcome }) => outcome === 'late');
  const inTime = asked.filter(({ outcome }) => outcome === 'in-time');
  const open = asked.filter(({ outcome }) => outcome === 'open');
  const isEnough = reaches(inTime.length, asked.length, minShare);
  const verdict = !isOver ? 'due' : isEnough ? 'kept' : 'broken';
  return [
    {
      verdict,
      on: verdict === 'broken' ? addDays(deadline, 1) : deadline,
      daysLate: Math.max(0, ...late.map(({ daysLate: days }) => days)),
      counts: { broken: late.length, judged: late.length + inTime.length },
      evidence: [...late, ...open, ...inTime].map(({ evidence }) => evidence),
    },
  ];
}
