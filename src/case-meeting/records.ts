/** The records of meetings about one person. */
import type { DateText } from '../lib/date.ts';
import type { Db, NewRow, Row, Tx } from '../store/index.ts';
import type { CaseAction, CaseAttendee, CaseItem, CaseMeeting } from './case-meeting.ts';

export interface NewCaseMeeting extends Omit<CaseMeeting, 'id'> {
  readonly attendance: readonly Omit<NewRow<'caseAttendance'>, 'id' | 'caseMeetingId'>[];
  readonly actions: readonly Omit<NewRow<'caseAction'>, 'id' | 'caseMeetingId'>[];
}

/** Gives back its number and those of its actions. */
export async function addCaseMeeting(
  tx: Tx,
  { attendance, actions, items, participantPresent, ...meeting }: NewCaseMeeting,
): Promise<{ readonly id: number; readonly actions: readonly number[] }> {
  const row = { ...meeting, participantPresent: participantPresent ? 1 : 0, items: JSON.stringify(items) };
  const [id = 0] = await tx.insertMany('caseMeeting', [row]);
  await tx.insertMany(
    'caseAttendance',
    attendance.map((one) => ({ ...one, caseMeetingId: id })),
  );
  const ids = await tx.insertMany(
    'caseAction',
    actions.map((one) => ({ ...one, caseMeetingId: id })),
  );
  return { id, actions: ids };
}

/** Of one person, newest first. Uses case_meeting_by_participant. */
export async function caseMeetingsOf(db: Db, participant: number): Promise<CaseMeeting[]> {
  const rows = await db
    .selectFrom('caseMeeting')
    .selectAll()
    .where('participantId', '=', participant)
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toCaseMeeting);
}

export async function findCaseMeeting(db: Db, id: number): Promise<CaseMeeting | null> {
  const row = await db.selectFrom('caseMeeting').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toCaseMeeting(row);
}

export const caseAttendanceOf = (db: Db, meeting: number): Promise<CaseAttendee[]> =>
  db
    .selectFrom('caseAttendance')
    .leftJoin('organisation', 'organisation.id', 'caseAttendance.organisationId')
    .select(['caseAttendance.id', 'caseAttendance.name', 'organisation.handle as organisation'])
    .where('caseAttendance.caseMeetingId', '=', meeting)
    .orderBy('caseAttendance.id')
    .execute();

/** What was agreed about a person in her meetings, by due day. */
export async function caseActions(db: Db, meetings: readonly number[]): Promise<CaseAction[]> {
  if (meetings.length === 0) return [];
  return actions(db)
    .where('caseAction.caseMeetingId', 'in', [...meetings])
    .orderBy('caseAction.due')
    .orderBy('caseAction.id')
    .execute();
}

export async function findCaseAction(db: Db, id: number): Promise<CaseAction | null> {
  return (await actions(db).where('caseAction.id', '=', id).executeTakeFirst()) ?? null;
}

export async function finishCaseAction({ db }: Tx, id: number, doneOn: DateText): Promise<void> {
  await db.updateTable('caseAction').set({ doneOn }).where('id', '=', id).execute();
}

const actions = (db: Db) =>
  db
    .selectFrom('caseAction')
    .leftJoin('organisation', 'organisation.id', 'caseAction.organisationId')
    .select(['caseAction.id', 'caseAction.caseMeetingId', 'caseAction.what', 'caseAction.owner'])
    .select(['organisation.handle as organisation', 'caseAction.due', 'caseAction.doneOn']);

const toCaseMeeting = ({ items, participantPresent, ...row }: Row<'caseMeeting'>): CaseMeeting => ({
  ...row,
  participantPresent: participantPresent === 1,
  items: JSON.parse(items) as CaseItem[],
});
