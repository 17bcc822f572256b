/** Where each partnership stands between networking and partnership, where it stood before, and what is missing. */
import type { Stage } from '../../lib/vocabulary.ts';
import type { Facts } from '../facts.ts';
import { code, type DraftCell, type DraftSection, name, type PlainCell, type ReportTable } from '../model.ts';
import type { StageRow } from '../ruled.ts';

export const stage = ({ stages }: Pick<Facts, 'stages'>): DraftSection => ({
  id: 'stage',
  figures: [],
  tables: stages.length === 0 ? [] : [stageTable(stages)],
  relations: [],
  text: () => [],
});

const stageTable = (rows: readonly StageRow[]): ReportTable<DraftCell> => ({
  id: 'stages',
  title: (t) => t.report.tables.stages,
  columns: [
    { key: 'partnership', heading: (t) => t.report.headings.partnership, kind: 'words' },
    { key: 'stage', heading: (t) => t.report.headings.stage, kind: 'words' },
    { key: 'stageBefore', heading: (t) => t.report.headings.stage, kind: 'words', before: true },
    { key: 'target', heading: (t) => t.report.headings.stageTarget, kind: 'words' },
    { key: 'self', heading: (t) => t.report.headings.selfAssessed, kind: 'words' },
    { key: 'missing', heading: (t) => t.report.headings.missing, kind: 'words' },
  ],
  rows: rows.map(({ partnership, name: called, now, before, target, selfAssessed, missing }) => ({
    key: partnership,
    cells: [
      name(called),
      reached(now),
      reached(before),
      wished(target),
      wished(selfAssessed),
      code(missing.map((one) => one.name).join(' '), (t) =>
        missing.map((one) => t.stage.criteria[one.name].short).join('; '),
      ),
    ],
  })),
  total: null,
  note: (t) => t.report.notes.stage,
});

const reached = (stage: Stage | null): PlainCell =>
  code(stage ?? 'none', (t) => (stage === null ? t.stage.none : t.partnership.stages[stage]));
const wished = (stage: Stage | null): PlainCell =>
  code(stage ?? 'none', (t) => (stage === null ? '–' : t.partnership.stages[stage]));
