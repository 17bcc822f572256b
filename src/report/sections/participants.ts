/** Participants: who began, took part and ended, by group, beside the period before; and why people ended. */

import { municipalityName } from '../../cli/reference.ts';
import { genders, paths, residenceGrounds } from '../../lib/vocabulary.ts';
import { ageBrackets } from '../../lib/vocabulary-report.ts';
import { ownLabel, ownName } from '../../own-field/own-field.ts';
import type { Facts, OwnGrouping } from '../facts.ts';
import { combined, combinedNeeds, type Group, groupsOf } from '../groups.ts';
import { figuresOf } from '../indicators/registry.ts';
import { code, type DraftCell, type DraftSection, name, type PlainCell, people, type ReportTable } from '../model.ts';
import { ownGroupLabel, ownGroups } from '../own-groups.ts';
import type { ExitRow } from '../records/exits.ts';
import { cellId, type Grouping, groupRelations, groupTable, movementRelations, partOf, totals } from './grouping.ts';
import { trendRelations } from './trend.ts';

export function participants(facts: Facts): DraftSection {
  const tables = groupingsOf(facts).filter(({ groups }) => groups.length > 0);
  const exits = exitsOf(facts);
  return {
    id: 'participants',
    figures: figuresOf('participants', facts),
    tables: [...tables.map((grouping) => groupTable(grouping, facts)), ...(exits === null ? [] : [exits])],
    relations: [
      ...tables.flatMap((grouping) => groupRelations(grouping, facts)),
      ...movementRelations('all', totals(facts)),
      ...partOf('all', 'yearAgo'),
      ...trendRelations(facts),
      ...(exits === null ? [] : exitRelations(exits)),
    ],
    text: () => [],
  };
}

/** Groups of which none is big enough to be shown by its name make no table. */
function groupingsOf({ groups, partnerships, municipalities, needs, minimum }: Facts): Grouping[] {
  const known = (all: readonly Group[]) => (all.every(({ key }) => key === 'unknown' || key === 'other') ? [] : all);
  const municipal = known(combined(municipalities, minimum));
  return [
    {
      id: 'partnership',
      groups: partnerships.map(({ handle, now, before }) => ({ key: handle, now, before })),
      label: (key) => name(partnerships.find(({ handle }) => handle === key)?.name ?? key),
      note: (t) => t.report.notes.partnership,
      overlapping: true,
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
    {
      id: 'municipality',
      groups: municipal,
      label: municipality,
      ...(hasOthers(municipal) ? { note: (t) => t.report.notes.combined(minimum) } : {}),
    },
    {
      id: 'need',
      groups: known(combinedNeeds(needs, minimum)),
      label: asEntered,
      note: (t) => t.report.notes.needs(minimum),
      overlapping: true,
    },
  ];
}

const hasOthers = (rows: readonly { readonly key: string }[]): boolean => rows.some(({ key }) => key === 'other');

/** By its code, else as it was entered. */
const municipality = (key: string): PlainCell =>
  /^\d{3}$/.test(key) ? code(key, (t) => municipalityName(key, t.language)) : asEntered(key);

/** What was written, or one of the words that stand for the rest. */
const asEntered = (key: string): PlainCell =>
  key === 'unknown'
    ? code(key, (t) => t.report.notKnown)
    : key === 'other'
      ? code(key, (t) => t.report.others)
      : name(key);

const whens = ['now', 'before'] as const;

/** Null when nobody ended in either period. A reason told for few people is not shown: the words themselves could say who it was. */
function exitsOf({ exits, minimum }: Facts): ReportTable<DraftCell> | null {
  const sum = (rows: readonly ExitRow[], when: 'now' | 'before') => rows.reduce((all, row) => all + row[when], 0);
  if (sum(exits, 'now') + sum(exits, 'before') === 0) return null;
  const told = exits.filter(({ reason }) => reason !== null);
  const often = told.filter(({ now, before }) => Math.max(now, before) >= minimum);
  const rest = told.filter((row) => !often.includes(row));
  const rows = [
    ...often.map((row) => ({ key: row.reason ?? '', rows: [row] })),
    { key: 'other', rows: rest },
    { key: 'unknown', rows: exits.filter(({ reason }) => reason === null) },
  ].filter((group) => group.rows.length > 0);
  const cells = (named: string, of: readonly ExitRow[]) =>
    whens.map((when) => people(cellId(named, 'ended', when), sum(of, when)));
  return {
    id: 'exits',
    title: (t) => t.report.tables.exits,
    columns: [
      { key: 'reason', heading: (t) => t.report.headings.reason, kind: 'words' },
      { key: 'ended', heading: (t) => t.report.movement.ended, kind: 'number' },
      { key: 'endedBefore', heading: (t) => t.report.movement.ended, kind: 'number', before: true },
    ],
    rows: rows.map((group) => ({
      key: group.key,
      cells: [asEntered(group.key), ...cells(`exit:${group.key}`, group.rows)],
    })),
    total: { key: 'total', cells: [code('total', (t) => t.report.total), ...cells('all', exits)] },
    ...(hasOthers(rows) ? { note: (t) => t.report.notes.combined(minimum) } : {}),
  };
}

/** The table by one own field, to be guarded beside all else. */
export function ownTable(of: OwnGrouping, facts: Facts): DraftSection {
  const grouping = ownGrouping(of);
  return {
    id: 'participants',
    figures: [],
    tables: grouping.groups.length === 0 ? [] : [groupTable(grouping, facts)],
    relations: groupRelations(grouping, facts),
    text: () => [],
  };
}

const ownGrouping = (grouping: OwnGrouping): Grouping => ({
  id: ownName(grouping.field.key),
  groups: ownGroups(grouping),
  label: (key) => ownGroupLabel(grouping.field, key),
  called: (t) => ownLabel(grouping.field, t.language),
});

/** The reasons add up to those who ended. */
const exitRelations = ({ rows }: ReportTable<DraftCell>): DraftSection['relations'] =>
  whens.map((when) => {
    const total = cellId('all', 'ended', when);
    return {
      terms: [
        ...rows.map(({ key }) => ({ cell: cellId(`exit:${key}`, 'ended', when), factor: 1 })),
        { cell: total, factor: -1 },
      ],
      is: 'zero',
      total,
    };
  });
