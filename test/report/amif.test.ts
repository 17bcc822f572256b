/** Who counts for the indicators of AMIF, what a language course brought, and what people are called in a list for an audit. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { belongingOf, readMemberStates } from '../../src/report/amif.ts';
import { courseResult } from '../../src/report/courses.ts';
import { participantOf, pseudonymOf } from '../../src/report/pseudonym.ts';
import { middleDays, peopleIn } from '../../src/report/spans.ts';

const states = readMemberStates(readFileSync('data/reference/eu-eea.csv', 'utf8'));

test.each([
  ['Syria', ['SY'], '2026-01-01', 'third-country'],
  ['Finland', ['FI'], '2026-01-01', 'eu-eea'],
  ['Norway, of the European Economic Area', ['NO'], '2026-01-01', 'eu-eea'],
  ['Somalia and Finland', ['SO', 'FI'], '2026-01-01', 'eu-eea'],
  ['two third countries', ['SO', 'KE'], '2026-01-01', 'third-country'],
  ['the United Kingdom after it left', ['GB'], '2020-02-01', 'third-country'],
  ['the United Kingdom before', ['GB'], '2020-01-31', 'eu-eea'],
  ['small letters', ['se'], '2026-01-01', 'eu-eea'],
  ['none known', [], '2026-01-01', 'unknown'],
])('a citizen of %s', (_name, citizenships, on, expected) => {
  expect(belongingOf(citizenships, states, on)).toBe(expected);
});

test('the list has the 27 states of the Union', () => {
  expect(readFileSync('data/reference/eu-eea.csv', 'utf8').match(/^..,EU,,$/gm)).toHaveLength(27);
});

describe('a language course from 1 February to 31 May', () => {
  const courses = [{ first: '2026-02-01', left: '2026-05-31' }];
  const level = (assessedOn: string, cefr: string, language = 'sv') => ({
    id: Number(assessedOn.replaceAll('-', '')),
    assessedOn,
    cefr,
    language,
  });

  test.each([
    ['a level more at the end', [level('2026-01-20', 'A1'), level('2026-05-20', 'A2')], '2026-05-31'],
    ['assessed some weeks later', [level('2026-01-20', 'A1'), level('2026-07-15', 'A2')], '2026-07-15'],
    ['first assessed while there', [level('2026-02-10', 'A1'), level('2026-05-30', 'B1')], '2026-05-31'],
    ['on the last day that counts', [level('2026-01-20', 'A1'), level('2026-08-31', 'A2')], '2026-08-31'],
  ])('%s: improved', (_name, levels, on) => {
    expect(courseResult({ courses, levels })).toMatchObject({ result: 'improved', on });
  });

  test.each([
    ['the same level', [level('2026-01-20', 'A2'), level('2026-05-20', 'A2')], 'not-improved'],
    ['a lower level', [level('2026-01-20', 'B1'), level('2026-05-20', 'A2')], 'not-improved'],
    ['only a level before', [level('2026-01-20', 'A1')], 'unknown'],
    ['only a level after', [level('2026-06-20', 'A2')], 'unknown'],
    ['too late to be of the course', [level('2026-01-20', 'A1'), level('2026-09-01', 'A2')], 'unknown'],
    [
      'before and after in different languages',
      [level('2026-01-20', 'A1', 'fi'), level('2026-05-20', 'A2')],
      'unknown',
    ],
    [
      'better already before it began',
      [level('2025-06-01', 'A1'), level('2026-01-20', 'A2'), level('2026-05-20', 'A2')],
      'not-improved',
    ],
  ])('%s: %s', (_name, levels, result) => {
    expect(courseResult({ courses, levels }).result).toBe(result);
  });

  test('of two courses the first that brought her further counts', () => {
    const two = [...courses, { first: '2026-09-01', left: '2026-12-15' }];
    const levels = [level('2026-01-20', 'A1'), level('2026-05-20', 'A2'), level('2026-12-10', 'B1')];
    expect(courseResult({ courses: two, levels })).toMatchObject({ result: 'improved', on: '2026-05-31' });
  });
});

describe('pseudonyms', () => {
  test('are the same each time, and others in another register', () => {
    expect(pseudonymOf('key', 7)).toBe(pseudonymOf('key', 7));
    expect(pseudonymOf('key', 7)).not.toBe(pseudonymOf('other', 7));
  });
  test('ten thousand people have as many', () => {
    const all = new Set(Array.from({ length: 10_000 }, (_, id) => pseudonymOf('key', id)));
    expect(all.size).toBe(10_000);
  });
  test('lead back to the person, however they are typed', () => {
    const typed = pseudonymOf('key', 7).toLowerCase().replaceAll('-', ' ');
    expect(participantOf('key', typed, [5, 6, 7])).toBe(7);
    expect(participantOf('key', typed, [5, 6])).toBeNull();
  });
});

test.each([
  ['nobody', [], null],
  ['one', [[10, 1]], 10],
  [
    'the lower one of two in the middle',
    [
      [10, 1],
      [20, 1],
    ],
    10,
  ],
  [
    'many at one length',
    [
      [3, 1],
      [10, 5],
      [400, 1],
    ],
    10,
  ],
])('the middle of the days of %s', (_name, spans, expected) => {
  const at = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
  const list = (spans as [number, number][]).map(([days, people]) => ({ from: '2026-01-01', on: at(days), people }));
  expect(middleDays(list)).toBe(expected);
  expect(peopleIn(list)).toBe((spans as [number, number][]).reduce((sum, [, people]) => sum + people, 0));
});

test('whoever belonged before she arrived counts with no days', () => {
  expect(middleDays([{ from: '2026-05-01', on: '2026-04-01', people: 3 }])).toBe(0);
});
