/** How the sources of a participant's fields look. */
import { type Column, type Details, table } from '../cli/table.ts';
import type { FieldSource } from './source.ts';

const columns: readonly Column<FieldSource>[] = [
  {
    key: 'field',
    heading: (t) => t.duplicates.headings.field,
    value: (row) => row.field,
    words: (row) => (t) => t.participant.fields[row.field],
  },
  { key: 'from', heading: (t) => t.participantMore.headings.saidBy, value: (row) => row.from },
  { key: 'on', heading: (t) => t.participantMore.headings.saidOn, value: (row) => row.on, kind: 'date' },
  { key: 'enteredBy', heading: (t) => t.participant.headings.enteredBy, value: (row) => row.enteredBy },
  { key: 'enteredOn', heading: (t) => t.participant.headings.enteredOn, value: (row) => row.enteredOn, kind: 'date' },
];

/** The part of a participant's page that tells who said what. */
export const sourcesPart = (rows: readonly FieldSource[]): NonNullable<Details['parts']>[number] => ({
  key: 'sources',
  heading: (t) => t.participantMore.headings.sources,
  table: table({ columns, rows, empty: () => '' }),
});
