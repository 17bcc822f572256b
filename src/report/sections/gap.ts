/** Who had a job: the share of each group with its interval, and the differences between the groups with theirs. */
import type { Text } from '../../i18n/index.ts';
import type { GroupOutcome, Outcomes } from '../graduates.ts';
import { type DraftSection, name, type Relation, type ReportTable } from '../model.ts';
import { between, differenceTable, pairs, type Shares, shareTable } from './share-table.ts';

const byGroup: Shares = { id: 'gap', heading: (t) => t.report.headings.group, label: name };
const byContacts: Shares = { id: 'contacts', heading: (t) => t.report.headings.contactCount, label: name };

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
  const shares = shareTable(byGroup, outcomes.groups);
  const differences = differenceTable(byGroup, outcomes.groups);
  return {
    id: 'gap',
    figures: [],
    tables: [shares.table, ...(differences.rows.length === 0 ? [] : [differences])],
    relations: shares.relations,
    text: (_figures, tables) => [
      ...sentences(outcomes.groups, tables),
      ...(outcomes.unknown === 0 ? [] : [unknownRows(outcomes.unknown, tables)]),
    ],
  };
};

/** As long as no group is hidden: who knew how many people there are in all could take the others from them. */
export const mayCountAll = (tables: readonly ReportTable[]): boolean =>
  !tables.some(({ rows }) => rows.some(({ cells }) => cells[1]?.value === null));

const unknownRows = (unknown: number, tables: readonly ReportTable[]): Text =>
  mayCountAll(tables) ? (t) => t.report.gapUnknown(unknown) : (t) => t.report.gapUnknownSome;

/** The same by the number of working-life contacts before. */
export function contacts(outcomes: Outcomes, inGroups: Outcomes): DraftSection {
  const groups = [...outcomes.groups].sort((a, b) => (a.group < b.group ? -1 : 1));
  const { table, relations } = shareTable(byContacts, groups);
  return {
    id: 'contacts',
    figures: [],
    tables: [table],
    relations: [...relations, ...samePeople(groups, inGroups.groups)],
    text: () => [],
  };
}

/** Both tables are about the same people; where some have no number of contacts, the one by contacts is about fewer. */
function samePeople(steps: readonly GroupOutcome[], inGroups: readonly GroupOutcome[]): Relation[] {
  const parts = {
    people: (row: GroupOutcome) => row.people,
    employed: (row: GroupOutcome) => row.employed,
    notEmployed: (row: GroupOutcome) => row.people - row.employed,
  };
  const sum = (rows: readonly GroupOutcome[], of: (row: GroupOutcome) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  return Object.entries(parts).flatMap(([part, of]): Relation[] => {
    if (sum(steps, of) > sum(inGroups, of)) return [];
    const terms = [
      ...steps.map(({ group }) => ({ cell: `contacts:${group}/${part}`, factor: 1 })),
      ...inGroups.map(({ group }) => ({ cell: `gap:${group}/${part}`, factor: -1 })),
    ];
    return [{ terms, is: sum(steps, of) === sum(inGroups, of) ? 'zero' : 'zero-or-less' }];
  });
}

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
