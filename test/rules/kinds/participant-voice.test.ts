import { expect, test } from 'vitest';
import { judge, meeting, statusOf } from '../world.ts';

const rule = { kind: 'participant-voice', minShare: 0.5 };
const amina = { id: 1, name: 'Amina Yusuf', since: '2026-01-01', until: null };
const withAmina = (date: string, status: 'present' | 'guest' | 'absent' = 'present') =>
  meeting(date, ['luckan'], { attendance: [{ name: 'AMINA YUSUF', organisation: null, status }] });
const over = '2027-01-01';

test.each([
  ['at every second meeting', [withAmina('2026-02-01'), meeting('2026-04-01', ['luckan'])], over, 'kept'],
  ['as a guest', [withAmina('2026-02-01', 'guest')], over, 'kept'],
  ['absent', [withAmina('2026-02-01', 'absent')], over, 'broken'],
  [
    'at one of three',
    [withAmina('2026-02-01'), meeting('2026-04-01', ['luckan']), meeting('2026-06-01', ['luckan'])],
    over,
    'broken',
  ],
  ['while the year runs', [meeting('2026-04-01', ['luckan'])], '2026-05-01', 'due'],
])('%s', (_name, meetings, at, status) => {
  const [judged] = judge(rule, { meetings, representatives: [amina] }, { at });
  expect(judged?.verdict).toBe(status);
});

test('no meeting is no evidence', () =>
  expect(statusOf(rule, { representatives: [amina] }, { at: over })).toBe('no-data'));

test('a meeting without attendance is not known', () => {
  const meetings = [withAmina('2026-02-01'), meeting('2026-03-01', [])];
  expect(statusOf(rule, { meetings, representatives: [amina] }, { at: over, since: '2026-06-01' })).toBe('no-data');
});

test('while nobody is named, nobody can be recognised: never broken, never kept', () =>
  expect(statusOf(rule, { meetings: [meeting('2026-02-01', ['luckan'])] }, { at: over })).toBe('no-data'));

test('only on the days on which she speaks for them', () => {
  const later = { ...amina, since: '2026-03-01' };
  const [judged] = judge(rule, { meetings: [withAmina('2026-02-01')], representatives: [later] }, { at: over });
  expect(judged?.verdict).toBe('broken');
});
