/** The indicators of AMIF of one partnership: a project is a partnership. What a reader knows of them beside those of the register. */

import { ageBrackets } from '../../lib/vocabulary-report.ts';
import { type AmifFacts, type AmifRow, amifPeople, type Belonging, sumOf } from '../amif.ts';
import type { Facts } from '../facts.ts';
import type { DraftSection, Relation } from '../model.ts';
import { indicatorsOf } from './amif.ts';
import { cellOf, genderKeys, genderOf } from './amif-rest.ts';
import { cellId, notMoreThan } from './grouping.ts';

export interface AmifWithin {
  /** Handle. */
  readonly partnership: string;
  readonly facts: AmifFacts;
}

const namedOf = (partnership: string) => `amif@${partnership}`;

/** A section for each partnership, in the order given: each is guarded beside those before it. */
export const amifWithin = (
  all: readonly AmifWithin[],
  whole: AmifFacts,
  partnerships: Facts['partnerships'],
): DraftSection[] =>
  all.map(({ partnership, facts }, at) => {
    const section = indicatorsOf(facts, namedOf(partnership));
    const joined = partnerships.find(({ handle }) => handle === partnership)?.now.joined ?? 0;
    return {
      ...section,
      relations: [
        ...section.relations,
        ...beganIn(partnership, facts, joined),
        ...placesOf(whole).flatMap((place) => partOfWhole(partnership, facts, whole, place)),
        ...placesOf(whole).flatMap((place) => together(all, whole, { ...place, at })),
        ...activeIn(partnership),
      ],
      text: () => [(t) => t.reportAmif.whoCounts, (t) => t.reportAmif.whatOfProject],
    };
  });

/** A number that stands in a table of the register and in that of a partnership. */
interface Place {
  readonly cell: (named: string) => string;
  readonly value: (facts: AmifFacts) => number;
}

function placesOf({ rows }: AmifFacts): Place[] {
  const cells = amifPeople
    .filter((indicator) => sumOf(rows, indicator) > 0)
    .flatMap((indicator) =>
      [...genderKeys, 'all' as const].flatMap((gender) =>
        [...ageBrackets, 'all' as const].map((age): Place => {
          const of: Partial<Pick<AmifRow, 'gender' | 'age'>> = {
            ...(gender === 'all' ? {} : { gender: genderOf(gender) }),
            ...(age === 'all' ? {} : { age }),
          };
          return {
            cell: (named) => cellOf(indicator, gender, age, named),
            value: (facts) => sumOf(facts.rows, indicator, of),
          };
        }),
      ),
    );
  const others = (['unknown', 'eu-eea'] as const).map(
    (key: Belonging): Place => ({ cell: (named) => `${named}:${key}`, value: ({ began }) => began[key] }),
  );
  return [
    ...cells,
    ...others,
    { cell: (named) => `${named}:without-levels`, value: ({ withoutLevels }) => withoutLevels },
  ];
}

/** Whoever counts in a partnership counts in the register: not always in the same period, but a reader may take it for so where it is. */
const partOfWhole = (partnership: string, facts: AmifFacts, whole: AmifFacts, { cell, value }: Place): Relation[] =>
  value(facts) <= value(whole) ? [notMoreThan(cell(namedOf(partnership)), cell('amif'))] : [];

/** All partnerships together are the whole, or more where someone is in two; said with the last that has anybody there, for that one can still hide it. */
function together(
  all: readonly AmifWithin[],
  whole: AmifFacts,
  { cell, value, at }: Place & { readonly at: number },
): Relation[] {
  const there = all.filter(({ facts }) => value(facts) > 0);
  if (there.at(-1) !== all[at]) return [];
  const sum = there.reduce((total, { facts }) => total + value(facts), 0);
  if (there.length === 0 || sum < value(whole)) return [];
  const terms = [
    ...there.map(({ partnership }) => ({ cell: cell(namedOf(partnership)), factor: -1 })),
    { cell: cell('amif'), factor: 1 },
  ];
  return [{ terms, is: sum === value(whole) ? 'zero' : 'zero-or-less' }];
}

/** Whoever began took part. */
const activeIn = (partnership: string): Relation[] =>
  genderKeys.map((gender) =>
    notMoreThan(cellOf('O.2.3', gender, 'all', namedOf(partnership)), `in:${partnership}/gender:${gender}/active/now`),
  );

/** Those who count and those who do not are all who began in the partnership. */
function beganIn(partnership: string, { began }: AmifFacts, joined: number): Relation[] {
  const total = cellId(`partnership:${partnership}`, 'joined', 'now');
  if (began['third-country'] + began['eu-eea'] + began.unknown !== joined) return [];
  const named = namedOf(partnership);
  const parts = [`${named}:unknown`, `${named}:eu-eea`, cellOf('O.2.3', 'all', 'all', named)];
  return [
    // Said by itself, for the table of the others may be left out.
    ...parts.map((cell) => notMoreThan(cell, total)),
    {
      terms: [
        ...parts.map((cell) => ({
          cell,
          factor: 1,
        })),
        { cell: total, factor: -1 },
      ],
      is: 'zero',
      total,
    },
  ];
}
