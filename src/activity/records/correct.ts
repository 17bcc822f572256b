/** Putting right the records of sessions, attendance and feedback. */
import { listedPerson } from '../../participant/records.ts';
import { changeRow, removeRows } from '../../store/correct.ts';
import type { Db, RowChange, Tx } from '../../store/index.ts';
import type { Feedback, NotedPresence } from '../activity.ts';

/** Its status is changed by `editSession` alone. Throws `conflict` when it went meanwhile; so do the others. */
export const correctSession = (
  tx: Tx,
  id: number,
  change: Pick<RowChange<'activitySession'>, 'date' | 'startTime' | 'place' | 'hosts'>,
): Promise<void> => changeRow(tx, 'activitySession', id, change);

/** Takes a session away with its attendance; gives back how many were noted. */
export const removeSession = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'activitySession', [id]);

/** Who was noted at a session, by name. Uses one_presence. */
export const attendanceAt = (db: Db, session: number): Promise<NotedPresence[]> =>
  db
    .selectFrom('presence')
    .innerJoin('participant', 'participant.id', 'presence.participantId')
    .select(['presence.id', 'presence.participantId', ...listedPerson, 'presence.status'])
    .where('presence.sessionId', '=', session)
    .orderBy('participant.familyName')
    .orderBy('participant.givenName')
    .orderBy('presence.participantId')
    .execute();

/** @param ids numbers of rows of attendance */
export const removeAttendance = (tx: Tx, ids: readonly number[]): Promise<number> => removeRows(tx, 'presence', ids);

/** One feedback and the activity that it is about, or null. Who gave it is not given. */
export async function findFeedback(db: Db, id: number): Promise<(Feedback & { readonly activity: string }) | null> {
  const row = await db
    .selectFrom('activityFeedback')
    .innerJoin('activity', 'activity.id', 'activityFeedback.activityId')
    .select(['activityFeedback.id', 'activityFeedback.givenOn', 'activityFeedback.rating', 'activityFeedback.helped'])
    .select(['activityFeedback.text', 'activity.name as activity'])
    .where('activityFeedback.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, helped: row.helped === null ? null : row.helped === 1 };
}

export const editFeedback = (
  tx: Tx,
  id: number,
  change: Pick<RowChange<'activityFeedback'>, 'givenOn' | 'rating' | 'helped' | 'text'>,
): Promise<void> => changeRow(tx, 'activityFeedback', id, change);

export const removeFeedback = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'activityFeedback', [id]);
