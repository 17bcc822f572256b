/** People of one partnership in numbers, for its members: how many came, took part and ended, and who they are. */
import { genders, paths } from '../../lib/vocabulary.ts';
import { ageBrackets } from '../../lib/vocabulary-report.ts';
import type { Facts } from '../facts.ts';
import { groupsOf, type Part } from '../groups.ts';
import {
  code,
  type DraftCell,
  type DraftSection,
  type Figure,
  type PlainCell,
  people,
  type Relation,
  type ReportTable,
} from '../model.ts';
import type { WithinPartnership } from '../records/one-partnership.ts';
import { cellId, notMoreThan } from './grouping.ts';

const groups = {
  gender: {
    order: [...genders, 'unknown'],
    of: ({ gender }: WithinPartnership) => gender ?? 'unknown',
    label: (key: string): PlainCell =>
      code(key, (t) => (key in t.participant.genders ? t.participant.genders[key as 'female'] : t.report.notKnown)),
  },
  age: {
    order: ageBrackets,
    of: ({ age }: WithinPartnership) => age,
    label: (key: string): PlainCell => code(key, (t) => t.report.ages[key as 'unknown']),
  },
  path: {
    order: [...paths, 'unknown'],
    of: ({ path }: WithinPartnership) => path ?? 'unknown',
    label: (key: string): PlainCell =>
      code(key, (t) => (key in t.participant.paths ? t.participant.paths[key as 'sv'] : t.report.notKnown)),
  },
} as const;
type Grouped = keyof typeof groups;
const grouped = Object.keys(groups) as Grouped[];

const cellOf = (partnership: string, group: Grouped, key: string) => `in:${partnership}/${group}:${key}/active/now`;
const ofPartnership = (partnership: string, part: Part, when: 'now' | 'before') =>
  cellId(`partnership:${partnership}`, part, when);

/**
 * A section for each partnership, to be guarded together: what the members of all partnerships know together must not be more than each is
 * shown. In the order of `facts.partnerships`.
 */
export function peopleWithin(facts: Facts, within: readonly WithinPartnership[]): DraftSection[] {
  const across = acrossPartnerships(facts, within);
  return facts.partnerships.map(({ handle }, at) => {
    const those = within.filter(({ partnership }) => partnership === handle);
    return {
      id: 'people',
      figures: figures(facts, handle),
      tables: those.length === 0 ? [] : grouped.map((group) => table(handle, group, those)),
      relations: [...grouped.map((group) => sums(handle, group, those)), ...(at === 0 ? across : [])],
      text: () => [],
    };
  });
}

const figures = ({ partnerships }: Facts, partnership: string): Figure<DraftCell>[] => {
  const row = partnerships.find(({ handle }) => handle === partnership);
  const figure = (id: string, part: Part): Figure<DraftCell> => ({
    id,
    moreIsBetter: null,
    now: people(ofPartnership(partnership, part, 'now'), row?.now[part] ?? 0),
    before: people(ofPartnership(partnership, part, 'before'), row?.before[part] ?? 0),
  });
  return [
    figure('participantsActive', 'active'),
    figure('participantsJoined', 'joined'),
    figure('participantsEnded', 'ended'),
  ];
};

const keysOf = (group: Grouped, rows: readonly WithinPartnership[]): readonly string[] =>
  groups[group].order.filter((key) => rows.some((row) => groups[group].of(row) === key));

const sum = (rows: readonly WithinPartnership[], group: Grouped, key: string): number =>
  rows.filter((row) => groups[group].of(row) === key).reduce((all, row) => all + row.people, 0);

function table(partnership: string, group: Grouped, rows: readonly WithinPartnership[]): ReportTable<DraftCell> {
  const all = rows.reduce((total, row) => total + row.people, 0);
  return {
    id: group,
    title: (t) => t.report.tables[group],
    columns: [
      { key: 'group', heading: (t) => t.report.headings[group], kind: 'words' },
      { key: 'active', heading: (t) => t.report.movement.active, kind: 'number' },
    ],
    rows: keysOf(group, rows).map((key) => ({
      key,
      cells: [groups[group].label(key), people(cellOf(partnership, group, key), sum(rows, group, key))],
    })),
    total: {
      key: 'total',
      cells: [code('total', (t) => t.report.total), people(ofPartnership(partnership, 'active', 'now'), all)],
    },
    bars: ['active'],
  };
}

/** The groups add up to all of the partnership. */
const sums = (partnership: string, group: Grouped, rows: readonly WithinPartnership[]): Relation => ({
  terms: [
    ...keysOf(group, rows).map((key) => ({ cell: cellOf(partnership, group, key), factor: 1 })),
    { cell: ofPartnership(partnership, 'active', 'now'), factor: -1 },
  ],
  is: 'zero',
  total: ofPartnership(partnership, 'active', 'now'),
});

/** Nobody of a group is in a partnership who is not in the group as a whole; where nobody is in two, the partnerships add up to it. */
function acrossPartnerships(facts: Facts, within: readonly WithinPartnership[]): Relation[] {
  return grouped.flatMap((group) =>
    keysOf(group, within).flatMap((key): Relation[] => {
      const whole = cellId(`${group}:${key}`, 'active', 'now');
      const there = facts.partnerships.filter(({ handle }) =>
        within.some((row) => row.partnership === handle && groups[group].of(row) === key),
      );
      const cells = there.map(({ handle }) => cellOf(handle, group, key));
      const all = groupsOf(facts.groups, (row) => groups[group].of(row as never), groups[group].order).find(
        (row) => row.key === key,
      );
      return [
        ...cells.map((cell) => notMoreThan(cell, whole)),
        ...(all?.now.active === sum(within, group, key)
          ? [
              {
                terms: [...cells.map((cell) => ({ cell, factor: 1 })), { cell: whole, factor: -1 }],
                is: 'zero' as const,
                total: whole,
              },
            ]
          : []),
      ];
    }),
  );
}
