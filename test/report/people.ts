/** People with all that reports count of them, and the facts that follow: the tables of a report all tell of the same people. */
import fc from 'fast-check';
import { type AmifFacts, type AmifPeople, type AmifRow, amifPeople, type Belonging } from '../../src/report/amif.ts';
import type { Facts, OwnGrouping } from '../../src/report/facts.ts';
import type { HelpedRow } from '../../src/report/records/one-organisation.ts';
import { helps } from '../../src/report/records/one-organisation.ts';
import type { WithinPartnership } from '../../src/report/records/one-partnership.ts';
import type { GroupRow, Movement } from '../../src/report/records/participants.ts';
import { aField } from '../own-field/world.ts';
import { noFacts } from './world.ts';

const none = { joined: 0, active: 0, ended: 0 };
const lives = [
  { before: none, now: { joined: 1, active: 1, ended: 0 } },
  { before: { joined: 1, active: 1, ended: 0 }, now: { joined: 0, active: 1, ended: 1 } },
  { before: { joined: 0, active: 1, ended: 0 }, now: { joined: 0, active: 1, ended: 0 } },
  { before: { joined: 0, active: 1, ended: 1 }, now: none },
] as const;

/** So many people who are alike. */
const alike = fc.record({
  times: fc.integer({ min: 1, max: 8 }),
  gender: fc.constantFrom('female', 'male', null),
  age: fc.constantFrom('under-18', '18-60', 'unknown'),
  path: fc.constantFrom('sv', 'fi', null),
  ground: fc.constantFrom('asylum', 'work', null),
  municipality: fc.constantFrom('091', '049', null),
  needs: fc.constantFrom('["a"]', '["a","b"]', null),
  reason: fc.constantFrom('moved', 'job', null),
  citizenship: fc.constantFrom('third-country', 'eu-eea', 'unknown'),
  partnerships: fc.subarray(['p', 'q']),
  noTongue: fc.boolean(),
  life: fc.constantFrom(...lives),
  did: fc.subarray(['R.2.9', 'O.2.3.1'] as const),
  situation: fc.constantFrom('employed', 'looking', null),
  helpedBy: fc.constantFrom('o', 'r', null),
});
export type Alike = typeof alike extends fc.Arbitrary<infer T> ? T : never;
export const somePeople = fc.array(alike, { minLength: 2, maxLength: 9 });

const times = ({ joined, active, ended }: Movement, n: number): Movement => ({
  joined: joined * n,
  active: active * n,
  ended: ended * n,
});
const movementOf = (people: readonly Alike[], when: 'now' | 'before'): Movement =>
  people
    .map(({ life, times: n }) => times(life[when], n))
    .reduce((a, b) => ({ joined: a.joined + b.joined, active: a.active + b.active, ended: a.ended + b.ended }), none);
const count = (people: readonly Alike[]): number => people.reduce((sum, one) => sum + one.times, 0);
const byKey = <K>(people: readonly Alike[], keyOf: (one: Alike) => K) =>
  [...new Set(people.map(keyOf))].map((key) => ({ key, people: people.filter((one) => keyOf(one) === key) }));
const both = (people: readonly Alike[]) => ({ now: movementOf(people, 'now'), before: movementOf(people, 'before') });

