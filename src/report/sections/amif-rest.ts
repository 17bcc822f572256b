/** Those who began and do not count for AMIF: no table has them by gender or age, but the participants of the same period less the indicator do. */
import { type Gender, genders } from '../../lib/vocabulary.ts';
import { ageBrackets } from '../../lib/vocabulary-report.ts';
import { type AmifFacts, type AmifPeople, sumOf } from '../amif.ts';
import type { Facts } from '../facts.ts';
import { groupsOf } from '../groups.ts';
import { type PeopleCell, people, type Relation } from '../model.ts';
import { cellId } from './grouping.ts';

/** Of everyone with this gender and age; `all` stands for whichever. */
export const cellOf = (indicator: AmifPeople, gender: string, age: string, named = 'amif') =>
  `${named}:${indicator}/${gender}/${age}`;

export const genderKeys = [...genders, 'unknown'] as const;
export const genderOf = (key: (typeof genderKeys)[number]): Gender | null => (key === 'unknown' ? null : key);

/** By gender and by age. */
export function rest({ rows }: AmifFacts, groups: Facts['groups']): PeopleCell[] {
  const genderCells = byGender(groups).map(({ key, now }) =>
    people(`amif:rest/${key}`, now.joined - sumOf(rows, 'O.2.3', { gender: genderOf(key as 'female') })),
  );
  const ageCells = byAge(groups).map(({ key, now }) =>
    people(`amif:rest/${key}`, now.joined - sumOf(rows, 'O.2.3', { age: key as 'unknown' })),
  );
  return [...genderCells, ...ageCells.map((cell) => ({ ...cell, id: cell.id.replace('rest/', 'rest/age-') }))];
}

const byGender = (groups: Facts['groups']) => groupsOf(groups, ({ gender }) => gender ?? 'unknown', genderKeys);
const byAge = (groups: Facts['groups']) => groupsOf(groups, ({ age }) => age, ageBrackets);

/** Those who count and those who do not are all who began, by gender, by age and in all. */
export function restRelations(facts: AmifFacts, groups: Facts['groups']): Relation[] {
  const restIs = (restCell: string, all: string, counted: string | null): Relation => ({
    terms: [
      { cell: restCell, factor: 1 },
      ...(counted === null ? [] : [{ cell: counted, factor: 1 }]),
      { cell: all, factor: -1 },
    ],
    is: 'zero',
  });
  // A cell that no table has is zero and known to be so.
  const shown = (of: Parameters<typeof sumOf>[2], cell: string) =>
    sumOf(facts.rows, 'O.2.3', of) > 0 || of?.gender === 'female' || of?.gender === 'male' ? cell : null;
  const any = sumOf(facts.rows, 'O.2.3') > 0;
  const genderRelations = byGender(groups).map(({ key }) =>
    restIs(
      `amif:rest/${key}`,
      cellId(`gender:${key}`, 'joined', 'now'),
      any ? shown({ gender: genderOf(key as 'female') }, cellOf('O.2.3', key, 'all')) : null,
    ),
  );
  const ageRelations = byAge(groups).map(({ key }) =>
    restIs(
      `amif:rest/age-${key}`,
      cellId(`age:${key}`, 'joined', 'now'),
      any && (key !== 'unknown' || sumOf(facts.rows, 'O.2.3', { age: 'unknown' }) > 0)
        ? cellOf('O.2.3', 'all', key)
        : null,
    ),
  );
  const all: Relation = {
    terms: [
      ...['amif:unknown', 'amif:eu-eea', cellOf('O.2.3', 'all', 'all')].map((cell) => ({ cell, factor: 1 })),
      { cell: cellId('all', 'joined', 'now'), factor: -1 },
    ],
    is: 'zero',
    total: cellId('all', 'joined', 'now'),
  };
  const restSum = (keys: readonly string[]): Relation => ({
    terms: [
      ...keys.map((key) => ({ cell: `amif:rest/${key}`, factor: 1 })),
      ...['amif:unknown', 'amif:eu-eea'].map((cell) => ({ cell, factor: -1 })),
    ],
    is: 'zero',
  });
  return [
    ...genderRelations,
    ...ageRelations,
    all,
    restSum(byGender(groups).map(({ key }) => key)),
    restSum(byAge(groups).map(({ key }) => `age-${key}`)),
  ];
}
