/** The share of each group that had a job with its interval (Wilson), and the differences between groups with theirs (Newcombe). */
import type { Text } from '../../i18n/index.ts';
import { newcombe, wilson } from '../../lib/proportion.ts';
import type { GroupOutcome } from '../graduates.ts';
import {
  type ColumnHead,
  code,
  type DraftCell,
  derived,
  name,
  type PlainCell,
  people,
  type Relation,
  type ReportTable,
} from '../model.ts';

const columns: readonly ColumnHead[] = [
  { key: 'people', heading: (t) => t.report.headings.people, kind: 'number' },
  { key: 'employed', heading: (t) => t.report.headings.employed, kind: 'number' },
  { key: 'notEmployed', heading: (t) => t.report.headings.notEmployed, kind: 'number' },
  { key: 'share', heading: (t) => t.report.headings.employedShare, kind: 'share' },
  { key: 'low', heading: (t) => t.report.headings.low, kind: 'share' },
  { key: 'high', heading: (t) => t.report.headings.high, kind: 'share' },
];

/** Which table it is, and what its groups are called. */
export interface Shares {
  readonly id: 'gap' | 'contacts' | 'employment';
  readonly heading: Text;
  readonly label: (group: string) => PlainCell;
}

/** A row for each group: how many, how many with a job, the share with its interval. */
export function shareTable({ id, heading, label }: Shares, groups: readonly GroupOutcome[]) {
  const cell = (group: string, part: string) => `${id}:${group}/${part}`;
  const table: ReportTable<DraftCell> = {
    id,
    title: (t) => t.report.tables[id],
    columns: [{ key: 'group', heading, kind: 'words' }, ...columns],
    rows: groups.map(({ group, employed, people: all }) => {
      const { low, high } = wilson(employed, all);
      const of = ['people', 'employed'].map((part) => cell(group, part));
      return {
        key: group,
        cells: [
          label(group),
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
export function pairs(groups: readonly GroupOutcome[]): (readonly [GroupOutcome, GroupOutcome])[] {
  const sorted = [...groups].sort((a, b) => b.employed / b.people - a.employed / a.people);
  return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => [first, second] as const));
}

export const between = ([first, second]: readonly [GroupOutcome, GroupOutcome]) =>
  newcombe([first.employed, first.people], [second.employed, second.people]);

/** Two groups as one cell. */
const both = (first: PlainCell, second: PlainCell): PlainCell =>
  first.kind === 'code' && second.kind === 'code'
    ? code(`${first.value}/${second.value}`, (t) => `${first.words(t)} – ${second.words(t)}`)
    : name(`${first.value} – ${second.value}`);

/** A row for each two groups. */
export const differenceTable = ({ id, label }: Shares, groups: readonly GroupOutcome[]): ReportTable<DraftCell> => ({
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
    const of = pair.flatMap(({ group }) => ['people', 'employed'].map((part) => `${id}:${group}/${part}`));
    return {
      key: `${first.group}/${second.group}`,
      cells: [
        both(label(first.group), label(second.group)),
        derived(of, first.employed / first.people - second.employed / second.people),
        derived(of, low),
        derived(of, high),
      ],
    };
  }),
  total: null,
  note: (t) => t.report.notes.differences,
});
