/** Participants: who began, took part and ended, by group, beside the period before. */
import type { Text } from '../../i18n/index.ts';
import { genders, paths, residenceGrounds } from '../../lib/vocabulary.ts';
import { ageBrackets } from '../../lib/vocabulary-report.ts';
import type { Facts } from '../facts.ts';
import { type Group, groupsOf, type Part, parts, totalOf } from '../groups.ts';
import { figuresOf } from '../indicators/registry.ts';
import {
  type ColumnHead,
  code,
  type DraftCell,
  type DraftSection,
  name,
  type PlainCell,
  people,
  type Relation,
  type ReportTable,
} from '../model.ts';
import { trendRelations } from './trend.ts';

const whens = ['now', 'before'] as const;

export function participants(facts: Facts): DraftSection {
  const { groups, partnerships } = facts;
  const tables: Grouping[] = [
    {
      id: 'partnership',
      groups: partnerships.map(({ handle, now, before }) => ({ key: handle, now, before })),
      label: (key) => name(partnerships.find(({ handle }) => handle === key)?.name ?? key),
      note: (t) => t.report.notes.partnership,
    },
    {
      id: 'gender',
      groups: groupsOf(groups, ({ gender }) => gender ?? 'unknown', [...genders, 'unknown']),
      label: (key) =>
        code(key, (t) => (key in t.participant.genders ? t.participant.genders[key as 'female'] : t.report.notKnown)),
    },
    {
      id: 'age',
      groups: groupsOf(groups, ({ age }) => age, ageBrackets),
      label: (key) => code(key, (t) => t.report.ages[key as 'unknown']),
      note: (t) => t.report.notes.age,
    },
    {
      id: 'ground',
      groups: groupsOf(groups, ({ ground }) => ground ?? 'unknown', residenceGrounds),
      label: (key) => code(key, (t) => t.report.grounds[key as 'unknown']),
    },
    {
      id: 'path',
      groups: groupsOf(groups, ({ path }) => path ?? 'unknown', [...paths, 'unknown']),
      label: (key) =>
        code(key, (t) => (key in t.participant.paths ? t.participant.paths[key as 'sv'] : t.report.notKnown)),
    },
  ];
  return {
    id: 'participants',
    figures: figuresOf('participants', facts),
    tables: tables.map((grouping) => tableOf(grouping, facts)),
    relations: [
      ...tables.flatMap((grouping) => relationsOf(grouping, facts)),
      ...movementRelations('all', totals(facts)),
      ...trendRelations(facts),
    ],
    text: () => [],
  };
}

interface Grouping {
  readonly id: 'partnership' | 'gender' | 'age' | 'ground' | 'path';
  readonly groups: readonly Group[];
  readonly label: (key: string) => PlainCell;
  readonly note?: Text;
}

const totals = ({ groups }: Facts): Group => {
  const sum = (when: 'now' | 'before') => ({
    joined: totalOf(groups, 'joined', when),
    active: totalOf(groups, 'active', when),
    ended: totalOf(groups, 'ended', when),
  });
  return { key: 'all', now: sum('now'), before: sum('before') };
};

const cellId = (group: string, part: Part, when: 'now' | 'before') => `${group}/${part}/${when}`;

function tableOf({ id, groups, label, note }: Grouping, facts: Facts): ReportTable<DraftCell> {
  const cells = (group: Group, named: string): DraftCell[] =>
    whens.flatMap((when) => parts.map((part) => people(cellId(named, part, when), group[when][part])));
  return {
    id,
    title: (t) => t.report.tables[id],
    columns: [{ key: 'group', heading: (t) => t.report.headings[id], kind: 'words' }, ...movementColumns],
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

/** Groups add up to the total; partnerships only as far as nobody is in two of them, but a reader may take it for so. */
function relationsOf({ id, groups }: Grouping, facts: Facts): Relation[] {
  const total = totals(facts);
  const sums = whens.flatMap((when) =>
    parts.flatMap((part): Relation[] => {
      const sum = totalOf(groups, part, when);
      const terms = [
        ...groups.map(({ key }) => ({ cell: cellId(`${id}:${key}`, part, when), factor: 1 })),
        { cell: cellId('all', part, when), factor: -1 },
      ];
      return sum === total[when][part] ? [{ terms, is: 'zero', total: cellId('all', part, when) }] : [];
    }),
  );
  const within = groups.flatMap(({ key }) =>
    id === 'partnership'
      ? whens.flatMap((when) =>
          parts.map((part) => notMoreThan(cellId(`${id}:${key}`, part, when), cellId('all', part, when))),
        )
      : [],
  );
  return [...sums, ...within, ...groups.flatMap((group) => movementRelations(`${id}:${group.key}`, group))];
}

const notMoreThan = (cell: string, than: string): Relation => ({
  terms: [
    { cell, factor: 1 },
    { cell: than, factor: -1 },
  ],
  is: 'zero-or-less',
});

/** Who began or ended was active; and who was active before and did not end is active now, with those who began. */
function movementRelations(named: string, { now, before }: Group): Relation[] {
  const within = whens.flatMap((when) => [
    notMoreThan(cellId(named, 'joined', when), cellId(named, 'active', when)),
    notMoreThan(cellId(named, 'ended', when), cellId(named, 'active', when)),
  ]);
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
