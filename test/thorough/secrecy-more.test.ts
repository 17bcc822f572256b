/** A reader with a solver who lays all reports of a period side by side: what she knows without being told is written down here a second time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftSection } from '../../src/report/model.ts';
import { besideAll, guardBeside } from '../../src/report/secrecy/beside.ts';
import { numbersOf } from '../../src/report/secrecy/guard.ts';
import { numbersToHide } from '../../src/report/secrecy/hide.ts';
import { amif } from '../../src/report/sections/amif.ts';
import { amifWithin } from '../../src/report/sections/amif-within.ts';
import { helpedBy } from '../../src/report/sections/helped.ts';
import { ownTable, participants } from '../../src/report/sections/participants.ts';
import { peopleWithin } from '../../src/report/sections/people.ts';
import { quality } from '../../src/report/sections/quality.ts';
import { activities } from '../../src/report/sections/work.ts';
import { workingLife } from '../../src/report/sections/working-life.ts';
import { type Alike, amifOf, amifWithinOf, factsOf, helpedOf, ownOf, somePeople, withinOf } from '../report/people.ts';
import { isKept, knowledge, line, peopleOf, rangeWith, registers } from '../report/world.ts';

const minimum = 5;
const genders = ['female', 'male', 'other', 'not-stated', 'unknown'];
const ages = ['under-18', '18-60', 'over-60', 'unknown'];
const paths = ['sv', 'fi', 'both', 'undecided', 'unknown'];

/** The report on the period. */
function quarterlyOf(people: readonly Alike[]): DraftSection[] {
  const facts = factsOf(people);
  return [participants(facts), activities(facts), workingLife(facts), quality(facts)];
}

