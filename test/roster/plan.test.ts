/** What reading in would change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CurrentPerson, changesTo, type OnMatch } from '../../src/roster/changes.ts';
import type { Match } from '../../src/roster/match.ts';
import { makePlan } from '../../src/roster/plan.ts';
import type { RosterPerson } from '../../src/roster/roster.ts';
import { readRoster } from './world.ts';

const aCurrent = (differs: Partial<CurrentPerson> = {}): CurrentPerson => ({
  fields: {
    givenName: 'Anna',
    familyName: 'Ek',
    phone: '+358401234567',
    interests: ['choir', 'chess'],
    municipality: null,
  },
  personalIdKnown: false,
  externalIds: ['P-1'],
  levels: [{ language: 'sv', level: 'A2' }],
  ...differs,
});

describe('changes', () => {
  test.each<[string, RosterPerson, OnMatch, object]>([
    ['none when the row says the same', { givenName: 'Anna', phone: '+358401234567' }, 'update', {}],
    ['none when a list holds the same in another order', { interests: ['chess', 'choir'] }, 'update', {}],
    ['what differs', { phone: '+358501234567' }, 'update', { phone: { from: '+358401234567', to: '+358501234567' } }],
    ['what was empty', { municipality: '091' }, 'update', { municipality: { from: null, to: '091' } }],
    [
      'a list with other things',
      { interests: ['football'] },
      'update',
      { interests: { from: ['choir', 'chess'], to: ['football'] } },
    ],
    [
      'only what is empty, when filling',
      { phone: '+358501234567', municipality: '091' },
      'fill',
      { municipality: { from: null, to: '091' } },
    ],
    ['nothing, when skipping', { phone: '+358501234567', municipality: '091' }, 'skip', {}],
    [
      'a level',
      { levels: [{ language: 'sv', level: 'B1', cefr: 'B1' }] },
      'update',
      { levelSv: { from: 'A2', to: 'B1' } },
    ],
    [
      'the first level of a language',
      { levels: [{ language: 'fi', level: 'A1', cefr: 'A1' }] },
      'fill',
      { levelFi: { from: null, to: 'A1' } },
    ],
    ['a number of the sender', { externalId: 'P-2' }, 'update', { externalId: { from: 'P-1', to: 'P-2' } }],
    ['a code, masked', { personalId: '150390-901C' }, 'update', { personalId: { from: null, to: '150390*****' } }],
  ])('%s', (_name, person, onMatch, changes) => {
    expect(changesTo(aCurrent(), person, onMatch)).toEqual(changes);
  });

  test('no code when one is known, and no year of birth when the day is', () => {
    const current = aCurrent({ personalIdKnown: true, fields: { birthDate: '1990-03-15' } });
    expect(changesTo(current, { personalId: '150390-901C', birthYear: 1990 }, 'update')).toEqual({});
  });
});

describe('a plan', () => {
  const row = (number: number, person: RosterPerson) => ({ row: number, person, nameKey: 'annaek' });
  const matches: Match[] = [
    { kind: 'new', row: row(4, { givenName: 'Bo' }) },
    { kind: 'known', row: row(2, { phone: '+358501234567' }), id: 7, by: 'external-id' },
    { kind: 'known', row: row(3, { givenName: 'Anna' }), id: 8, by: 'external-id' },
    { kind: 'possible', row: row(6, { givenName: 'Anna' }), candidates: [7, 8], why: 'several' },
  ];
  const fault = { row: 5, column: 'E-post', value: 'a@@b', kind: 'email' } as const;
  const plan = makePlan(matches, [fault, { ...fault, column: 'Mejl' }], {
    onMatch: 'update',
    currentOf: () => aCurrent(),
  });

  test('has each row once, in the order of the file', () => {
    expect(plan.rows.map(({ row: number, outcome, participant }) => [number, outcome, participant])).toEqual([
      [2, 'updated', 7],
      [3, 'unchanged', 8],
      [4, 'created', null],
      [5, 'rejected', null],
      [6, 'possible-duplicate', null],
    ]);
    expect(plan.rows[3]?.errors).toHaveLength(2);
    expect(plan.rows[4]?.candidates).toEqual([
      { participant: 7, score: null },
      { participant: 8, score: null },
    ]);
  });

  test('counts them', () => {
    expect(plan.counts).toEqual({ created: 1, updated: 1, unchanged: 1, possibleDuplicates: 1, rejected: 1 });
  });
});

test('the same list twice changes nothing', () => {
  const { people } = readRoster('skola-hosten-2026.csv').validation;
  fc.assert(
    fc.property(
      fc.constantFrom(...people),
      fc.constantFrom<OnMatch>('update', 'fill', 'skip'),
      ({ person }, onMatch) => {
        const { personalId, externalId, levels = [], ...fields } = person;
        const kept = {
          fields,
          personalIdKnown: personalId !== undefined,
          externalIds: externalId === undefined ? [] : [externalId],
          levels,
        };
        expect(changesTo(kept, person, onMatch)).toEqual({});
      },
    ),
  );
});

test('a name in spoilt letters does not take the place of one that is whole', () => {
  const current = { fields: { familyName: 'Mäkinen' }, personalIdKnown: false, externalIds: [], levels: [] };
  expect(changesTo(current, { familyName: 'MÃ¤kinen' }, 'update')).toEqual({});
  expect(changesTo(current, { familyName: 'Meri' }, 'update')).toHaveProperty('familyName');
});
