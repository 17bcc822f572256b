/** Every status change of a person's path is guarded by a table of allowed steps: each table is walked through, from each status to each. */
import { describe, expect, test } from 'vitest';
import { enrolmentSteps, sessionSteps } from '../../src/activity/activity.ts';
import { isEnd, leadingTo, mayGo, type Steps } from '../../src/lib/steps.ts';
import { pairSteps } from '../../src/mentoring/status.ts';
import { goalSteps } from '../../src/plan/plan.ts';
import { referralSteps } from '../../src/referral/referral.ts';
import { recognitionSteps, skillSteps } from '../../src/skill/skill.ts';
import { resultSteps } from '../../src/work/work.ts';

const tables: readonly {
  name: string;
  steps: Steps<string>;
  begins: readonly string[];
  ends: readonly string[];
}[] = [
  { name: 'enrolment', steps: enrolmentSteps, begins: ['waiting', 'enrolled'], ends: ['left', 'completed'] },
  { name: 'session', steps: sessionSteps, begins: ['planned'], ends: ['held'] },
  { name: 'skill', steps: skillSteps, begins: ['told'], ends: ['recognised'] },
  {
    name: 'recognition',
    steps: recognitionSteps,
    begins: ['identified', 'advised', 'applied'],
    ends: ['decided-full', 'rejected', 'withdrawn'],
  },
  { name: 'referral', steps: referralSteps, begins: ['made'], ends: ['completed', 'declined', 'withdrawn'] },
  { name: 'goal', steps: goalSteps, begins: ['open'], ends: ['reached'] },
  { name: 'working life', steps: resultSteps, begins: ['open'], ends: ['job'] },
  {
    name: 'mentor pair',
    steps: pairSteps,
    begins: ['suggested', 'offered', 'accepted'],
    ends: ['completed', 'ended-early', 'declined'],
  },
];

describe.each(tables)('$name', ({ steps, begins, ends }) => {
  const statuses = Object.keys(steps);

  test('each step leads to a status of the table, and none to itself', () => {
    for (const from of statuses)
      for (const to of statuses) {
        expect(mayGo(steps, from, to)).toBe((steps[from] ?? []).includes(to));
        if (from === to) expect(mayGo(steps, from, to)).toBe(false);
        expect(leadingTo(steps, to).includes(from)).toBe(mayGo(steps, from, to));
      }
    for (const from of statuses) for (const to of steps[from] ?? []) expect(statuses).toContain(to);
  });

  test('every status is reached from a beginning, and an end is reached from every status', () => {
    const reached = (from: readonly string[]): Set<string> => {
      const seen = new Set(from);
      for (const status of seen) for (const next of steps[status] ?? []) seen.add(next);
      return seen;
    };
    expect([...reached(begins)].sort()).toEqual([...statuses].sort());
    for (const status of statuses)
      expect(
        [...reached([status])].some((end) => ends.includes(end)),
        status,
      ).toBe(true);
  });

  test('nothing follows an end', () => {
    expect(statuses.filter((status) => isEnd(steps, status)).sort()).toEqual([...ends].sort());
  });
});
