/** The records of speakers and the talks they have given. */
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

/** The talks of a speaker, the latest first. Uses talk_by_speaker. */
export const talksOf = (db: Db, speaker: number): Promise<Talk[]> =>
  db
    .selectFrom('talk')
    .leftJoin('organisation', 'organisation.id', 'talk.organisationId')
    .select(['talk.id', 'talk.givenOn as on', 'talk.topic', 'organisation.handle as organisation'])
    .select(['talk.listeners', 'talk.rating', 'talk.feedback'])
    .where('talk.speakerId', '=', speaker)
    .orderBy('talk.givenOn', 'desc')
    .orderBy('talk.id', 'desc')
    .execute();

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
