/** The columns by which a person is known in the listings of other subjects: number and name, and where asked the municipality. */
import { municipalityName } from '../cli/reference.ts';
import type { Column } from '../cli/table.ts';
import { fullName, type ListedPerson } from './participant.ts';
import { afterName, withAfterName } from './tell-apart.ts';

/**
 * Number, given name, family name; the keys are those of `participant list`. Where people on the list share a name, what tells them apart is
 * said after it.
 */
export function personColumns<R extends ListedPerson>(rows: readonly R[]): readonly Column<R>[] {
  const columns: readonly Column<R>[] = [
    {
      key: 'participant',
      heading: (t) => t.participant.headings.participant,
      value: (row) => row.participantId,
      kind: 'number',
    },
    { key: 'givenName', heading: (t) => t.participant.fields.givenName, value: (row) => row.givenName },
    { key: 'familyName', heading: (t) => t.participant.fields.familyName, value: (row) => row.familyName },
  ];
  return withAfterName(columns, 'familyName', rows, {
    who: (row) => row.participantId,
    name: fullName,
    beside: (row) => row,
  });
}

/** A row that names a participant by number; her name is null where she has been erased since. */
export interface NamedRow {
  readonly participant: number | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly municipality: string | null;
}

const nameOf = ({ givenName, familyName }: NamedRow): string | null =>
  givenName === null || familyName === null ? null : fullName({ givenName, familyName });

/** The name beside a number, with what tells two of one name on the list apart. */
export function nameColumn<R extends NamedRow>(rows: readonly R[]): Column<R> {
  const after = nameAfter(rows);
  return {
    key: 'name',
    heading: (t) => t.meeting.headings.name,
    value: nameOf,
    words: (row) => (t) => `${nameOf(row) ?? ''}${after(row, t)}`,
  };
}

/** What is said after the name of such a row where two on the list share it. */
export const nameAfter = <R extends NamedRow>(rows: readonly R[]) =>
  afterName(rows, { who: (row) => row.participant, name: (row) => nameOf(row) ?? '', beside: (row) => row });

export const municipalityColumn: Column<{ readonly municipality: string | null }> = {
  key: 'municipality',
  heading: (t) => t.participant.fields.municipality,
  value: (row) => row.municipality,
  words: (row) => (t) => municipalityName(row.municipality, t.language),
};