/** What a reader knows of the tables that stand beside those of people's movement. */
function moreKnowledge(values: ReadonlyMap<string, number>): string[] {
  const all = [...values.keys()];
  const starting = (start: string, end: string) => all.filter((id) => id.startsWith(start) && id.endsWith(end));
  const sum = (parts: readonly string[], total: string) =>
    line(values, [...parts.map((cell) => [1, cell] as const), [-1, total]], '=');
  const part = (cell: string, of: string) =>
    line(
      values,
      [
        [1, cell],
        [-1, of],
      ],
      '<=',
    );
  const wholeOrMore = (parts: readonly string[], whole: string) =>
    values.has(whole)
      ? [...line(values, [...parts.map((one) => [-1, one] as const), [1, whole]], '<='), ...sum(parts, whole)]
      : [];
  const lines: string[] = [];
  // Why people ended; what is missing, and of whom it is known.
  for (const when of ['now', 'before']) lines.push(...sum(starting('exit:', `/ended/${when}`), `all/ended/${when}`));
  for (const id of all.filter((one) => one.startsWith('missing:'))) lines.push(...part(id, 'all/active/now'));
  // Who had a job.
  for (const path of paths)
    lines.push(...sum([`employment:${path}/employed`, `employment:${path}/notEmployed`], `employment:${path}/people`));
  lines.push(...sum(starting('employment:', '/people'), 'situations:all/people/now'));
  lines.push(...sum(starting('employment:', '/employed'), 'situations:employed/people/now'));
  lines.push(
    ...sum(
      all.filter((id) => id.startsWith('situations:') && id.endsWith('/now') && !id.includes(':all')),
      'situations:all/people/now',
    ),
  );
  // AMIF: by gender and age, parts of all supported, and those who do not count.
  for (const indicator of ['O.2.3', 'O.2.3.1', 'R.2.9']) {
    const cell = (gender: string, age: string) => `amif:${indicator}/${gender}/${age}`;
    for (const gender of [...genders, 'all'])
      lines.push(
        ...sum(
          ages.map((age) => cell(gender, age)),
          cell(gender, 'all'),
        ),
      );
    for (const age of [...ages, 'all'])
      lines.push(
        ...sum(
          genders.map((gender) => cell(gender, age)),
          cell('all', age),
        ),
      );
    for (const gender of [...genders, 'all'])
      for (const age of [...ages, 'all']) lines.push(...part(cell(gender, age), `amif:O.2.3/${gender}/${age}`));
  }
  lines.push(...sum(['amif:O.2.3/all/all', 'amif:eu-eea', 'amif:unknown'], 'all/joined/now'));
  for (const gender of genders) lines.push(...part(`amif:O.2.3/${gender}/all`, `gender:${gender}/joined/now`));
  for (const age of ages) lines.push(...part(`amif:O.2.3/all/${age}`, `age:${age}/joined/now`));
  // The same of each partnership: parts of what the register has, together the whole or more.
  for (const indicator of ['O.2.3', 'O.2.3.1', 'R.2.9']) {
    const cell = (named: string, gender: string, age: string) => `${named}:${indicator}/${gender}/${age}`;
    for (const named of ['amif@p', 'amif@q']) {
      for (const gender of [...genders, 'all'])
        lines.push(
          ...sum(
            ages.map((age) => cell(named, gender, age)),
            cell(named, gender, 'all'),
          ),
        );
      for (const age of [...ages, 'all'])
        lines.push(
          ...sum(
            genders.map((gender) => cell(named, gender, age)),
            cell(named, 'all', age),
          ),
        );
    }
    for (const gender of [...genders, 'all'])
      for (const age of [...ages, 'all']) {
        const parts = ['amif@p', 'amif@q'].map((named) => cell(named, gender, age));
        for (const one of parts) lines.push(...part(one, cell('amif', gender, age)));
        for (const named of ['amif@p', 'amif@q'])
          lines.push(...part(cell(named, gender, age), `${named}:O.2.3/${gender}/${age}`));
        // Where a table is left out nobody knows what is in it, but that there is none of an indicator with nobody.
        const all = ['amif@p', 'amif@q'].every(
          (named) => values.has(cell(named, gender, age)) || values.get(cell(named, 'all', 'all')) === 0,
        );
        if (all) lines.push(...wholeOrMore(parts, cell('amif', gender, age)));
      }
  }
  for (const one of ['p', 'q']) {
    const began = [`amif@${one}:O.2.3/all/all`, `amif@${one}:eu-eea`, `amif@${one}:unknown`];
    for (const cell of began) lines.push(...part(cell, `partnership:${one}/joined/now`));
    if (began.every((cell) => values.has(cell))) lines.push(...sum(began, `partnership:${one}/joined/now`));
    for (const gender of genders)
      lines.push(...part(`amif@${one}:O.2.3/${gender}/all`, `in:${one}/gender:${gender}/active/now`));
    for (const key of ['unknown', 'eu-eea']) lines.push(...part(`amif@${one}:${key}`, `amif:${key}`));
  }
  for (const key of ['unknown', 'eu-eea']) {
    const parts = [`amif@p:${key}`, `amif@q:${key}`];
    if (parts.every((cell) => values.has(cell))) lines.push(...wholeOrMore(parts, `amif:${key}`));
  }
  // Partnerships: their groups, and all of a group.
  for (const [group, keys] of Object.entries({ gender: genders, age: ages, path: paths })) {
    for (const partnership of ['p', 'q'])
      lines.push(
        ...sum(
          keys.map((key) => `in:${partnership}/${group}:${key}/active/now`),
          `partnership:${partnership}/active/now`,
        ),
      );
    for (const key of keys) {
      const cells = ['p', 'q'].map((partnership) => `in:${partnership}/${group}:${key}/active/now`);
      for (const cell of cells) lines.push(...part(cell, `${group}:${key}/active/now`));
      lines.push(...sum(cells, `${group}:${key}/active/now`));
    }
  }
  // Organisations: whom each helped, and all who were helped so.
  lines.push(...sum(starting('helped:', '/activities'), 'activities:all/people/now'));
  for (const organisation of ['o', 'r'])
    lines.push(...sum([`helped:${organisation}/activities`], `helped:${organisation}/all`));
  return lines;
}

