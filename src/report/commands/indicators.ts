/** `report indicators`: what the reports count, and how. */
import { command } from '../../cli/command.ts';
import { table } from '../../cli/table.ts';
import { indicators } from '../indicators/registry.ts';

export const indicatorList = command({
  name: 'indicators',
  summary: (t) => t.report.help.indicators,
  listing: true,
  examples: ['report indicators', 'report indicators --where section=participants --json'],
  async run(context) {
    await context.list(
      table({
        columns: [
          { key: 'id', heading: (t) => t.report.headings.id, value: ({ id }) => id, hidden: true },
          {
            key: 'section',
            heading: (t) => t.report.headings.section,
            value: ({ section }) => section,
            words: (row) => (t) => t.report.sections[row.section],
          },
          {
            key: 'name',
            heading: (t) => t.report.figure,
            value: ({ id }) => context.texts.report.indicators[id].name,
          },
          {
            key: 'definition',
            heading: (t) => t.report.headings.definition,
            value: ({ id }) => context.texts.report.indicators[id].definition,
          },
          {
            key: 'unit',
            heading: (t) => t.report.headings.unit,
            value: ({ unit }) => unit,
            words: (row) => (t) => t.report.units[row.unit],
          },
          {
            key: 'source',
            heading: (t) => t.report.headings.source,
            value: ({ source }) => source,
            words: (row) => (t) => t.report.sources[row.source],
          },
        ],
        rows: indicators,
        empty: () => '',
      }),
    );
  },
});
