/** Actions that fell due, by the organisation responsible: done in time, done late, not done. */
import type { Facts } from '../facts.ts';
import { figuresOf } from '../indicators/registry.ts';
import {
  type ColumnHead,
  code,
  count,
  type DraftCell,
  type DraftSection,
  name,
  type ReportTable,
  share,
} from '../model.ts';
import type { ActionCounts, OrganisationActions } from '../records/actions.ts';

export const actions = (facts: Facts): DraftSection => ({
  id: 'actions',
  figures: figuresOf('actions', facts),
  tables: facts.actions.length === 0 ? [] : [due(facts.actions)],
  relations: [],
  text: () => [],
});

const columns = ['due', 'inTime', 'late', 'open'] as const satisfies readonly (keyof ActionCounts)[];

function due(rows: readonly OrganisationActions[]): ReportTable<DraftCell> {
  const cells = (now: ActionCounts, before: ActionCounts): DraftCell[] => [
    ...columns.map((part) => count(now[part])),
    share(now.due - now.open, now.due),
    share(before.due - before.open, before.due),
  ];
  const sum = (when: 'now' | 'before') =>
    Object.fromEntries(
      columns.map((part) => [part, rows.reduce((total, row) => total + row[when][part], 0)]),
    ) as unknown as ActionCounts;
  return {
    id: 'actions',
    title: (t) => t.report.tables.actions,
    columns: [
      { key: 'organisation', heading: (t) => t.report.headings.organisation, kind: 'words' },
      ...columns.map((part): ColumnHead => ({ key: part, heading: (t) => t.report.headings[part], kind: 'number' })),
      { key: 'done', heading: (t) => t.report.headings.doneShare, kind: 'share' },
      { key: 'doneBefore', heading: (t) => t.report.headings.doneShare, kind: 'share', before: true },
    ],
    rows: rows.map((row) => ({
      key: row.handle ?? 'none',
      cells: [
        row.name === null ? code('none', (t) => t.report.noOrganisation) : name(row.name),
        ...cells(row.now, row.before),
      ],
    })),
    total: { key: 'total', cells: [code('total', (t) => t.report.total), ...cells(sum('now'), sum('before'))] },
  };
}
