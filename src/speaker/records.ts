/** The records of speakers and the talks they have given. */
import { changeRow, removeRows } from '../store/correct.ts';
import type { Db, NewRow, RowChange, Tx } from '../store/index.ts';
import type { Speaker, Talk } from './speaker.ts';

/** Speakers by name, with how many talks they have given. */
export async function listSpeakers(
  db: Db,
  { participant }: { readonly participant?: number | undefined } = {},
): Promise<Speaker[]> {
  let query = db
    .selectFrom('speaker')
    .leftJoin('talk', 'talk.speakerId', 'speaker.id')
    .select([
      'speaker.id',
      'speaker.participantId',
      'speaker.name',
      'speaker.email',
      'speaker.phone',
      'speaker.languages',
    ])
    .select(['speaker.topics', 'speaker.experience', 'speaker.municipality', 'speaker.mayBeAskedOn'])
    .select(({ fn }) => [fn.count<number>('talk.id').as('talks'), fn.avg<number | null>('talk.rating').as('rating')])
    .where('speaker.archivedOn', 'is', null)
    .groupBy('speaker.id')
    .orderBy('speaker.name')
    .orderBy('speaker.id');
  if (participant !== undefined) query = query.where('speaker.participantId', '=', participant);
  const rows = await query.execute();
  return rows.map(({ languages, topics, talks, rating, ...row }) => ({
    ...row,
    languages: JSON.parse(languages) as string[],
    topics: JSON.parse(topics) as string[],
    talks: Number(talks),
    rating: rating === null ? null : Math.round(Number(rating) * 10) / 10,
  }));
}

const talks = (db: Db) =>
  db
    .selectFrom('talk')
    .leftJoin('organisation', 'organisation.id', 'talk.organisationId')
    .select(['talk.id', 'talk.givenOn as on', 'talk.topic', 'organisation.handle as organisation'])
    .select(['talk.listeners', 'talk.rating', 'talk.feedback']);

/** The talks of a speaker, the latest first. Uses talk_by_speaker. */
export const talksOf = (db: Db, speaker: number): Promise<Talk[]> =>
  talks(db).where('talk.speakerId', '=', speaker).orderBy('talk.givenOn', 'desc').orderBy('talk.id', 'desc').execute();

/** The talk with this number and who gave it, or null. */
export async function findTalk(
  db: Db,
  id: number,
): Promise<(Talk & { readonly speakerId: number; readonly name: string }) | null> {
  const row = await talks(db)
    .innerJoin('speaker', 'speaker.id', 'talk.speakerId')
    .select(['talk.speakerId', 'speaker.name'])
    .where('talk.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function addSpeaker(tx: Tx, row: Omit<NewRow<'speaker'>, 'id'>): Promise<number> {
  const [id = 0] = await tx.insertMany('speaker', [row]);
  return id;
}

export async function editSpeaker({ db }: Tx, id: number, change: RowChange<'speaker'>): Promise<void> {
  await db.updateTable('speaker').set(change).where('id', '=', id).execute();
}

export async function addTalk(tx: Tx, row: Omit<NewRow<'talk'>, 'id'>): Promise<number> {
  const [id = 0] = await tx.insertMany('talk', [row]);
  return id;
}

/** Throws `conflict` when it went meanwhile; so does `removeTalk`. */
export const editTalk = (tx: Tx, id: number, change: Omit<RowChange<'talk'>, 'id' | 'speakerId'>): Promise<void> =>
  changeRow(tx, 'talk', id, change);

export const removeTalk = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'talk', [id]);
