/** The records of participants: finding and reading. */
import { fold } from '../../lib/fold.ts';
import { groupBy } from '../../lib/group.ts';
import type { Db, Row } from '../../store/index.ts';
import { fieldKeys, isFlagField, isListField, type ParticipantFields } from '../fields.ts';
import type { ExternalId, LanguageLevel, Participant, Participation } from '../participant.ts';
import { filteredParticipants, type ParticipantFilter } from './filter.ts';

/** What lists of other subjects select of a participant beside her number: her name, and what tells her from others of the name. */
export const listedPerson = [
  'participant.givenName',
  'participant.familyName',
  'participant.birthDate',
  'participant.birthYear',
  'participant.municipality',
] as const;

/** Participants by family name and given name. */
export async function listParticipants(db: Db, filter: ParticipantFilter): Promise<Participant[]> {
  let query = filteredParticipants(db, filter).orderBy('familyName').orderBy('givenName').orderBy('id');
  if (filter.most !== undefined) query = query.limit(filter.most);
  return complete(db, await query.execute());
}

/** The participants with these numbers, those that exist. */
export async function findParticipants(db: Db, ids: readonly number[]): Promise<Participant[]> {
  if (ids.length === 0) return [];
  return complete(db, await db.selectFrom('participant').selectAll().where('id', 'in', ids).orderBy('id').execute());
}

/** Those whom a typed number or a part of a name can mean; at most fifty. Uses participant_by_name. */
export async function participantsCalled(
  db: Db,
  typed: string,
): Promise<Pick<Row<'participant'>, 'id' | 'givenName' | 'familyName' | 'birthDate' | 'birthYear' | 'municipality'>[]> {
  const columns = ['id', 'givenName', 'familyName', 'birthDate', 'birthYear', 'municipality'] as const;
  if (/^#?\d{1,9}$/.test(typed))
    return db
      .selectFrom('participant')
      .select(columns)
      .where('id', '=', Number(typed.replace('#', '')))
      .execute();
  const query = db.selectFrom('participant').select(columns).orderBy('familyName').orderBy('id').limit(50);
  const words = typed
    .split(/[\s,]+/)
    .map(fold)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const exact = await query.where('nameKey', 'in', [words.join(''), [...words].reverse().join('')]).execute();
  if (exact.length > 0) return exact;
  return words.reduce((all, word) => all.where('nameKey', 'like', `%${word}%`), query).execute();
}

/** All interests as they were written down, each once. */
export async function writtenInterests(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('participant')
    .select('interests')
    .distinct()
    .where('interests', 'is not', null)
    .execute();
  return [...new Set(rows.flatMap(({ interests }) => JSON.parse(interests ?? '[]') as string[]))];
}

/** The names of all, for "did you mean": read only when nobody was found. */
export const allNames = (db: Db): Promise<Pick<Row<'participant'>, 'givenName' | 'familyName'>[]> =>
  db
    .selectFrom('participant')
    .select(['givenName', 'familyName'])
    .distinct()
    .where('archivedOn', 'is', null)
    .where('anonymisedOn', 'is', null)
    .orderBy('familyName')
    .orderBy('givenName')
    .execute();

/** From so many people on, reading what hangs on everybody costs less than naming them. */
const manyPeople = 20_000;
/** SQLite takes at most 32,766 values in a statement. */
const idsAtATime = 5000;

/** Adds what hangs on each participant: one query a kind for some thousand people, not one a person. */
async function complete(db: Db, rows: readonly Row<'participant'>[]): Promise<Participant[]> {
  if (rows.length === 0) return [];
  if (rows.length > idsAtATime && rows.length < manyPeople) {
    const portion = await complete(db, rows.slice(0, idsAtATime));
    return [...portion, ...(await complete(db, rows.slice(idsAtATime)))];
  }
  const ids = rows.length >= manyPeople ? null : rows.map(({ id }) => id);
  const [externalIds, participations, levels] = [
    await externalIdsOf(db, ids),
    await participationsOf(db, ids),
    await levelsOf(db, ids),
  ];
  const organisations = new Map(
    (await db.selectFrom('organisation').select(['id', 'handle']).execute()).map(({ id, handle }) => [id, handle]),
  );
  return rows.map((row) => ({
    ...toFields(row),
    id: row.id,
    personalIdKnown: row.personalIdDigest !== null,
    externalIds: externalIds.get(row.id) ?? [],
    participations: participations.get(row.id) ?? [],
    levels: levels.get(row.id) ?? [],
    receivedFrom: row.receivedFromId === null ? null : (organisations.get(row.receivedFromId) ?? null),
    enteredBy: row.enteredBy,
    enteredOn: row.enteredOn,
  }));
}

/** The fields of a row: lists read from JSON, flags as true and false. */
export function toFields(row: Row<'participant'>): ParticipantFields {
  return Object.fromEntries(
    fieldKeys.map((key) => {
      const value = row[key];
      if (isListField(key)) return [key, value === null ? null : (JSON.parse(String(value)) as string[])];
      return [key, isFlagField(key) && value !== null ? value === 1 : value];
    }),
  ) as unknown as ParticipantFields;
}

/** Null means all participants: a long list of numbers would cost more than reading everything. */
type Ids = readonly number[] | null;

async function externalIdsOf(db: Db, ids: Ids): Promise<Map<number, ExternalId[]>> {
  let query = db
    .selectFrom('externalId')
    .leftJoin('organisation', 'organisation.id', 'externalId.organisationId')
    .select(['externalId.participantId', 'organisation.handle as from', 'externalId.value as id'])
    .orderBy('externalId.id');
  if (ids !== null) query = query.where('externalId.participantId', 'in', ids);
  return grouped(await query.execute());
}

async function participationsOf(db: Db, ids: Ids): Promise<Map<number, Participation[]>> {
  let query = db
    .selectFrom('participation')
    .innerJoin('partnership', 'partnership.id', 'participation.partnershipId')
    .select([
      'participation.participantId',
      'partnership.handle as partnership',
      'participation.joinedOn',
      'participation.leftOn',
      'participation.exitReason',
    ])
    .orderBy('participation.joinedOn')
    .orderBy('participation.id');
  if (ids !== null) query = query.where('participation.participantId', 'in', ids);
  return grouped(await query.execute());
}

async function levelsOf(db: Db, ids: Ids): Promise<Map<number, LanguageLevel[]>> {
  let query = db
    .selectFrom('languageLevel')
    .select(['id', 'participantId', 'language', 'level', 'cefr', 'skill', 'assessedOn as on', 'source'])
    .orderBy('assessedOn')
    .orderBy('id');
  if (ids !== null) query = query.where('participantId', 'in', ids);
  return grouped(await query.execute());
}

const grouped = <R extends { readonly participantId: number }>(
  rows: readonly R[],
): Map<number, Omit<R, 'participantId'>[]> =>
  groupBy(
    rows,
    ({ participantId }) => participantId,
    ({ participantId: _, ...rest }) => rest,
  );

/** Those of this name, with what tells them apart, by number. Uses participant_by_name. */
export const namesakes = (
  db: Db,
  key: string,
): Promise<
  Pick<Row<'participant'>, 'id' | 'givenName' | 'familyName' | 'birthDate' | 'birthYear' | 'municipality'>[]
> =>
  db
    .selectFrom('participant')
    .select(['id', 'givenName', 'familyName', 'birthDate', 'birthYear', 'municipality'])
    .where('nameKey', '=', key)
    .where('archivedOn', 'is', null)
    .orderBy('id')
    .execute();
