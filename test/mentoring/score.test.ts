import fc from 'fast-check';
import { linearSumAssignment } from 'linear-sum-assignment';
import { describe, expect, test } from 'vitest';
import { criteria } from '../../src/lib/vocabulary-mentoring.ts';
import { failing } from '../../src/mentoring/conditions.ts';
import { presets } from '../../src/mentoring/presets.ts';
import { type Pool, propose, scorePool } from '../../src/mentoring/propose.ts';
import { explain, scorer } from '../../src/mentoring/score.ts';
import { countTimes, readTimes } from '../../src/mentoring/times.ts';
import { readWishes } from '../../src/mentoring/wishes.ts';
import { aMentee, aMentor } from './world.ts';

const { weights } = presets['own-profession'];
const pointsFor = (criterion: string, mentor = aMentor(), mentee = aMentee()) =>
  explain(mentor, mentee, weights).find((reason) => reason.criterion === criterion)?.points;

describe('the points of a pair', () => {
  test.each([
    ['the same occupation', '2221', '2221', 35],
    ['three digits in common', '2221', '2222', 28],
    ['two digits in common', '2221', '2240', 18],
    ['one digit in common', '2221', '2411', 9],
    ['nothing in common', '2221', '5120', 0],
  ])('occupation: %s', (_name, occupationCode, wanted, points) => {
    expect(pointsFor('occupation', aMentor({ occupationCode }), aMentee({ occupationCode: wanted }))).toBe(points);
  });

  test('an occupation that the classification does not know counts when it is written the same', () => {
    expect(pointsFor('occupation', aMentor({ occupation: 'urmakare' }), aMentee({ occupation: 'urmakare' }))).toBe(35);
    expect(pointsFor('occupation', aMentor({ occupation: 'urmakare' }), aMentee({ occupation: 'kock' }))).toBe(0);
  });

  test.each([
    ['in one municipality', { municipality: '091' }, { municipality: '091' }, 10],
    ['in one travel area', { municipality: '091' }, { municipality: '049' }, 5],
    ['far apart, both at a distance', { area: null, municipality: '905', remote: true }, { remote: true }, 5],
    ['far apart', { area: null, municipality: '905', remote: true }, {}, 0],
  ])('place: %s', (_name, mentor, mentee, points) => {
    expect(pointsFor('place', aMentor(mentor), aMentee(mentee))).toBe(points);
  });

  test('interests: those in common among all that either has', () => {
    const mentor = aMentor({ interests: ['teater', 'schack'], interestsWritten: ['teater', 'schack'] });
    expect(pointsFor('interests', mentor, aMentee({ interests: ['teater', 'korsang', 'odling'] }))).toBe(3);
  });

  test('what is not known gives nothing', () => {
    expect(pointsFor('times')).toBe(0);
    expect(pointsFor('education')).toBe(0);
    expect(pointsFor('wishes')).toBe(0);
  });

  test('add up to the score, and are between nothing and the weight', () => {
    const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    const people = fc.record({
      occupationCode: fc.constantFrom('2221', '2222', '2411', '5120', null),
      times: fc.integer({ min: 0, max: 2 ** 21 - 1 }),
      interests: words,
      municipality: fc.constantFrom('091', '049', '905', null),
      remote: fc.boolean(),
    });
    fc.assert(
      fc.property(people, people, words, words, (one, other, fluent, targets) => {
        const mentor = aMentor({ ...one, interestsWritten: one.interests, fluent });
        const mentee = aMentee({ ...other, targets });
        const reasons = explain(mentor, mentee, weights);
        expect(reasons.map(({ criterion }) => criterion)).toEqual(criteria);
        for (const { points, weight, share } of reasons) {
          expect(points).toBe(Math.round(weight * share));
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(weight);
        }
        expect(scorer(weights)(mentor, mentee)).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
      }),
    );
  });
});

describe('the conditions', () => {
  test.each([
    ['no common language', aMentor({ fluent: ['fi'] }), aMentee(), ['language']],
    ['the mentee said no', aMentor(), aMentee({ consent: false }), ['consent']],
    ['the same person', aMentor({ participantId: 100 }), aMentee(), ['same-person']],
    ['one household', aMentor({ household: 'x' }), aMentee({ household: 'x' }), ['same-household']],
    ['one employer', aMentor({ employer: 'nordfirma' }), aMentee({ employer: 'nordfirma' }), ['same-employer']],
    ['a minor', aMentor(), aMentee({ age: 17 }), ['age']],
    ['a minor, the extract was seen', aMentor({ extractSeen: true }), aMentee({ age: 17 }), []],
    ['a wish for a woman', aMentor({ gender: 'male' }), aMentee({ mentorGender: 'female' }), ['gender']],
    ['a wish, and nobody knows', aMentor(), aMentee({ mentorGender: 'female' }), []],
    ['the mentor’s own wish', aMentor({ menteeGender: 'male' }), aMentee({ gender: 'female' }), ['gender']],
    ['too far apart', aMentor({ municipality: '905', area: 'vaasa' }), aMentee(), ['place']],
    ['nothing against it', aMentor(), aMentee(), []],
  ])('%s', (_name, mentor, mentee, expected) => expect(failing(mentor, mentee)).toEqual(expected));
});

