/** Who had a job: the share of each group with its interval, and the differences between the groups with theirs. */
import type { Text } from '../../i18n/index.ts';
import { newcombe, wilson } from '../../lib/proportion.ts';
import type { GroupOutcome, Outcomes } from '../graduates.ts';
import {
  type ColumnHead,
  type DraftCell,
  type DraftSection,
  derived,
  name,
  people,
  type Relation,
  type ReportTable,
} from '../model.ts';

/** What the sentence on two groups says; shares as percentages, the interval in percentage points. */
export interface GapSaid {
  readonly first: string;
  readonly second: string;
  readonly shares: readonly [string, string];
  readonly low: string;
  readonly high: string;
  readonly sure: boolean;
}

export const gap = (outcomes: Outcomes): DraftSection => {
  const shares = shareTable('gap', outcomes.groups);
  const differences = differenceTable(outcomes.groups);
  return {
    id: 'gap',
    figures: [],
    tables: [shares.table, ...(differences.rows.length === 0 ? [] : [differences])],
    relations: shares.relations,
    text: (_figures, tables) => [
      ...sentences(outcomes.groups, tables),
      ...(outcomes.unknown === 0 ? [] : [((t) => t.report.gapUnknown(outcomes.unknown)) satisfies Text]),
    ],
  };
};

/** The same by the number of working-life contacts before. */
export function contacts(outcomes: Outcomes, byGroup: Outcomes): DraftSection {
  const groups = [...outcomes.groups].sort((a, b) => (a.group < b.group ? -1 : 1));
  const { table, relations } = shareTable('contacts', groups);
  return {
    id: 'contacts',
    figures: [],
    tables: [table],
    relations: [...relations, ...samePeople(groups, byGroup.groups)],
    text: () => [],
  };
}

const columns: readonly ColumnHead[] = [
  { key: 'people', heading: (t) => t.report.headings.people, kind: 'number' },
  { key: 'employed', heading: (t) => t.report.headings.employed, kind: 'number' },
  { key: 'notEmployed', heading: (t) => t.report.headings.notEmployed, kind: 'number' },
  { key: 'share', heading: (t) => t.report.headings.employedShare, kind: 'share' },
  { key: 'low', heading: (t) => t.report.headings.low, kind: 'share' },
  { key: 'high', heading: (t) => t.report.headings.high, kind: 'share' },
];

function shareTable(id: 'gap' | 'contacts', groups: readonly GroupOutcome[]) {
  const cell = (group: string, part: string) => `${id}:${group}/${part}`;
  const table: ReportTable<DraftCell> = {
    id,
    title: (t) => t.report.tables[id],
    columns: [
      {
        key: 'group',
        heading: (t) => (id === 'gap' ? t.report.headings.group : t.report.headings.contactCount),
        kind: 'words',
      },
      ...columns,
    ],
    rows: groups.map(({ group, employed, people: all }) => {
      const { low, high } = wilson(employed, all);
      const of = ['people', 'employed'].map((part) => cell(group, part));
      return {
        key: group,
        cells: [
          name(group),
          people(cell(group, 'people'), all),
          people(cell(group, 'employed'), employed),
          people(cell(group, 'notEmployed'), all - employed),
          derived(of, employed / all),
          derived(of, low),
          derived(of, high),
        ],
      };
    }),
    total: null,
    note: (t) => t.report.notes.interval,
    bars: ['share'],
  };
  return { table, relations: relationsOf(groups, cell) };
}

/** Both tables are about the same people, unless some have no number of contacts. */
function samePeople(byContacts: readonly GroupOutcome[], byGroup: readonly GroupOutcome[]): Relation[] {
  const parts = {
    people: (row: GroupOutcome) => row.people,
    employed: (row: GroupOutcome) => row.employed,
    notEmployed: (row: GroupOutcome) => row.people - row.employed,
  };
  const sum = (rows: readonly GroupOutcome[], of: (row: GroupOutcome) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  return Object.entries(parts).flatMap(([part, of]): Relation[] => {
    if (sum(byContacts, of) !== sum(byGroup, of)) return [];
    const terms = [
      ...byContacts.map(({ group }) => ({ cell: `contacts:${group}/${part}`, factor: 1 })),
      ...byGroup.map(({ group }) => ({ cell: `gap:${group}/${part}`, factor: -1 })),
    ];
    return [{ terms, is: 'zero' }];
  });
}

/** Who had a job and who had none are all of a group. */
const relationsOf = (groups: readonly GroupOutcome[], cell: (group: string, part: string) => string): Relation[] =>
  groups.map(({ group }) => ({
    terms: [
      { cell: cell(group, 'employed'), factor: 1 },
      { cell: cell(group, 'notEmployed'), factor: 1 },
      { cell: cell(group, 'people'), factor: -1 },
    ],
    is: 'zero',
    total: cell(group, 'people'),
  }));

/** Every two groups, the one with the higher share first. */
function pairs(groups: readonly GroupOutcome[]): (readonly [GroupOutcome, GroupOutcome])[] {
  const sorted = [...groups].sort((a, b) => b.employed / b.people - a.employed / a.people);
  return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => [first, second] as const));
}

const between = ([first, second]: readonly [GroupOutcome, GroupOutcome]) =>
  newcombe([first.employed, first.people], [second.employed, second.people]);

const differenceTable = (groups: readonly GroupOutcome[]): ReportTable<DraftCell> => ({
  id: 'differences',
  title: (t) => t.report.tables.differences,
  columns: [
    { key: 'pair', heading: (t) => t.report.headings.pair, kind: 'words' },
    { key: 'difference', heading: (t) => t.report.headings.difference, kind: 'share' },
    { key: 'low', heading: (t) => t.report.headings.low, kind: 'share' },
    { key: 'high', heading: (t) => t.report.headings.high, kind: 'share' },
  ],
  rows: pairs(groups).map((pair) => {
    const [first, second] = pair;
    const { low, high } = between(pair);
    const of = pair.flatMap(({ group }) => ['people', 'employed'].map((part) => `gap:${group}/${part}`));
    return {
      key: `${first.group}/${second.group}`,
      cells: [
        name(`${first.group} – ${second.group}`),
        derived(of, first.employed / first.people - second.employed / second.people),
        derived(of, low),
        derived(of, high),
      ],
    };
  }),
  total: null,
  note: (t) => t.report.notes.differences,
});

/** A sentence for each two groups whose numbers may be shown. */
function sentences(groups: readonly GroupOutcome[], tables: readonly ReportTable[]): Text[] {
  const shown = new Set(
    tables
      .find(({ id }) => id === 'differences')
      ?.rows.flatMap(({ key, cells }) => (cells[1]?.value === null ? [] : [key])),
  );
  const said = pairs(groups).map((pair): Text | null => {
    const [first, second] = pair;
    if (!shown.has(`${first.group}/${second.group}`)) return null;
    const { low, high } = between(pair);
    return (t) =>
      t.report.gapSentence({
        first: first.group,
        second: second.group,
        shares: [t.format.percent(first.employed / first.people), t.format.percent(second.employed / second.people)],
        low: t.report.points(low),
        high: t.report.points(high),
        sure: low > 0,
      });
  });
  const hidden: Text[] = said.includes(null) ? [(t) => t.report.gapHidden] : [];
  return [...said.filter((sentence) => sentence !== null), ...hidden];
}
