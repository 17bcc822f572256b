/** The records of meetings: what other subjects ask of them, and how they are written. */
import { looseActions } from '../action/records.ts';
import type { Period } from '../lib/period.ts';
import type { Db, RowChange, Tx } from '../store/index.ts';
import type { AgendaItem, Attendee, Decision, Meeting } from './meeting.ts';

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

export interface DecisionSelection extends MeetingSelection {
  readonly meeting?: number | undefined;
}

/** Decisions of meetings held: the newest meeting first, within one in the order of its minutes. */
export async function listDecisions(db: Db, selection: DecisionSelection = {}): Promise<Decision[]> {
  let query = db
    .selectFrom('decision')
    .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
    .innerJoin('partnership', 'partnership.id', 'meeting.partnershipId')
    .leftJoin('agendaItem', 'agendaItem.id', 'decision.agendaItemId')
    .select(['decision.id', 'partnership.handle as partnership', 'decision.meetingId', 'decision.agendaItemId'])
    .select(['meeting.date', 'meeting.body', 'agendaItem.title as item', 'decision.text'])
    .orderBy('meeting.date', 'desc')
    .orderBy('meeting.id', 'desc')
    .orderBy('decision.position')
    .orderBy('decision.id');
  const { meeting, partnership, period } = selection;
  if (meeting !== undefined) query = query.where('decision.meetingId', '=', meeting);
  else query = query.where('meeting.status', '=', 'held');
  if (partnership !== undefined) query = query.where('meeting.partnershipId', '=', partnership);
  if (period !== undefined)
    query = query.where('meeting.date', '>=', period.from).where('meeting.date', '<=', period.until);
  return query.execute();
}

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

export async function editMeeting({ db }: Tx, id: number, change: RowChange<'meeting'>): Promise<void> {
  await db.updateTable('meeting').set(change).where('id', '=', id).execute();
}

/** Takes away what new minutes say anew; actions lose only their point of the agenda, they may have been done meanwhile. */
export async function clearMeeting(tx: Tx, id: number): Promise<void> {
  await looseActions(tx, id);
  for (const table of ['attendance', 'decision', 'agendaItem'] as const)
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
