/** How the fields look that a partnership uses, with of how many people each is missing. */
import { type Table, table } from '../cli/table.ts';
import type { FieldKey } from './fields.ts';

interface UsedField {
  readonly field: FieldKey;
  readonly people: number;
  readonly lacking: number;
}

export const profileTable = (
  rows: readonly UsedField[],
  { name, handle }: { readonly name: string; readonly handle: string },
): Table<UsedField> =>
  table<UsedField>({
    columns: [
      {
        key: 'field',
        heading: (t) => t.duplicates.headings.field,
        value: (row) => row.field,
        words: (row) => (t) => t.participant.fields[row.field],
      },
      {
        key: 'participants',
        heading: (t) => t.activity.headings.participants,
        value: (row) => row.people,
        kind: 'number',
      },
      {
        key: 'missing',
        heading: (t) => t.participantMore.headings.missing,
        value: (row) => row.lacking,
        kind: 'number',
        tone: (row) => (row.lacking > 0 ? 'warn' : undefined),
      },
    ],
    rows,
    empty: (t) => `${t.participantMore.noProfile(name)} ${t.participantMore.noProfileHint(handle)}`,
  });
