/** How what was found looks as rows. */
import { type Column, type Table, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import { findOwnField, isOwnName, type OwnField, ownLabel } from '../own-field/own-field.ts';
import { afterName } from '../participant/tell-apart.ts';
import type { Found, Place } from './search.ts';

const columns = (fields: readonly OwnField[]): readonly Column<Found>[] => [
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
    words: (row) => (t) => placeName(row.place, fields, t),
  },
  { key: 'excerpt', heading: (t) => t.search.headings.excerpt, value: (row) => row.excerpt },
  { key: 'label', heading: (t) => t.search.headings.label, value: (row) => row.label, hidden: true },
];

const placeName = (place: Place, fields: readonly OwnField[], t: Texts): string => {
  if (!isOwnName(place)) return t.search.places[place];
  const field = findOwnField(fields, place);
  return field === undefined ? place : ownLabel(field, t.language);
};

/** @param fields own fields, by whose names a person knows the places */
export function foundTable(rows: readonly Found[], fields: readonly OwnField[]): Table<Found> {
  const after = afterName(rows, {
    who: ({ noun, id }) => `${noun} ${id}`,
    name: ({ label }) => label,
    beside: ({ beside }) => beside ?? null,
  });
  // A name is told apart wherever it stands: among the words when it was found, and as the name.
  const toldApart = (column: Column<Found>): Column<Found> =>
    column.key === 'label' || column.key === 'excerpt'
      ? {
          ...column,
          words: (row) => (t) =>
            `${String(column.value(row))}${column.key === 'label' || row.place === 'name' ? after(row, t) : ''}`,
        }
      : column;
  return table({ columns: columns(fields).map(toldApart), rows, empty: (t) => t.search.empty });
}
