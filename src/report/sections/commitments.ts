/** What partners promised and delivered, a line for each promise that was open in the period. */
import type { Facts } from '../facts.ts';
import { code, count, type DraftSection, name, type PlainCell, share } from '../model.ts';

export const commitments = ({ commitments: rows }: Facts): DraftSection => ({
  id: 'commitments',
  figures: [],
  tables:
    rows.length === 0
      ? []
      : [
          {
            id: 'commitments',
            title: (t) => t.report.tables.commitments,
            columns: [
              { key: 'organisation', heading: (t) => t.report.headings.organisation, kind: 'words' },
              { key: 'kind', heading: (t) => t.report.headings.promise, kind: 'words' },
              { key: 'promised', heading: (t) => t.report.headings.promised, kind: 'number' },
              { key: 'deliveredNow', heading: (t) => t.report.headings.deliveredNow, kind: 'number' },
              { key: 'delivered', heading: (t) => t.report.headings.delivered, kind: 'number' },
              { key: 'share', heading: (t) => t.report.headings.deliveredShare, kind: 'share' },
              { key: 'due', heading: (t) => t.report.headings.dueBy, kind: 'date' },
            ],
            rows: rows.map((row) => ({
              key: String(row.id),
              cells: [
                name(row.organisation),
                code(row.kind, (t) => t.commitment.kinds[row.kind]),
                whole(row.promised),
                whole(row.deliveredNow),
                whole(row.delivered),
                share(row.delivered, row.promised),
                { kind: 'date', value: row.due },
              ],
            })),
            total: null,
          },
        ],
  relations: [],
  text: () => [],
});

const whole = (hundredths: number): PlainCell => count(hundredths / 100);
