import fc from 'fast-check';
import { linearSumAssignment } from 'linear-sum-assignment';
import { describe, expect, test } from 'vitest';
import { type AssignmentTask, assign, infeasible } from '../../src/mentoring/assign.ts';

const task = (
  scores: readonly (readonly number[])[],
  capacities: readonly number[],
  preference: AssignmentTask['preference'] = () => 0,
): AssignmentTask => ({
  mentees: scores.length,
  mentors: capacities.length,
  scores: Int16Array.from(scores.flat()),
  capacities,
  preference,
});

const totalOf = ({ scores, mentors }: AssignmentTask, pairs: ReturnType<typeof assign>): number =>
  pairs.reduce((sum, { mentee, mentor }) => sum + (scores[mentee * mentors + mentor] ?? 0), 0);

/** Every possible set of pairs, one mentee after the other. */
function bruteForce({ scores, mentees, mentors, capacities }: AssignmentTask): number {
  const best = (mentee: number, left: readonly number[]): number => {
    if (mentee === mentees) return 0;
    let most = best(mentee + 1, left);
    for (let mentor = 0; mentor < mentors; mentor += 1) {
      const score = scores[mentee * mentors + mentor] ?? infeasible;
      if (score === infeasible || (left[mentor] ?? 0) === 0) continue;
      const rest = left.map((room, index) => (index === mentor ? room - 1 : room));
      most = Math.max(most, score + best(mentee + 1, rest));
    }
    return most;
  };
  return best(0, capacities);
}

describe('the assignment', () => {
  test.each([
    ['a pool without anyone', [], [], []],
    ['mentors without mentees', [], [1, 1], []],
    ['a pool of one pair', [[40]], [1], [{ mentee: 0, mentor: 0 }]],
    [
      'a pool in which nobody fits',
      [
        [-1, -1],
        [-1, -1],
      ],
      [1, 1],
      [],
    ],
    ['a mentor without room', [[40]], [0], []],
    [
      'a mentor with room for two',
      [[40], [30], [20]],
      [2],
      [
        { mentee: 0, mentor: 0 },
        { mentee: 1, mentor: 0 },
      ],
    ],
    [
      'what greed would get wrong',
      [
        [90, 80],
        [85, 10],
      ],
      [1, 1],
      [
        { mentee: 0, mentor: 1 },
        { mentee: 1, mentor: 0 },
      ],
    ],
    ['a pair that nothing speaks for but that fits', [[0]], [1], [{ mentee: 0, mentor: 0 }]],
  ])('%s', (_name, scores, capacities, expected) => {
    expect(assign(task(scores, capacities), linearSumAssignment)).toEqual(expected);
  });

  test('between equals, whom the preference says', () => {
    const wants = (favourite: number) => (mentee: number) => (mentee === favourite ? 9 : 1);
    for (const favourite of [0, 1, 2])
      expect(assign(task([[50], [50], [50]], [1], wants(favourite)), linearSumAssignment)).toEqual([
        { mentee: favourite, mentor: 0 },
      ]);
  });

  test('has the greatest sum there is, and nobody more than she can take', () => {
    const score = fc.oneof(fc.constant(infeasible), fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 50));
    const pool = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([mentees, mentors]) =>
      fc.tuple(
        fc.array(fc.array(score, { minLength: mentors, maxLength: mentors }), {
          minLength: mentees,
          maxLength: mentees,
        }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: mentors, maxLength: mentors }),
        fc.infiniteStream(fc.integer({ min: 0, max: 65_535 })),
      ),
    );
    fc.assert(
      fc.property(pool, ([scores, capacities, chance]) => {
        const noise = scores.map((row) => row.map(() => chance.next().value));
        const given = task(scores, capacities, (mentee, mentor) => noise[mentee]?.[mentor] ?? 0);
        const pairs = assign(given, linearSumAssignment);
        expect(totalOf(given, pairs)).toBe(bruteForce(given));
        expect(new Set(pairs.map(({ mentee }) => mentee)).size).toBe(pairs.length);
        capacities.forEach((capacity, mentor) => {
          expect(pairs.filter((pair) => pair.mentor === mentor).length).toBeLessThanOrEqual(capacity);
        });
      }),
      { numRuns: 300 },
    );
  });
});
