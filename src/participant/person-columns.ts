/** The columns by which a person is known in the listings of other subjects: number and name, and where asked the municipality. */
import { municipalityName } from '../cli/reference.ts';
import type { Column } from '../cli/table.ts';

interface Person {
  readonly participantId: number;
  readonly givenName: string;
  readonly familyName: string;
}

/** Number, given name, family name; the keys are those of `participant list`. */
export const personColumns: readonly Column<Person>[] = [
  {
    key: 'participant',
    heading: (t) => t.participant.headings.participant,
    value: (row) => row.participantId,
    kind: 'number',
  },
  { key: 'givenName', heading: (t) => t.participant.fields.givenName, value: (row) => row.givenName },
  { key: 'familyName', heading: (t) => t.participant.fields.familyName, value: (row) => row.familyName },
];

export const municipalityColumn: Column<{ readonly municipality: string | null }> = {
  key: 'municipality',
  heading: (t) => t.participant.fields.municipality,
  value: (row) => row.municipality,
  words: (row) => (t) => municipalityName(row.municipality, t.language),
};