export function factsOf(people: readonly Alike[]): Facts {
  const activeNow = people.filter(({ life }) => life.now.active === 1);
  const asked = activeNow.filter(({ situation }) => situation !== null);
  return {
    ...noFacts,
    groups: people.map(
      ({ gender, age, path, ground, life, times: n }): GroupRow => ({
        gender,
        age,
        path,
        ground,
        now: times(life.now, n),
        before: times(life.before, n),
      }),
    ),
    partnerships: ['p', 'q'].map((handle) => ({
      handle,
      name: handle,
      ...both(people.filter(({ partnerships }) => partnerships.includes(handle))),
    })),
    municipalities: byKey(people, ({ municipality }) => municipality).map(({ key, people }) => ({
      key,
      ...both(people),
    })),
    needs: byKey(people, ({ needs }) => needs).map(({ key, people }) => ({ key, ...both(people) })),
    exits: byKey(
      people.filter(({ life }) => life.now.ended + life.before.ended > 0),
      ({ reason }) => reason,
    ).map(({ key, people }) => ({
      reason: key,
      now: movementOf(people, 'now').ended,
      before: movementOf(people, 'before').ended,
    })),
    missing: { ...noFacts.missing, motherTongue: count(activeNow.filter(({ noTongue }) => noTongue)) },
    situations: {
      rows: byKey(asked, ({ situation }) => situation).map(({ key, people }) => ({
        key: key ?? '',
        now: count(people),
        before: 0,
      })),
      total: { now: count(asked), before: 0 },
    },
    employed: byKey(asked, ({ path }) => path).map(({ key, people }) => ({
      path: key,
      people: count(people),
      employed: count(people.filter(({ situation }) => situation === 'employed')),
    })),
    activities: {
      rows: [{ key: 'sport', now: count(activeNow.filter(({ helpedBy }) => helpedBy !== null)), before: 0 }],
      total: { now: count(activeNow.filter(({ helpedBy }) => helpedBy !== null)), before: 0 },
    },
    yearAgo: { ...noFacts, groups: [] },
  };
}

export function amifOf(people: readonly Alike[]): AmifFacts {
  const began = people.filter(({ life }) => life.now.joined === 1);
  const of = (belonging: Belonging) => count(began.filter(({ citizenship }) => citizenship === belonging));
  const did = (indicator: AmifPeople, one: Alike) =>
    indicator === 'O.2.3' || one.did.some((done) => done === indicator);
  return {
    rows: amifPeople.flatMap((indicator) =>
      began
        .filter((one) => one.citizenship === 'third-country' && did(indicator, one))
        .map(({ gender, age, times: n }): AmifRow => ({ indicator, gender, age, people: n })),
    ),
    began: { 'third-country': of('third-country'), 'eu-eea': of('eu-eea'), unknown: of('unknown') },
    withoutLevels: 0,
    authorities: 1,
    projects: 0,
  };
}

export const withinOf = (people: readonly Alike[]): WithinPartnership[] =>
  people
    .filter(({ life }) => life.now.active === 1)
    .flatMap(({ partnerships, gender, age, path, times: n }) =>
      partnerships.map((partnership) => ({ partnership, gender, age, path, people: n })),
    );

export const helpedOf = (people: readonly Alike[]): HelpedRow[] =>
  ['o', 'r'].flatMap((organisation) => {
    const there = count(people.filter(({ life, helpedBy }) => life.now.active === 1 && helpedBy === organisation));
    return there === 0
      ? []
      : ([helps[0], 'all'] as const).map((help) => ({ organisation, name: organisation, help, people: there }));
  });

/** The indicators of each partnership by itself: here everybody began in all of hers on the same day. */
export const amifWithinOf = (people: readonly Alike[]) =>
  ['p', 'q'].map((partnership) => ({
    partnership,
    facts: amifOf(people.filter(({ partnerships }) => partnerships.some((one) => one === partnership))),
  }));

/** Two own fields, a choice and yes or no. */
export const ownOf = (people: readonly Alike[]): OwnGrouping[] => {
  const rows = (saysOf: (one: Alike) => string | null) =>
    byKey(people, saysOf).map(({ key, people: those }) => ({ value: key, ...both(those) }));
  return [
    { field: aField({ key: 'crew', kind: 'choice', choices: ['o', 'r'] }), rows: rows(({ helpedBy }) => helpedBy) },
    { field: aField({ key: 'laptop', kind: 'yes-no' }), rows: rows(({ noTongue }) => (noTongue ? 'no' : 'yes')) },
  ];
};
