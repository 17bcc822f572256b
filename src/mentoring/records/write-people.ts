/** The records of mentors and mentees: writing them. */
import type { DateText } from '../../lib/date.ts';
import type { NewRow, RowChange, Tx } from '../../store/index.ts';
import type { Spoken } from '../mentoring.ts';

export type NewMentor = Omit<NewRow<'mentor'>, 'id' | 'languages' | 'interests'> & {
  readonly languages: readonly Spoken[];
  readonly interests: readonly string[];
};
export type MentorChange = Omit<RowChange<'mentor'>, 'id' | 'languages' | 'interests'> & {
  readonly languages?: readonly Spoken[];
  readonly interests?: readonly string[];
};
export type NewMentee = Omit<NewRow<'mentee'>, 'id'>;

/** Gives back the numbers in the order given. */
export const addMentors = (tx: Tx, mentors: readonly NewMentor[]): Promise<number[]> =>
  tx.insertMany(
    'mentor',
    mentors.map(({ languages, interests, ...mentor }) => ({
      ...blankMentor,
      ...mentor,
      languages: JSON.stringify(languages),
      interests: JSON.stringify(interests),
    })),
  );

/** Rows that are written together have one shape. */
const blankMentor = {
  participantId: null,
  contactPersonId: null,
  organisationId: null,
  employer: null,
  givenName: null,
  familyName: null,
  gender: null,
  birthYear: null,
  email: null,
  phone: null,
  contactLanguage: null,
  occupation: null,
  occupationCode: null,
  educationField: null,
  municipality: null,
  availability: null,
  remote: null,
  migrationBackground: null,
  menteeGender: null,
  trainedOn: null,
  rulesAcceptedOn: null,
  extractSeenOn: null,
  leftOn: null,
} as const;

export async function editMentor({ db }: Tx, id: number, change: MentorChange): Promise<void> {
  const { languages, interests, ...others } = change;
  await db
    .updateTable('mentor')
    .set({
      ...others,
      ...(languages === undefined ? {} : { languages: JSON.stringify(languages) }),
      ...(interests === undefined ? {} : { interests: JSON.stringify(interests) }),
    })
    .where('id', '=', id)
    .execute();
}

const blankMentee = {
  occupationCode: null,
  remote: null,
  wishes: null,
  mentorGender: null,
  consent: null,
  leftOn: null,
} as const;

/** Gives back the numbers in the order given. */
export const addMentees = (tx: Tx, mentees: readonly NewMentee[]): Promise<number[]> =>
  tx.insertMany(
    'mentee',
    mentees.map((mentee) => ({ ...blankMentee, ...mentee })),
  );

export async function editMentee({ db }: Tx, id: number, change: RowChange<'mentee'>): Promise<void> {
  await db.updateTable('mentee').set(change).where('id', '=', id).execute();
}

/** She is no longer to be had, or no longer looks. */
export async function leaveProgramme(
  { db }: Tx,
  side: 'mentor' | 'mentee',
  id: number,
  leftOn: DateText,
): Promise<void> {
  await db.updateTable(side).set({ leftOn }).where('id', '=', id).execute();
}
