/** The records of profiles. */
import type { Db, Tx } from '../../store/index.ts';
import { type Profile, type ProfileDocument, shapeOf } from '../profile.ts';

const profiles = (db: Db) =>
  db
    .selectFrom('rosterProfile')
    .leftJoin('organisation', 'organisation.id', 'rosterProfile.organisationId')
    .select(['rosterProfile.id', 'rosterProfile.name', 'organisation.handle as organisation', 'rosterProfile.document'])
    .orderBy('rosterProfile.name');

const toProfile = ({ document, ...row }: Omit<Profile, 'document'> & { readonly document: string }): Profile => ({
  ...row,
  document: JSON.parse(document) as ProfileDocument,
});

/** All profiles by their names. */
export const listProfiles = async (db: Db): Promise<Profile[]> => (await profiles(db).execute()).map(toProfile);

/** Those that know a header of this shape. Uses roster_profile_by_shape. */
export const profilesForShape = async (db: Db, shape: string): Promise<Profile[]> =>
  (await profiles(db).where('rosterProfile.shape', '=', shape).execute()).map(toProfile);

/** Writes a profile, or writes it anew when there is one of that name; gives back its number. */
export async function saveProfile(
  { db }: Tx,
  name: string,
  organisationId: number | null,
  document: ProfileDocument,
): Promise<number> {
  const row = { name, organisationId, shape: shapeOf(document.headings), document: JSON.stringify(document) };
  const before = await db.selectFrom('rosterProfile').select('id').where('name', '=', name).executeTakeFirst();
  if (before !== undefined) {
    await db.updateTable('rosterProfile').set(row).where('id', '=', before.id).execute();
    return before.id;
  }
  return (await db.insertInto('rosterProfile').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

export async function deleteProfile({ db }: Tx, id: number): Promise<void> {
  await db.deleteFrom('rosterProfile').where('id', '=', id).execute();
}
