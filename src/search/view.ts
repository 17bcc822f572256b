/** How what was found looks as rows. */
import { type Column, type Table, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import { findOwnField, isOwnName, type OwnField, ownLabel } from '../own-field/own-field.ts';
import { afterName } from '../participant/tell-apart.ts';
import type { Found, FoundNoun, Place } from './search.ts';

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

/** What is known by a name; of a decision the words are all there is. */
const hasName: ReadonlySet<FoundNoun> = new Set([
  'organisation',
  'contact-person',
  'participant',
  'activity',
  'speaker',
]);

/** @param fields own fields, by whose names a person knows the places */
export function foundTable(rows: readonly Found[], fields: readonly OwnField[]): Table<Found> {
  const after = afterName(rows, {
    who: ({ noun, id }) => `${noun} ${id}`,
    name: ({ label }) => label,
    beside: ({ beside }) => beside ?? null,
  });
  const named = (row: Found, t: Texts) => `${row.label}${after(row, t)}`;
  /** The words; before them whose they are, where her name is not what was found. */
  const inWords = (row: Found, t: Texts) => {
    if (row.place === 'name') return `${row.excerpt}${after(row, t)}`;
    return hasName.has(row.noun) ? `${named(row, t)}: ${row.excerpt}` : row.excerpt;
  };
  const toldApart = (column: Column<Found>): Column<Found> => {
    if (column.key === 'label') return { ...column, words: (row) => (t) => named(row, t) };
    return column.key === 'excerpt' ? { ...column, words: (row) => (t) => inWords(row, t) } : column;
  };
  return table({ columns: columns(fields).map(toldApart), rows, empty: (t) => t.search.empty });
}
