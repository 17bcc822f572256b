/** How the history of a participant looks: who changed which field, when, and from which list. */
import { type Column, type Details, table } from '../cli/table.ts';
import type { OwnField } from '../own-field/own-field.ts';
import { fieldLabel, inWords } from './in-words.ts';
import type { FieldChange } from './records.ts';

const columnsWith = (own: readonly OwnField[]): readonly Column<FieldChange>[] => [
  { key: 'at', heading: (t) => t.register.headings.at, value: (row) => row.at, kind: 'moment' },
  { key: 'operation', heading: (t) => t.register.headings.operation, value: (row) => row.operation, hidden: true },
  { key: 'actor', heading: (t) => t.register.headings.actor, value: (row) => row.actor },
  { key: 'command', heading: (t) => t.register.headings.command, value: (row) => row.command },
  { key: 'file', heading: (t) => t.duplicates.headings.file, value: (row) => row.file },
  {
    key: 'field',
    heading: (t) => t.duplicates.headings.field,
    value: (row) => row.field,
    words: (row) => (t) => fieldLabel(row.field, own, t),
  },
  {
    key: 'from',
    heading: (t) => t.duplicates.headings.before,
    value: (row) => row.from,
    words: (row) => (t) => inWords(row.field, row.from, t),
  },
  {
    key: 'to',
    heading: (t) => t.duplicates.headings.after,
    value: (row) => row.to,
    words: (row) => (t) => inWords(row.field, row.to, t),
  },
];

/** The part of a participant's page that tells her history. */
export const historyPart = (
  rows: readonly FieldChange[],
  own: readonly OwnField[],
): NonNullable<Details['parts']>[number] => ({
  key: 'history',
  heading: (t) => t.duplicates.headings.history,
  table: table({ columns: columnsWith(own), rows, empty: () => '' }),
});
