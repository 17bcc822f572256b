/** The two-way process: what the hosts learned, in their own words, and what they changed because of it. */
import type { Facts } from '../facts.ts';
import { figuresOf } from '../indicators/registry.ts';
import { code, type DraftCell, type DraftSection, name, type ReportTable } from '../model.ts';
import type { LearnedRow } from '../records/learned.ts';

export const learning = (facts: Facts): DraftSection => {
  const { now, before } = facts.events.learnings;
  return {
    id: 'learning',
    figures: now + before === 0 ? [] : figuresOf('learning', facts),
    tables: facts.learned.length === 0 ? [] : [learnedTable(facts.learned)],
    relations: [],
    text: () => [],
  };
};

export const learnedTable = (rows: readonly LearnedRow[]): ReportTable<DraftCell> => ({
  id: 'learned',
  title: (t) => t.report.tables.learned,
  columns: [
    { key: 'organisation', heading: (t) => t.report.headings.organisation, kind: 'words' },
    { key: 'partnership', heading: (t) => t.report.headings.partnership, kind: 'words' },
    { key: 'learned', heading: (t) => t.report.headings.learned, kind: 'words' },
    { key: 'changed', heading: (t) => t.report.headings.changed, kind: 'words' },
  ],
  rows: rows.map((row) => ({
    key: String(row.id),
    cells: [
      row.organisation === null ? code('none', (t) => t.report.noOrganisation) : name(row.organisation),
      name(row.partnership),
      name(row.text),
      row.changed === null ? code('nothing-yet', (t) => t.report.nothingChanged) : name(row.changed),
    ],
  })),
  total: null,
});
