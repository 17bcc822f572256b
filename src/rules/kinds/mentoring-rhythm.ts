/** When a clause says how often mentor and mentee meet, and for how long. A pause stops the clock; a pair that ended early is asked only for its time. */
import type { Text } from '../../i18n/index.ts';
import { addDays, addMonths, type DateText, daysBetween } from '../../lib/date.ts';
import { earlier, isInSegment } from '../judge.ts';
import { type Inquiry, ruleKind } from '../kind.ts';
import { count } from '../parameters.ts';
import type { RulePair } from '../records/pairs.ts';
import type { Evidence, Judgement } from '../rules.ts';

export const mentoringRhythm = ruleKind({
  kind: 'mentoring-rhythm',
  params: { perMonth: count('1'), maxGapDays: count('35'), minMonths: count('6') },
  needs: ['pairs'],
  example: {
    text: {
      sv: 'Mentorn och adepten träffas minst en gång i månaden under minst sex månader.',
      fi: 'Mentori ja mentoroitava tapaavat vähintään kerran kuukaudessa vähintään kuuden kuukauden ajan.',
      en: 'Mentor and mentee meet at least once a month for at least six months.',
    },
    rule: { perMonth: 1, maxGapDays: 35, minMonths: 6 },
  },
  check: (inquiry) =>
    inquiry.records.pairs
      .filter(({ startOn }) => startOn <= inquiry.at && isInSegment(startOn, inquiry.segment))
      .flatMap((pair) => judgePair(pair, inquiry)),
});

type Asked = Inquiry<{ readonly perMonth: number; readonly maxGapDays: number; readonly minMonths: number }, 'pairs'>;

/** Something that was asked for by a day and did not happen by then. */
interface Miss {
  readonly deadline: DateText;
  /** When it was made good; null when it was not. */
  readonly doneOn: DateText | null;
  readonly note: Text;
}

function judgePair(pair: RulePair, { params, at, period }: Asked): Judgement[] {
  const known = { ...pair, sessions: pair.sessions.filter((date) => date <= at) };
  const stretches = activeStretches(pair, at);
  const last = stretches.at(-1);
  const end = last?.isOpen ? null : (pair.steps.findLast(({ since }) => since <= at)?.since ?? at);
  const misses = [
    ...gaps(known, stretches, params.maxGapDays + params.graceDays, at),
    ...thinMonths(known, stretches, params),
    ...tooShort(pair, params.minMonths, at),
  ].filter(({ deadline }) => deadline >= period.from && deadline < at);
  const [first] = [...misses].sort((a, b) => (a.deadline < b.deadline ? -1 : 1));
  const evidence = (note: Text, date: DateText): Evidence => ({ noun: 'pair', id: pair.id, date, note });
  const met: Text = (t) => t.rules.notes.pairMet(known.sessions.length, t.format.date(pair.startOn));
  if (first !== undefined) {
    const late = Math.max(...misses.map(({ deadline, doneOn }) => daysBetween(deadline, doneOn ?? at)));
    const on = addDays(first.deadline, 1);
    return [
      { verdict: 'broken', on, daysLate: late, evidence: misses.map(({ note, deadline }) => evidence(note, deadline)) },
    ];
  }
  if (end === null && last !== undefined) {
    const from = [known.sessions.at(-1) ?? pair.startOn, last.from].sort().at(-1) ?? last.from;
    return [
      { verdict: 'due', on: addDays(from, params.maxGapDays + params.graceDays), evidence: [evidence(met, from)] },
    ];
  }
  // A pair that rests owes nothing; one that ended before the period has been judged.
  if (end === null || end < period.from) return [];
  return [{ verdict: 'kept', on: end, evidence: [evidence(met, end)] }];
}

interface Stretch {
  readonly from: DateText;
  /** The last day. */
  readonly until: DateText;
  readonly isOpen: boolean;
}

/** From when to when the pair was active, up to the day `at`. */
function activeStretches({ steps }: RulePair, at: DateText): Stretch[] {
  return steps.flatMap(({ status, since }, index): Stretch[] => {
    if (status !== 'active' || since > at) return [];
    const next = steps[index + 1]?.since;
    return next === undefined || next > at
      ? [{ from: since, until: at, isOpen: true }]
      : [{ from: since, until: next, isOpen: false }];
  });
}

function gaps({ sessions }: RulePair, stretches: readonly Stretch[], mostDays: number, at: DateText): Miss[] {
  return stretches.flatMap(({ from, until }) => {
    const days = [from, ...sessions.filter((date) => from < date && date <= until)];
    return days.flatMap((day, index): Miss[] => {
      const next = days[index + 1] ?? null;
      const deadline = addDays(day, mostDays);
      if ((next ?? earlier(until, at)) <= deadline) return [];
      const note: Text = (t) => t.rules.notes.pairGap(t.format.date(day), next === null ? null : t.format.date(next));
      return [{ deadline, doneOn: next, note }];
    });
  });
}

/** Months counted from the first day of each stretch; only whole ones are judged. */
function thinMonths(
  { sessions }: RulePair,
  stretches: readonly Stretch[],
  { perMonth, graceDays }: { readonly perMonth: number; readonly graceDays: number },
): Miss[] {
  return stretches.flatMap(({ from, until }) => {
    const misses: Miss[] = [];
    for (let month = 0; addMonths(from, month + 1) <= until; month += 1) {
      const [first, next] = [addMonths(from, month), addMonths(from, month + 1)];
      const deadline = addDays(next, graceDays - 1);
      const there = sessions.filter((date) => first <= date && date <= deadline);
      if (there.length >= perMonth || deadline >= until) continue;
      const note: Text = (t) =>
        t.rules.notes.pairThin(there.length, t.format.date(first), t.format.date(addDays(next, -1)));
      misses.push({ deadline, doneOn: null, note });
    }
    return misses;
  });
}

/** Only a pair that counts as completed must have lasted; one that ended early has its reason. */
function tooShort({ startOn, steps }: RulePair, minMonths: number, at: DateText): Miss[] {
  const completed = steps.find(({ status, since }) => status === 'completed' && since <= at)?.since;
  if (completed === undefined || addMonths(startOn, minMonths) <= completed) return [];
  const note: Text = (t) => t.rules.notes.pairShort(t.format.date(startOn), t.format.date(completed));
  return [{ deadline: addDays(completed, -1), doneOn: completed, note }];
}
