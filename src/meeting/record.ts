/** Recording a meeting that was held: the meeting, who was there, the points with their decisions and actions, in one go. */
import type { Action } from '../action/action.ts';
import { actionsOfMeeting } from '../action/records.ts';
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import { fold } from '../lib/fold.ts';
import type { Db, Tx } from '../store/index.ts';
import type { Meeting } from './meeting.ts';
import { clearMeeting, editMeeting, listMeetings } from './records.ts';
import type { ResolvedMinutes } from './resolve.ts';
import { writeActions, writeDecisions, writeLaterPoints } from './write-items.ts';

/** What to do when the meeting has been recorded already. */
export type OnExisting = 'refuse' | 'replace' | 'merge';

export interface Recorded {
  readonly id: number;
  readonly decisions: readonly { readonly id: number; readonly text: string }[];
  readonly actions: readonly Action[];
}

/**
 * Writes the minutes. A meeting that was planned for the day becomes the one that was held; one that was held is replaced only when asked for,
 * and then keeps its number. Throws `conflict` otherwise.
 */
export async function recordMeeting(tx: Tx, minutes: ResolvedMinutes, onExisting: OnExisting): Promise<Recorded> {
  const { date, body } = minutes.minutes;
  const existing = await findSameMeeting(tx.db, { partnership: minutes.partnership.id, date, body }, onExisting);
  const id = await writeMeeting(tx, minutes, existing);
  const before = existing === null ? [] : await actionsOfMeeting(tx.db, id);
  if (existing !== null) await clearMeeting(tx, id);
  await tx.insertMany(
    'attendance',
    minutes.attendance.map((person) => ({ ...person, meetingId: id })),
  );
  const items = await tx.insertMany(
    'agendaItem',
    minutes.minutes.items.map(({ title, text }, index) => ({ meetingId: id, position: index + 1, title, text })),
  );
  const writing = { id, items, minutes };
  const decisions = await writeDecisions(tx, writing);
  await writeActions(tx, writing, before);
  await writeLaterPoints(tx, writing);
  return { id, decisions, actions: await actionsOfMeeting(tx.db, id) };
}

/**
 * The meeting of the partnership on the same day in the same body that is not cancelled.
 * Throws `conflict` when it was held and is not to be replaced, and when its minutes have been approved.
 */
export async function findSameMeeting(
  db: Db,
  { partnership, date, body }: { readonly partnership: number; readonly date: DateText; readonly body: string | null },
  onExisting: OnExisting,
): Promise<Meeting | null> {
  const sameDay = await listMeetings(db, { partnership, period: { from: date, until: date } });
  const same = sameDay.filter(
    (meeting) => meeting.status !== 'cancelled' && fold(meeting.body ?? '') === fold(body ?? ''),
  );
  const existing = same.find(({ status }) => status === 'held') ?? same[0] ?? null;
  if (existing?.status === 'held' && onExisting === 'refuse') {
    const { id, partnershipName } = existing;
    throw new SamspelError('conflict', (t) => t.meeting.exists(id, partnershipName, t.format.date(date)), {
      hint: (t) => t.meeting.existsHint,
      details: { meeting: id },
    });
  }
  if (existing !== null && existing.status === 'held' && existing.approvedOn !== null) throw approvedAlready(existing);
  return existing;
}

/** Approved minutes stay as they are. */
export function approvedAlready({ id, approvedOn }: Meeting): SamspelError {
  return new SamspelError('conflict', (t) => t.meeting.isApproved(id, t.format.date(approvedOn ?? '')), {
    hint: (t) => t.meeting.isApprovedHint(id),
    details: { meeting: id },
  });
}

async function writeMeeting(
  tx: Tx,
  { partnership, minutes, chair, secretary }: ResolvedMinutes,
  existing: Meeting | null,
) {
  const { date, body } = minutes;
  // What was planned holds where the minutes are silent.
  const planned = existing?.status === 'planned' ? existing : null;
  const timed = minutes.startTime === null && planned !== null ? planned : minutes;
  const { startTime, endTime } = timed;
  const place = minutes.place ?? planned?.place ?? null;
  const held = { date, startTime, endTime, place, body, chair, secretary, status: 'held' as const };
  if (existing !== null) {
    await editMeeting(tx, existing.id, held);
    return existing.id;
  }
  const [id = 0] = await tx.insertMany('meeting', [{ partnershipId: partnership.id, ...held }]);
  return id;
}
