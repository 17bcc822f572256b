/** Writing activities, sessions, enrolments and attendance. */
import type { DateText } from '../../lib/date.ts';
import { leadingTo } from '../../lib/steps.ts';
import type { EnrolmentStatus, Presence, SessionStatus } from '../../lib/vocabulary-path.ts';
import type { NewRow, RowChange, Tx } from '../../store/index.ts';
import { originsOf, requireMoved } from '../../store/step.ts';
import { type Attended, enrolmentSteps, sessionSteps } from '../activity.ts';

const only = (ids: readonly number[]): number => {
  const [id] = ids;
  if (id === undefined) throw new Error('no row was written');
  return id;
};

/** Gives back the number of the new activity. */
export const addActivity = async (tx: Tx, row: Omit<NewRow<'activity'>, 'id'>): Promise<number> =>
  only(await tx.insertMany('activity', [row]));

export async function editActivity({ db }: Tx, id: number, change: RowChange<'activity'>): Promise<void> {
  await db.updateTable('activity').set(change).where('id', '=', id).execute();
}

/** Gives back the numbers of the new sessions, in the order given. */
export const addSessions = (tx: Tx, rows: readonly Omit<NewRow<'activitySession'>, 'id'>[]): Promise<number[]> =>
  tx.insertMany('activitySession', rows);

export async function editSession(
  { db }: Tx,
  id: number,
  change: { status?: SessionStatus; hosts?: number; place?: string },
): Promise<void> {
  let query = db.updateTable('activitySession').set(change).where('id', '=', id);
  const { status } = change;
  // Attendance may be noted again at a session that was held.
  if (status !== undefined) query = query.where('status', 'in', [status, ...leadingTo(sessionSteps, status)]);
  requireMoved(await query.executeTakeFirst());
}

/** Gives back the numbers of the new enrolments, in the order given. */
export const addEnrolments = (
  tx: Tx,
  rows: readonly { activityId: number; participantId: number; status: EnrolmentStatus; addedOn: DateText }[],
): Promise<number[]> =>
  tx.insertMany(
    'enrolment',
    rows.map((row) => ({ ...row, statusOn: row.addedOn })),
  );

export async function setEnrolment(
  { db }: Tx,
  ids: readonly number[],
  status: EnrolmentStatus,
  statusOn: DateText,
): Promise<void> {
  if (ids.length === 0) return;
  const moved = await db
    .updateTable('enrolment')
    .set({ status, statusOn })
    .where('id', 'in', [...ids])
    .where('status', 'in', originsOf(enrolmentSteps, status))
    .executeTakeFirst();
  requireMoved(moved, ids.length);
}

/** Notes who came; what was noted for the same people before is replaced. */
export async function notePresence(tx: Tx, sessionId: number, attended: readonly Attended[]): Promise<void> {
  const before = await tx.db
    .selectFrom('presence')
    .select(['id', 'participantId', 'status'])
    .where('sessionId', '=', sessionId)
    .execute();
  const known = new Map(before.map((row) => [row.participantId, row]));
  const changed = attended.filter(({ participantId, status }) => {
    const row = known.get(participantId);
    return row !== undefined && row.status !== status;
  });
  for (const status of new Set(changed.map((row) => row.status))) await change(tx, known, changed, status);
  await tx.insertMany(
    'presence',
    attended.filter(({ participantId }) => !known.has(participantId)).map((row) => ({ sessionId, ...row })),
  );
}

async function change(
  { db }: Tx,
  known: ReadonlyMap<number, { readonly id: number }>,
  changed: readonly Attended[],
  status: Presence,
): Promise<void> {
  const ids = changed.flatMap((row) => (row.status === status ? [known.get(row.participantId)?.id ?? 0] : []));
  await db.updateTable('presence').set({ status }).where('id', 'in', ids).execute();
}

export const addFeedback = async (tx: Tx, row: Omit<NewRow<'activityFeedback'>, 'id'>): Promise<number> =>
  only(await tx.insertMany('activityFeedback', [row]));
