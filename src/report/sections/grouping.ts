/** One table of people by group: who began, took part and ended, beside the period before; and what a reader knows of it without being told. */
import type { Text } from '../../i18n/index.ts';
import type { OwnName } from '../../own-field/own-field.ts';
import type { Facts } from '../facts.ts';
import { type Group, type Part, parts, totalOf } from '../groups.ts';
import {
  type ColumnHead,
  code,
  type DraftCell,
  type PlainCell,
  people,
  type Relation,
  type ReportTable,
} from '../model.ts';

const whens = ['now', 'before'] as const;

/** The tables that show who began, took part and ended, each by another group. */
export const groupings = ['partnership', 'gender', 'age', 'ground', 'path', 'municipality', 'need'] as const;

type GroupingId = (typeof groupings)[number];

export interface Grouping {
  readonly id: GroupingId | OwnName;
  readonly groups: readonly Group[];
  readonly label: (key: string) => PlainCell;
  readonly note?: Text;
  /** Of an own field; others are called as the reports call them. */
  readonly called?: Text;
  /** Someone may be in several groups. */
  readonly overlapping?: true;
}

/** Everyone, as one group. */
export const totals = ({ groups }: Pick<Facts, 'groups'>): Group => {
  const sum = (when: 'now' | 'before') => ({
    joined: totalOf(groups, 'joined', when),
    active: totalOf(groups, 'active', when),
    ended: totalOf(groups, 'ended', when),
  });
  return { key: 'all', now: sum('now'), before: sum('before') };
};

/** The name of a number of a group. */
export const cellId = (group: string, part: Part, when: 'now' | 'before' | 'yearAgo') => `${group}/${part}/${when}`;

export function groupTable(
  { id, groups, label, note, called }: Grouping,
  facts: Pick<Facts, 'groups'>,
): ReportTable<DraftCell> {
  const cells = (group: Group, named: string): DraftCell[] =>
    whens.flatMap((when) => parts.map((part) => people(cellId(named, part, when), group[when][part])));
  return {
    id,
    title: (t) => (called === undefined ? t.report.tables[id as GroupingId] : t.ownField.byOwn(called(t))),
    columns: [
      { key: 'group', heading: called ?? ((t) => t.report.headings[id as GroupingId]), kind: 'words' },
      ...movementColumns,
    ],
    rows: groups.map((group) => ({ key: group.key, cells: [label(group.key), ...cells(group, `${id}:${group.key}`)] })),
    total: { key: 'total', cells: [code('total', (t) => t.report.total), ...cells(totals(facts), 'all')] },
    bars: ['active', 'activeBefore'],
    ...(note === undefined ? {} : { note }),
  };
}

const movementColumns: readonly ColumnHead[] = whens.flatMap((when) =>
  parts.map(
    (part): ColumnHead => ({
      key: when === 'now' ? part : `${part}Before`,
      heading: (t) => t.report.movement[part],
      kind: 'number',
      ...(when === 'before' ? { before: true } : {}),
    }),
  ),
);

/** Groups add up to the total; those that overlap only as far as nobody is in two of them, but a reader may take it for so. */
export function groupRelations({ id, groups, overlapping }: Grouping, facts: Pick<Facts, 'groups'>): Relation[] {
  const total = totals(facts);
  const sums = whens.flatMap((when) =>
    parts.flatMap((part): Relation[] => {
      const sum = totalOf(groups, part, when);
      const terms = [
        ...groups.map(({ key }) => ({ cell: cellId(`${id}:${key}`, part, when), factor: 1 })),
        { cell: cellId('all', part, when), factor: -1 },
      ];
      if (sum === total[when][part]) return [{ terms, is: 'zero', total: cellId('all', part, when) }];
      // Where someone is in two groups, a reader still knows that together they are the whole or more.
      return sum > total[when][part]
        ? [{ terms: terms.map(({ cell, factor }) => ({ cell, factor: -factor })), is: 'zero-or-less' }]
        : [];
    }),
  );
  const within = groups.flatMap(({ key }) =>
    overlapping
      ? whens.flatMap((when) =>
          parts.map((part) => notMoreThan(cellId(`${id}:${key}`, part, when), cellId('all', part, when))),
        )
      : [],
  );
  return [...sums, ...within, ...groups.flatMap((group) => movementRelations(`${id}:${group.key}`, group))];
}

/** Nobody is in the first number who is not in the second. */
export const notMoreThan = (cell: string, than: string): Relation => ({
  terms: [
    { cell, factor: 1 },
    { cell: than, factor: -1 },
  ],
  is: 'zero-or-less',
});

/** Who began or ended was active. */
export const partOf = (named: string, when: 'now' | 'before' | 'yearAgo'): Relation[] => [
  notMoreThan(cellId(named, 'joined', when), cellId(named, 'active', when)),
  notMoreThan(cellId(named, 'ended', when), cellId(named, 'active', when)),
];

/** Who began or ended was active; and who was active before and did not end is active now, with those who began. */
export function movementRelations(named: string, { now, before }: Group): Relation[] {
  const within = whens.flatMap((when) => partOf(named, when));
  const flow: Relation = {
    terms: [
      { cell: cellId(named, 'active', 'before'), factor: 1 },
      { cell: cellId(named, 'joined', 'now'), factor: 1 },
      { cell: cellId(named, 'ended', 'before'), factor: -1 },
      { cell: cellId(named, 'active', 'now'), factor: -1 },
    ],
    is: 'zero',
  };
  // Not so when someone came back after a while.
  const flows = before.active - before.ended + now.joined === now.active;
  return flows ? [...within, flow] : within;
}
