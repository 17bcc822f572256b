/** How what was found looks as rows. */
import { type Column, table } from '../cli/table.ts';
import type { Found } from './search.ts';

const columns: readonly Column<Found>[] = [
  {
    key: 'noun',
    heading: (t) => t.search.headings.noun,
    value: (row) => row.noun,
    words: (row) => (t) => t.search.nouns[row.noun],
  },
  { key: 'id', heading: (t) => t.search.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'partnership', heading: (t) => t.search.headings.partnership, value: (row) => row.partnership },
  { key: 'date', heading: (t) => t.search.headings.date, value: (row) => row.date, kind: 'date' },
  {
    key: 'place',
    heading: (t) => t.search.headings.place,
    value: (row) => row.place,
    words: (row) => (t) => t.search.places[row.place],
  },
  { key: 'excerpt', heading: (t) => t.search.headings.excerpt, value: (row) => row.excerpt },
  { key: 'label', heading: (t) => t.search.headings.label, value: (row) => row.label, hidden: true },
];

export const foundTable = (rows: readonly Found[]) => table({ columns, rows, empty: (t) => t.search.empty });
