/** What is watched on a person's path: who said what, what is missing, what the law sets a time for, and what is shown of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldKeys } from '../../src/participant/fields.ts';
import type { Participant } from '../../src/participant/participant.ts';
import { inUsualOrder, missingFields, profileFields, readProfileField } from '../../src/participant/profile.ts';
import { newlySaid, sourcesOf } from '../../src/participant/source.ts';
import { plansDueBy, type WatchedPlan } from '../../src/plan/plan.ts';
import { readStatutory } from '../../src/plan/statutory-table.ts';
import { type Event, inOrder, standingOf, withoutCrowd } from '../../src/timeline/timeline.ts';

const nobody = Object.fromEntries(fieldKeys.map((key) => [key, null])) as unknown as Participant;
const rana: Participant = {
  ...nobody,
  givenName: 'Rana',
  familyName: 'Haddad',
  phone: '1',
  interests: ['sång'],
  receivedFrom: 'arbis',
  enteredBy: 'anna',
  enteredOn: '2026-03-01',
};
const fromNyland = {
  field: 'phone',
  from: 'nyland',
  on: '2026-04-01',
  enteredBy: 'bo',
  enteredOn: '2026-04-02',
} as const;

describe('who said a field', () => {
  test('is its own source, else that of the person; what is not known has none', () => {
    const sources = sourcesOf(rana, [fromNyland, { ...fromNyland, field: 'email' }]);
    expect(sources.map(({ field, from }) => [field, from])).toEqual([
      ['givenName', 'arbis'],
      ['familyName', 'arbis'],
      ['phone', 'nyland'],
      ['interests', 'arbis'],
    ]);
  });

  test.each([
    ['another value', { phone: '2' }, null, ['phone']],
    ['the same value, by nobody else', { phone: '1', interests: ['sång'] }, null, []],
    ['the same value from elsewhere', { phone: '1' }, 'luckan', ['phone']],
    ['the same from the same on the same day', { phone: '1' }, 'nyland', []],
    ['a field that is forgotten', { phone: null }, 'luckan', []],
  ])('changes with %s', (_name, given, from, expected) => {
    expect(newlySaid(rana, [fromNyland], given, { from, on: '2026-04-01' })).toEqual(expected);
  });
});

describe('the fields of a partnership', () => {
  test('stand in the usual order, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...profileFields)), (chosen) => {
        const ordered = inUsualOrder(chosen);
        expect(new Set(ordered)).toEqual(new Set(chosen));
        expect(ordered).toEqual(profileFields.filter((key) => ordered.includes(key)));
      }),
    );
  });

  test('are read as keys and as options; the name is always used and is no choice', () => {
    expect(readProfileField('X', 'arrival-date')).toBe('arrivalDate');
    expect(() => readProfileField('X', 'givenName')).toThrow();
  });

  test('are missing when nothing is known; "no interests" is known', () => {
    expect(
      missingFields({ phone: '1', interests: [], interpreter: false }, ['phone', 'email', 'interests', 'interpreter']),
    ).toEqual(['email']);
  });
});

describe('plans', () => {
  const plan: WatchedPlan = {
    id: 1,
    participantId: 1,
    givenName: 'Rana',
    familyName: 'Haddad',
    birthDate: null,
    birthYear: null,
    municipality: null,
    organisation: 'nyland',
    madeOn: '2026-01-31',
    validUntil: '2027-01-31',
    reviewedOn: null,
    served: false,
  };
  const due = (change: Partial<WatchedPlan>, until = '2028-01-01') =>
    plansDueBy(readStatutory(), [{ ...plan, ...change }], until).map(({ kind, due: on }) => `${kind} ${on}`);

  test.each([
    ['new and nobody has guided her on', {}, ['service 2026-02-28', 'review 2026-07-31', 'end 2027-01-31']],
    ['guided on', { served: true }, ['review 2026-07-31', 'end 2027-01-31']],
    ['reviewed: the month is over', { reviewedOn: '2026-07-01' }, ['review 2027-01-01', 'end 2027-01-31']],
    ['reviewed late: it ends before the next review', { reviewedOn: '2026-08-15' }, ['end 2027-01-31']],
    ['made before the table begins', { madeOn: '2024-01-01' }, ['end 2027-01-31']],
  ])('%s', (_name, change, expected) => expect(due(change)).toEqual(expected));

  test('nothing later than asked', () => expect(due({}, '2026-07-30')).toEqual(['service 2026-02-28']));
});

describe('the timeline', () => {
  const event = (on: string, kind: Event['kind'], detail = ''): Event => ({ on, kind, detail });

  test('says what is coming and what should have been done', () => {
    const today = '2026-10-12';
    expect(standingOf(event('2026-10-13', 'plan-ends'), today)).toBe('coming');
    expect(standingOf(event('2026-10-12', 'review-due'), today)).toBeNull();
    expect(standingOf(event('2026-10-11', 'review-due'), today)).toBe('overdue');
    expect(standingOf(event('2026-10-11', 'outcome'), today)).toBeNull();
  });

  test('fits a screen: the last contact and the last meeting of each month stay, and everything else', () => {
    const days = Array.from({ length: 28 }, (_, n) => `2026-03-${String(n + 1).padStart(2, '0')}`);
    const crowd = inOrder([
      ...days.map((on) => event(on, 'contact')),
      ...days.map((on) => event(on, 'mentor-session')),
      event('2026-03-05', 'outcome'),
    ]);
    expect(withoutCrowd(crowd).map(({ on, kind }) => `${kind} ${on}`)).toEqual([
      'outcome 2026-03-05',
      'contact 2026-03-28',
      'mentor-session 2026-03-28',
    ]);
    expect(withoutCrowd(crowd.slice(0, 25))).toHaveLength(25);
  });
});
