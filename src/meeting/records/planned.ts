/** The records of meetings that are planned: the meetings themselves, the points named for them, and what they follow upon. */
import { listActions } from '../../action/records.ts';
import { addDays, type DateText } from '../../lib/date.ts';
import { fold } from '../../lib/fold.ts';
import type { Db, NewRow, Tx } from '../../store/index.ts';
import type { Meeting } from '../meeting.ts';
import { type AgendaPoint, draftAgenda } from '../planning.ts';
import { itemsOf, laterPointsOf, listMeetings } from '../records.ts';

type NewMeeting = Pick<
  NewRow<'meeting'>,
  'partnershipId' | 'date' | 'startTime' | 'endTime' | 'place' | 'body' | 'uid' | 'series'
>;

/** Meetings with the same points each. Gives back their numbers. */
export async function addPlannedMeetings(
  tx: Tx,
  meetings: readonly NewMeeting[],
  points: readonly string[],
): Promise<number[]> {
  const ids = await tx.insertMany(
    'meeting',
    meetings.map((meeting) => ({ ...meeting, status: 'planned' as const, sequence: 0 })),
  );
  await tx.insertMany(
    'agendaItem',
    ids.flatMap((meetingId) => points.map((title, index) => ({ meetingId, position: index + 1, title, text: '' }))),
  );
  return ids;
}

/** Puts other points in the place of those named for a planned meeting. */
export async function setPlannedPoints(tx: Tx, meetingId: number, points: readonly string[]): Promise<void> {
  await tx.db.deleteFrom('agendaItem').where('meetingId', '=', meetingId).execute();
  await tx.insertMany(
    'agendaItem',
    points.map((title, index) => ({ meetingId, position: index + 1, title, text: '' })),
  );
}

/** The newest meeting held before a day: of the same body if there is one, else of any. */
export async function lastHeldBefore(
  db: Db,
  { partnershipId, body, date }: Pick<Meeting, 'partnershipId' | 'body' | 'date'>,
): Promise<Meeting | null> {
  const period = { from: '1000-01-01', until: addDays(date, -1) };
  const held = (await listMeetings(db, { partnership: partnershipId, period })).filter(
    ({ status }) => status === 'held',
  );
  return held.find((meeting) => fold(meeting.body ?? '') === fold(body ?? '')) ?? held[0] ?? null;
}

/** What a planned meeting will talk about, as things stand now. */
export async function agendaOf(db: Db, meeting: Meeting): Promise<readonly AgendaPoint[]> {
  const last = await lastHeldBefore(db, meeting);
  const open = await listActions(db, { partnership: meeting.partnershipId, state: 'open' });
  const typed = (await itemsOf(db, meeting.id)).map(({ title }) => title);
  const carried = last === null ? [] : (await laterPointsOf(db, last.id)).map(({ text }) => text);
  const earlierMinutes = last === null ? 'none' : last.approvedOn === null ? 'to-approve' : 'approved';
  return draftAgenda({ carried, typed, earlierMinutes, openActions: open.length });
}

/** Planned and held meetings of the partnership on a day, for the warning that there is one already. */
export async function meetingsOn(db: Db, partnership: number, date: DateText): Promise<Meeting[]> {
  const meetings = await listMeetings(db, { partnership, period: { from: date, until: date } });
  return meetings.filter(({ status }) => status !== 'cancelled');
}
