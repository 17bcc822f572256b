/** What a frozen report hid, in a figure or in a table, stays hidden where a later report tells of the same period: a year ago, and in the trend. */
import { expect, test } from 'vitest';
import type { FrozenReport, ShownSection } from '../../src/report/frozen.ts';
import { code, type DraftSection, people } from '../../src/report/model.ts';
import { guard } from '../../src/report/secrecy/guard.ts';
import { hiddenThen, nothingPublished } from '../../src/report/secrecy/published.ts';

const yearAgo = { from: '2025-07-01', until: '2025-09-30' };
const draft: DraftSection = {
  id: 'participants',
  figures: [
    {
      id: 'participantsActive',
      moreIsBetter: null,
      now: people('all/active/now', 30),
      before: people('all/active/before', 20),
      yearAgo: people('all/active/yearAgo', 12),
      earlier: [{ period: yearAgo, cell: people('all/active/2025Q3', 12) }],
    },
  ],
  tables: [
    {
      id: 'path',
      title: () => '',
      columns: [
        { key: 'group', heading: () => '', kind: 'words' },
        { key: 'active', heading: () => '', kind: 'number' },
      ],
      rows: [{ key: 'sv', cells: [code('sv', () => ''), people('path:sv/active/now', 30)] }],
      total: { key: 'total', cells: [code('total', () => ''), people('all/active/now', 30)] },
    },
  ],
  relations: [],
  text: () => [],
};

const words = { kind: 'code', value: 'x' } as const;
const shown = (value: number | null) => ({ kind: 'guarded', value }) as const;
const inTable = (total: number | null): ShownSection => ({
  id: 'participants',
  figures: [],
  tables: [
    {
      id: 'path',
      columns: ['group', 'active'],
      rows: [{ key: 'sv', cells: [words, shown(total)] }],
      total: { key: 'total', cells: [words, shown(total)] },
    },
  ],
});
const inFigure = (now: number | null): ShownSection => ({
  id: 'participants',
  figures: [{ id: 'participantsActive', now: shown(now), before: shown(9) }],
  tables: [],
});
const frozen = (section: ShownSection, period = yearAgo) =>
  ({ period, sections: [section] }) as unknown as FrozenReport;

test.each([
  ['a table hid it', [frozen(inTable(null))], null, null],
  ['a figure hid it', [frozen(inFigure(null))], null, null],
  ['an older edition hid it', [frozen(inTable(11)), frozen(inTable(null))], null, null],
  ['both showed it', [frozen(inTable(11)), frozen(inFigure(11))], 12, 12],
  ['another period hid it', [frozen(inTable(null), { from: '2025-01-01', until: '2025-03-31' })], 12, 12],
])('%s', (_name, reports, year, trend) => {
  const hidden = hiddenThen([draft], yearAgo, reports);
  const [section] = guard([draft], 5, { ...nothingPublished, hidden });
  const [figure] = section?.figures ?? [];
  expect([figure?.yearAgo?.value, figure?.earlier?.[0]?.cell.value, figure?.now.value]).toEqual([year, trend, 30]);
});