describe('times in the week', () => {
  test.each([
    ['fre em', 1],
    ['lör fm mån kväll tis kväll', 3],
    ['tis tor kväll', 2],
    ['ke ilta', 1],
    ['weekdays morning', 5],
    ['sat', 3],
    ['kväll', 7],
    ['when it suits', 0],
    [null, 0],
  ])('%s', (text, count) => expect(countTimes(readTimes(text))).toBe(count));

  test('are the same in three languages', () => {
    expect(readTimes('mån kväll')).toBe(readTimes('Monday evening'));
    expect(readTimes('ma ilta')).toBe(readTimes('mon evenings'));
  });
});

test.each([
  ['kvinnlig mentor', 'female', false],
  ['miesmentori', 'male', false],
  ['gärna någon med egen erfarenhet', null, true],
  ['en kvinna eller man', null, false],
  [null, null, false],
])('the wish %s', (text, gender, migrationBackground) => {
  expect(readWishes(text)).toEqual({ gender, migrationBackground });
});

describe('a proposal', () => {
  const pool = (given: Partial<Pool>): Pool => ({
    mentors: [aMentor({ id: 1, occupationCode: '2221', capacity: 2 }), aMentor({ id: 2, occupationCode: '2411' })],
    mentees: [
      aMentee({ id: 1, occupationCode: '2221' }),
      aMentee({ id: 2, occupationCode: '2411' }),
      aMentee({ id: 3, occupationCode: '2221' }),
      aMentee({ id: 4, speaks: ['en'] }),
    ],
    weights,
    keep: [],
    forbid: [],
    room: null,
    ...given,
  });
  const pairsOf = (given: Partial<Pool>) =>
    propose(scorePool(pool(given)), linearSumAssignment).pairs.map(({ mentor, mentee }) => [mentor, mentee]);

  test('gives each her best, says who is left and why', () => {
    const { pairs, unmatched, total } = propose(scorePool(pool({})), linearSumAssignment);
    expect(pairs.map(({ mentor, mentee }) => [mentor, mentee])).toEqual([
      [1, 1],
      [2, 2],
      [1, 3],
    ]);
    expect(total).toBe(pairs.reduce((sum, { score }) => sum + score, 0));
    expect(unmatched.mentees).toEqual([{ id: 4, name: 'Mentee', why: [{ condition: 'language', count: 2 }] }]);
  });

  test('keeps what is to be kept and makes nothing that is forbidden', () => {
    expect(pairsOf({ keep: [{ mentor: 2, mentee: 1 }] })).toContainEqual([2, 1]);
    expect(pairsOf({ forbid: [{ mentor: 1, mentee: 1 }] })).not.toContainEqual([1, 1]);
  });

  test('makes no more pairs than there is room for: those with most points', () => {
    expect(pairsOf({ room: 1 })).toHaveLength(1);
  });

  test('between equals the one who has waited longest gets a mentor', () => {
    const mentees = [1, 2, 3].map((id) => aMentee({ id, occupationCode: '2221', daysWaited: id === 2 ? 90 : 0 }));
    expect(pairsOf({ mentors: [aMentor({ occupationCode: '2221' })], mentees })).toEqual([[1, 2]]);
  });

  test('is the same whatever the order and the numbers of the people', () => {
    const codes = fc.array(fc.constantFrom('2221', '2411', '5120'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        codes,
        codes,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (first, second, chance) => {
          const mentors = first.map((occupationCode, n) => aMentor({ id: n, key: `m${n}`, occupationCode }));
          const mentees = second.map((occupationCode, n) => aMentee({ id: n, key: `a${n}`, occupationCode }));
          const shuffled = <T extends { id: number }>(all: readonly T[]): T[] =>
            all
              .map((one) => ({ one, at: chance.next().value }))
              .sort((a, b) => a.at - b.at)
              .map(({ one }, index) => ({ ...one, id: 1000 + index }));
          const byKey = (given: Pool) => {
            const key = new Map([
              ...given.mentors.map((m) => [`m${m.id}`, m.key]),
              ...given.mentees.map((m) => [`a${m.id}`, m.key]),
            ] as [string, string][]);
            return propose(scorePool(given), linearSumAssignment)
              .pairs.map(({ mentor, mentee }) => `${key.get(`m${mentor}`)} ${key.get(`a${mentee}`)}`)
              .sort();
          };
          expect(byKey(pool({ mentors: shuffled(mentors), mentees: shuffled(mentees) }))).toEqual(
            byKey(pool({ mentors, mentees })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