function laidBare(...reports: readonly (readonly DraftSection[])[]): string[] {
  const { all: drafts, hidden } = besideAll(reports, minimum);
  const values = peopleOf(...drafts);
  const lines = [...drafts.flatMap(knowledge), ...moreKnowledge(values)];
  const small = [...values].filter(([, value]) => value > 0 && value < minimum).map(([cell]) => cell);
  expect(small.filter((cell) => !hidden.has(cell))).toEqual([]);
  // What a reader would know of a number if all were hidden can't be kept from her: that two hidden ones make it more than 1.
  const everything = new Set([...values].filter(([, value]) => value > 0).map(([cell]) => cell));
  return small.filter((cell) => {
    const range = (among: ReadonlySet<string>) => rangeWith(cell, { values, lines }, among);
    return !isKept(range(hidden), () => range(everything), minimum);
  });
}

test('of the report on a period with all its tables', () => {
  fc.assert(
    fc.property(somePeople, (people) => {
      expect(laidBare(quarterlyOf(people))).toEqual([]);
    }),
    { numRuns: registers(2), endOnFailure: true, seed: 20_261_125 },
  );
}, 120_000);

test.each([
  ['the indicators of AMIF', (people: readonly Alike[]) => [amif(amifOf(people), factsOf(people))]],
  ['the reports to all partnerships', (people: readonly Alike[]) => peopleWithin(factsOf(people), withinOf(people))],
  [
    'the reports to all organisations',
    (people: readonly Alike[]) => [...helpedBy(factsOf(people), helpedOf(people)).values()],
  ],
])(
  'with %s beside it',
  (_name, draftsOf) => {
    fc.assert(
      fc.property(somePeople, (people) => {
        expect(laidBare(quarterlyOf(people), draftsOf(people))).toEqual([]);
      }),
      { numRuns: registers(2), endOnFailure: true, seed: 20_261_125 },
    );
  },
  120_000,
);

test('with all of them side by side, and no report says otherwise for it', () => {
  fc.assert(
    fc.property(somePeople, (people) => {
      const facts = factsOf(people);
      const reports = [
        quarterlyOf(people),
        [amif(amifOf(people), facts)],
        peopleWithin(facts, withinOf(people)),
        [...helpedBy(facts, helpedOf(people)).values()],
        ...amifWithin(amifWithinOf(people), amifOf(people), facts.partnerships).map((draft) => [draft]),
        ...ownOf(people).map((grouping) => [ownTable(grouping, facts)]),
      ];
      expect(laidBare(...reports)).toEqual([]);
      // Each report is the same whether those after it are handed out or not.
      const [one, all] = [besideAll(reports.slice(0, 2), minimum), besideAll(reports, minimum)];
      for (const cell of numbersOf(one.all).values.keys()) expect(all.hidden.has(cell)).toBe(one.hidden.has(cell));
    }),
    { numRuns: registers(2), endOnFailure: true, seed: 20_261_125 },
  );
}, 240_000);

test('what stands beside shows no number that the report on the period hides', () => {
  fc.assert(
    fc.property(somePeople, (people) => {
      const quarterly = quarterlyOf(people);
      const hidden = numbersToHide(numbersOf(quarterly), minimum);
      const sections = guardBeside(peopleWithin(factsOf(people), withinOf(people)), [quarterly], minimum);
      const shown = sections.map(({ tables }) => tables[0]?.total?.cells[1]?.value ?? null);
      expect(shown.map((value) => value === null)).toEqual(
        ['p', 'q'].map((one, at) => sections[at]?.tables.length === 0 || hidden.has(`partnership:${one}/active/now`)),
      );
    }),
    { numRuns: registers(5), endOnFailure: true, seed: 20_261_125 },
  );
});
