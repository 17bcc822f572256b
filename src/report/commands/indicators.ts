/** `report indicators`: what the reports count, and how, in which unit, and where the definition comes from. */
import { command } from '../../cli/command.ts';
import { table } from '../../cli/table.ts';
import type { Text } from '../../i18n/index.ts';
import { amifIndicators } from '../amif.ts';
import type { Source, Unit } from '../indicators/indicator.ts';
import { indicators } from '../indicators/registry.ts';
import type { SectionId } from '../model.ts';

interface Row {
  readonly id: string;
  readonly section: SectionId;
  readonly name: Text;
  readonly definition: Text;
  readonly unit: Unit;
  readonly source: Source;
}

const rows: readonly Row[] = [
  ...indicators.map(
    ({ id, section, unit, source }): Row => ({
      id,
      section,
      unit,
      source,
      name: (t) => t.report.indicators[id].name,
      definition: (t) => t.report.indicators[id].definition,
    }),
  ),
  ...amifIndicators.map(
    ({ code, unit }): Row => ({
      id: code,
      section: 'amif',
      unit,
      source: 'amif',
      name: (t) => `${code} ${t.reportAmif.names[code]}`,
      definition: (t) => t.reportAmif.definitions[code],
    }),
  ),
];

export const indicatorList = command({
  name: 'indicators',
  summary: (t) => t.report.help.indicators,
  listing: true,
  examples: ['report indicators', 'report indicators --where section=participants --json'],
  async run(context) {
    const { texts } = context;
    await context.list(
      table<Row>({
        columns: [
          { key: 'id', heading: (t) => t.report.headings.id, value: ({ id }) => id, hidden: true },
          {
            key: 'section',
            heading: (t) => t.report.headings.section,
            value: ({ section }) => section,
            words: (row) => (t) => t.report.sections[row.section],
          },
          { key: 'name', heading: (t) => t.report.figure, value: ({ name }) => name(texts) },
          {
            key: 'definition',
            heading: (t) => t.report.headings.definition,
            value: ({ definition }) => definition(texts),
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
        rows,
        empty: () => '',
      }),
    );
  },
});
