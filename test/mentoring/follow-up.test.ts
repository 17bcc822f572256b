import { describe, expect, test } from 'vitest';
import { type NeedKind, needsOf } from '../../src/mentoring/follow-up.ts';
import type { Checkin, PairStory } from '../../src/mentoring/mentoring.ts';
import { median, mentoringFigures } from '../../src/mentoring/metrics.ts';
import { mayBecome, statusOn } from '../../src/mentoring/status.ts';
import { aStory } from './world.ts';

const trained = { trainedOn: '2026-01-10' };
const kinds = (story: PairStory, today: string, mentor: { trainedOn: string | null } = trained): NeedKind[] =>
  needsOf(story, { maxGapDays: 35 }, mentor, today).map(({ kind }) => kind);

const checkin = (date: string, side: Checkin['side'], given: Partial<Checkin> = {}): Checkin => ({
  id: 1,
  pairId: 1,
  date,
  side,
  askedBy: 'anna',
  rating: 4,
  concern: false,
  answeredOn: null,
  ...given,
});

describe('what a pair needs', () => {
  const accepted = aStory([['accepted', '2026-01-20']]);
  const active = aStory(
    [
      ['accepted', '2026-01-20'],
      ['active', '2026-02-02'],
    ],
    ['2026-02-02'],
  );
  test.each([
    ['nothing on the fourteenth day', accepted, '2026-02-03', []],
    ['a first meeting after it', accepted, '2026-02-04', ['first-meeting']],
    ['nothing within the first weeks', active, '2026-03-04', []],
    ['both to be asked after thirty days', active, '2026-03-05', ['checkin', 'checkin']],
    ['nothing on the last day of the gap but the check-ins', active, '2026-03-09', ['checkin', 'checkin']],
    ['a call when it has gone quiet', active, '2026-03-10', ['quiet', 'checkin', 'checkin']],
    ['nothing before it began', active, '2026-01-19', []],
  ])('%s', (_name, story, today, expected) => expect(kinds(story, today)).toEqual(expected));

  test('a pause stops the clock, and the way back starts it anew', () => {
    const steps = [
      ['accepted', '2026-01-20'],
      ['active', '2026-02-02'],
      ['paused', '2026-02-20'],
    ] as const;
    const asked = { checkins: [checkin('2026-03-01', 'mentor'), checkin('2026-03-01', 'mentee')] };
    expect(kinds(aStory(steps, ['2026-02-02'], asked), '2026-04-20')).toEqual([]);
    const back = aStory([...steps, ['active', '2026-04-15']], ['2026-02-02'], asked);
    expect(kinds(back, '2026-04-20')).toEqual([]);
    expect(kinds(back, '2026-05-21')).toContain('quiet');
  });

  test('a mentor without training is told once the pair has begun', () => {
    expect(kinds(active, '2026-02-10', { trainedOn: null })).toEqual(['untrained']);
  });

  test('a concern stands until it has been answered; it is late after three working days', () => {
    const worried = { ...active, checkins: [checkin('2026-02-13', 'mentee', { concern: true })] };
    const [need] = needsOf(worried, { maxGapDays: 35 }, trained, '2026-02-19');
    expect(need).toMatchObject({ kind: 'concern', side: 'mentee', due: '2026-02-18', daysLate: 1 });
    const answered = {
      ...active,
      checkins: [checkin('2026-02-13', 'mentee', { concern: true, answeredOn: '2026-02-16' })],
    };
    expect(kinds(answered, '2026-02-19')).toEqual([]);
  });

  test('after the end both are asked', () => {
    const ended = aStory([
      ['accepted', '2026-01-20'],
      ['active', '2026-02-02'],
      ['completed', '2026-09-01'],
    ]);
    expect(kinds(ended, '2026-09-02')).toEqual(['closure', 'closure']);
  });
});

test.each([
  ['suggested', 'offered', true],
  ['suggested', 'active', false],
  ['accepted', 'active', true],
  ['active', 'completed', true],
  ['completed', 'active', false],
  ['declined', 'offered', false],
] as const)('from %s to %s: %s', (from, to, allowed) => expect(mayBecome(from, to)).toBe(allowed));

test('the status on a day is that of the last step until then', () => {
  const { steps } = aStory([
    ['suggested', '2026-01-10'],
    ['accepted', '2026-01-20'],
  ]);
  expect(statusOn(steps, '2026-01-09')).toBeNull();
  expect(statusOn(steps, '2026-01-19')).toBe('suggested');
  expect(statusOn(steps, '2026-01-20')).toBe('accepted');
});

test.each([
  [[], null],
  [[3], 3],
  [[1, 9, 2], 2],
  [[1, 2, 3, 10], 2.5],
])('the median of %j is %j', (values, middle) => expect(median(values)).toBe(middle));

test('the figures count what was known on the last day of the period', () => {
  const people = {
    mentors: new Map([[1, { occupationCode: '2221' }]]),
    mentees: new Map([[1, { occupationCode: '2222', appliedOn: '2026-01-10' }]]),
  };
  const story = aStory(
    [
      ['accepted', '2026-01-20'],
      ['active', '2026-02-01'],
      ['completed', '2026-09-01'],
    ],
    ['2026-02-01', '2026-03-01', '2026-10-05'],
  );
  const half = mentoringFigures([story], people, { from: '2026-01-01', until: '2026-06-30' });
  expect(half).toMatchObject({
    begun: 1,
    running: 1,
    completed: 0,
    sessions: 2,
    daysToFirstMeeting: 22,
    ownFieldShare: 1,
  });
  expect(half.completionShare).toBeNull();
  const year = mentoringFigures([story], people, { from: '2026-01-01', until: '2026-12-31' });
  expect(year).toMatchObject({ running: 0, completed: 1, completionShare: 1 });
});
