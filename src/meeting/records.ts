/** The records of meetings: what other subjects ask of them, and how they are written. */
import { looseActions } from '../action/records.ts';
import type { Period } from '../lib/period.ts';
import type { Db, Row, RowChange, Tx } from '../store/index.ts';
import type { AgendaItem, Attendee, Meeting } from './meeting.ts';

export { type DecisionSelection, listDecisions } from './records/decisions.ts';

export interface MeetingSelection {
  readonly partnership?: number | undefined;
  readonly period?: Period | undefined;
}

/** Meetings of every status, newest first. Uses meeting_by_partnership_date. */
export async function listMeetings(db: Db, { partnership, period }: MeetingSelection = {}): Promise<Meeting[]> {
  let query = meetings(db).orderBy('meeting.date', 'desc').orderBy('meeting.id', 'desc');
  if (partnership !== undefined) query = query.where('meeting.partnershipId', '=', partnership);
  if (period !== undefined)
    query = query.where('meeting.date', '>=', period.from).where('meeting.date', '<=', period.until);
  return query.execute();
}

/** Meetings held by one partnership, or by all (null), in the period, oldest first; planned and cancelled ones are not among them. */
export async function meetingsHeld(db: Db, partnership: number | null, period: Period): Promise<Meeting[]> {
  let query = meetings(db)
    .where('meeting.status', '=', 'held')
    .where('meeting.date', '>=', period.from)
    .where('meeting.date', '<=', period.until)
    .orderBy('meeting.date')
    .orderBy('meeting.id');
  if (partnership !== null) query = query.where('meeting.partnershipId', '=', partnership);
  return query.execute();
}

/** Who was at, or missing from, the meetings held in the period, by meeting and in the order of the minutes. */
export async function attendanceHeld(db: Db, partnership: number | null, period: Period): Promise<Attendee[]> {
  let query = attendees(db)
    .innerJoin('meeting', 'meeting.id', 'attendance.meetingId')
    .where('meeting.status', '=', 'held')
    .where('meeting.date', '>=', period.from)
    .where('meeting.date', '<=', period.until)
    .orderBy('attendance.meetingId')
    .orderBy('attendance.id');
  if (partnership !== null) query = query.where('meeting.partnershipId', '=', partnership);
  return query.execute();
}

export const attendanceOf = (db: Db, meeting: number): Promise<Attendee[]> =>
  attendees(db).where('attendance.meetingId', '=', meeting).orderBy('attendance.id').execute();

export const itemsOf = (db: Db, meeting: number): Promise<AgendaItem[]> =>
  db.selectFrom('agendaItem').selectAll().where('meetingId', '=', meeting).orderBy('position').orderBy('id').execute();

/** What meetings left for the next one, in the order of their minutes. */
export const laterPointsOf = (db: Db, meeting: number): Promise<Row<'laterPoint'>[]> =>
  db.selectFrom('laterPoint').selectAll().where('meetingId', '=', meeting).orderBy('position').orderBy('id').execute();

/** How many were present (guests not counted) and how many decisions were made, by meeting. */
export async function countInMeetings(db: Db) {
  const count = <T extends 'attendance' | 'decision'>(table: T) =>
    db.selectFrom(table as 'attendance').select(['meetingId', ({ fn }) => fn.countAll<number>().as('n')]);
  const present = await count('attendance').where('status', '=', 'present').groupBy('meetingId').execute();
  const decisions = await count('decision').groupBy('meetingId').execute();
  const byMeeting = (rows: typeof present): ReadonlyMap<number, number> =>
    new Map(rows.map(({ meetingId, n }) => [meetingId, Number(n)]));
  return { present: byMeeting(present), decisions: byMeeting(decisions) };
}

/** Changes nothing when there is nothing to change. */
export async function editMeeting({ db }: Tx, id: number, change: RowChange<'meeting'>): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await db.updateTable('meeting').set(change).where('id', '=', id).execute();
}

/** Takes away what new minutes say anew; actions and decisions lose only their point of the agenda: something may hang on them. */
export async function clearMeeting(tx: Tx, id: number): Promise<void> {
  await looseActions(tx, id);
  await tx.db.updateTable('decision').set({ agendaItemId: null }).where('meetingId', '=', id).execute();
  for (const table of ['attendance', 'laterPoint', 'agendaItem'] as const)
    await tx.db
      .deleteFrom(table as 'attendance')
      .where('meetingId', '=', id)
      .execute();
}

const meetings = (db: Db) =>
  db
    .selectFrom('meeting')
    .innerJoin('partnership', 'partnership.id', 'meeting.partnershipId')
    .selectAll('meeting')
    .select(['partnership.handle as partnership', 'partnership.name as partnershipName']);

const attendees = (db: Db) =>
  db
    .selectFrom('attendance')
    .leftJoin('organisation', 'organisation.id', 'attendance.organisationId')
    .selectAll('attendance')
    .select(['organisation.handle as organisation', 'organisation.name as organisationName']);
