/** How what was learned looks as rows. */
import { type Table, table } from '../cli/table.ts';
import type { Learning } from './learning.ts';

export const learningTable = (rows: readonly Learning[]): Table<Learning> =>
  table<Learning>({
    columns: [
      { key: 'id', heading: (t) => t.learning.headings.id, value: (row) => row.id, kind: 'number' },
      { key: 'on', heading: (t) => t.participant.headings.on, value: (row) => row.on, kind: 'date' },
      { key: 'partnership', heading: (t) => t.action.headings.partnership, value: (row) => row.partnership },
      {
        key: 'organisation',
        heading: (t) => t.learning.headings.who,
        value: (row) => row.organisation,
        words: (row) => (t) => row.organisation ?? t.outcome.sides[row.side],
      },
      {
        key: 'side',
        heading: (t) => t.outcome.headings.side,
        value: (row) => row.side,
        words: (row) => (t) => t.outcome.sides[row.side],
        hidden: true,
      },
      { key: 'text', heading: (t) => t.learning.headings.text, value: (row) => row.text },
      { key: 'changed', heading: (t) => t.learning.headings.changed, value: (row) => row.changed },
    ],
    rows,
    begins: true,
    empty: (t) => t.learning.empty,
  });
