/** The pure rules of a person's path. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysToCommunity, median } from '../../src/activity/activity.ts';
import { parseAttendance } from '../../src/activity/attendance-list.ts';
import { enrolling, promoted } from '../../src/activity/enrolling.ts';
import { readInterests } from '../../src/activity/interest-list.ts';
import { interestCode } from '../../src/activity/interests.ts';
import { parseTimes } from '../../src/activity/times.ts';
import { currentLevel, practises } from '../../src/language/language.ts';
import { readInstrument } from '../../src/outcome/instrument-file.ts';
import { leastReliable, verdictOf } from '../../src/outcome/reliable-change.ts';
import { statutoryDay } from '../../src/plan/statutory.ts';
import { readStatutory } from '../../src/plan/statutory-table.ts';
import { circleOf } from '../../src/referral/referral.ts';
import { isOverQualified, isOwnField } from '../../src/work/own-field.ts';

test.each([
  ['football', 'football'],
  ['fotboll', 'football'],
  ['Jalkapallo', 'football'],
  ['jalkapalo', 'football'],
  ['schack', 'chess'],
  ['kör', 'singing'],
  ['something rare', 'somethingrare'],
])('the interest %s is %s', (written, code) => expect(interestCode(readInterests(), written)).toBe(code));

test.each([
  ['mån, ons kväll', [0, 2], ['evening']],
  ['tiistaisin aamulla', [1], ['morning']],
  ['weekends', [5, 6], []],
  ['iltapäivä', [], ['day']],
  ['vardagar', [0, 1, 2, 3, 4], []],
  ['matematik', [], []],
  [null, [], []],
])('%s is a time', (written, weekdays, parts) => expect(parseTimes(written)).toEqual({ weekdays, parts }));

test('a list of who came', () => {
  expect(parseAttendance('\ufeffOlena;x\n# comment\n\nAli Hassan;poissa\nYusuf, Amina\n12\tförhinder\n')).toEqual([
    { line: 1, who: 'Olena', status: 'present' },
    { line: 4, who: 'Ali Hassan', status: 'absent' },
    { line: 5, who: 'Yusuf Amina', status: 'present' },
    { line: 6, who: '12', status: 'excused' },
  ]);
});

describe('places', () => {
  const activity = { places: 2, enrolled: 1, waiting: 0 } as Parameters<typeof enrolling>[0];
  test('the last place, then the waiting list', () => {
    expect(enrolling(activity, [{ participantId: 1 }], [1, 2, 3])).toEqual([
      { participantId: 2, status: 'enrolled' },
      { participantId: 3, status: 'waiting' },
    ]);
  });
  test('nobody passes those who wait', () => {
    expect(enrolling({ ...activity, waiting: 1 }, [], [2])).toEqual([{ participantId: 2, status: 'waiting' }]);
  });
  test('never more than the places, whoever leaves', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.array(fc.constantFrom('enrolled' as const, 'waiting' as const)), (places, statuses) => {
        const current = statuses.map((status, id) => ({ id, status }));
        const enrolled = statuses.filter((status) => status === 'enrolled').length;
        expect(promoted({ places }, current).length + Math.min(enrolled, places)).toBeLessThanOrEqual(
          Math.max(places, 0),
        );
      }),
    );
  });
});

test('days to the first community, and their median', () => {
  expect(daysToCommunity({ from: '2026-01-01', on: '2026-02-01' })).toBe(31);
  expect(daysToCommunity({ from: '2026-02-01', on: '2026-01-01' })).toBe(0);
  expect(daysToCommunity({ from: null, on: '2026-01-01' })).toBeNull();
  expect([median([]), median([3]), median([4, 1, 9]), median([1, 4, 9, 10])]).toEqual([null, 3, 4, 6.5]);
});

test('the level of a language is the newest; of skills alone the lowest', () => {
  const level = { language: 'sv', on: '2026-01-01', skill: null } as const;
  expect(
    currentLevel(
      [
        { ...level, cefr: 'A2' },
        { ...level, cefr: 'B1', on: '2026-05-01' },
      ],
      'sv',
    ),
  ).toBe('B1');
  const skills = [
    { ...level, skill: 'speaking', cefr: 'B1' },
    { ...level, skill: 'writing', cefr: 'A2' },
  ] as const;
  expect(currentLevel(skills, 'sv')).toBe('A2');
  expect(practises('both', [{ ...level, cefr: 'C1' }])).toEqual(['fi']);
  expect(practises(null, [])).toEqual(['sv', 'fi']);
});

test('a change of two points on one question is more than chance, one point is not', () => {
  const precision = { sd: 1, reliability: 0.7 };
  // 1.96 · √(2 · 0.3) = 1.518
  expect(leastReliable(precision)).toBeCloseTo(1.518, 3);
  expect([verdictOf(2, 4, precision), verdictOf(4, 2, precision), verdictOf(3, 4, precision)]).toEqual([
    'better',
    'worse',
    'unchanged',
  ]);
});

test('the questionnaire asks newcomers one question a domain', () => {
  const { questions } = readInstrument();
  expect(new Set(questions.newcomer.map(({ domain }) => domain)).size).toBe(14);
  expect(new Set(questions.host.map(({ id }) => id)).size).toBe(questions.host.length);
});

test('the limits of the law come from the dated table', () => {
  const table = readStatutory();
  expect(statutoryDay(table, 'guidance-years', '2024-06-01', '2026-10-12')).toBe('2027-06-01');
  expect(statutoryDay(table, 'plan-to-service', '2026-01-31')).toBe('2026-02-28');
  expect(statutoryDay(table, 'plan-review', '2020-01-01')).toBeNull();
});

test.each([
  ['straight on', [['a', 'b']], 'b', 'c', null],
  ['straight back', [['a', 'b']], 'b', 'a', ['a', 'b', 'a']],
  [
    'round three',
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    'c',
    'a',
    ['a', 'b', 'c', 'a'],
  ],
  ['nowhere before', [], 'a', 'b', null],
])('a referral %s', (_name, earlier, from, to, circle) => {
  const rows = earlier.map(([one = '', other = '']) => ({
    from: one,
    to: other,
    madeOn: '2026-05-01',
    status: 'completed' as const,
  }));
  expect(circleOf(rows, { from, to, on: '2026-06-01' })).toEqual(circle);
  expect(circleOf(rows, { from, to, on: '2028-06-01' })).toBeNull();
});

test('own field and over-qualification', () => {
  expect(isOwnField('2221', ['2212'])).toBe(true);
  expect(isOwnField('9112', ['2221'])).toBe(false);
  expect(isOwnField('9112', [])).toBeNull();
  const check = { educationLevel: 'Magisterexamen', isco: '9112', situation: 'employed' } as const;
  expect(isOverQualified(check)).toBe(true);
  expect(isOverQualified({ ...check, isco: '2221' })).toBe(false);
  expect(isOverQualified({ ...check, educationLevel: null })).toBeNull();
});
