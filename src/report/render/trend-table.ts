/** How people's numbers moved over the quarters, as a table with a drawing: for the forms that are read as papers. */
import { describePeriod } from '../../lib/period.ts';
import type { WrittenCell, WrittenFigure, WrittenReport, WrittenSection, WrittenTable } from '../written.ts';

/** Two periods stand beside each other anyway; a line says something from the third on. */
const fewestPeriods = 3;

/** The report with a table more at the head of each section whose figures are followed over enough periods. */
export const withTrends = (report: WrittenReport): WrittenReport => ({
  ...report,
  sections: report.sections.map((section) => {
    const trend = trendTable(section, report);
    return trend === null ? section : { ...section, tables: [trend, ...section.tables] };
  }),
});

function trendTable({ figures }: WrittenSection, { report, words }: WrittenReport): WrittenTable | null {
  const followed = figures.filter(({ earlier }) => earlier.length > 0);
  const [first] = followed;
  if (first === undefined || report.period === null || report.previous === null) return null;
  // A period that still runs has not said all that it will.
  const now = `${describePeriod(report.period)}${report.asOf < report.period.until ? ' …' : ''}`;
  const periods = [...first.earlier.map(({ period }) => period), describePeriod(report.previous), now];
  const rows = periods.map((period, at) => ({
    key: period,
    cells: [
      { text: period, value: period, hidden: false },
      ...followed.map((figure) => cellsOf(figure)[at] ?? { text: '–', value: null, hidden: false }),
    ],
  }));
  const known = rows.filter(({ cells }) => cells.slice(1).some(({ value }) => typeof value === 'number'));
  if (known.length < fewestPeriods) return null;
  return {
    id: 'trend',
    title: words.overTime,
    columns: [
      { key: 'period', heading: words.period, kind: 'words' },
      ...followed.map(({ id, label }) => ({ key: id, heading: label, kind: 'number' as const })),
    ],
    rows,
    total: null,
    notes: [],
    bars: [],
    lines: followed.map((_, at) => at + 1),
  };
}

const cellsOf = ({ earlier, before, now }: WrittenFigure): readonly WrittenCell[] => [
  ...earlier.map(({ cell }) => cell),
  before,
  now,
];
