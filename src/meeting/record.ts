/** Recording a meeting that was held: the meeting, who was there, the points with their decisions and actions, in one go. */
import type { Action } from '../action/action.ts';
import { actionsOfMeeting, addActions, deleteActions, editAction, type NewAction } from '../action/records.ts';
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import { fold } from '../lib/fold.ts';
import type { Db, NewRow, Tx } from '../store/index.ts';
import type { Meeting } from './meeting.ts';
import { clearMeeting, editMeeting, listMeetings } from './records.ts';
import type { ResolvedMinutes } from './resolve.ts';

/** What to do when the meeting has been recorded already. */
export type OnExisting = 'refuse' | 'replace';

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
  const decisions = await writeDecisions(tx, { id, items, minutes });
  await writeActions(tx, { id, items, minutes }, before);
  return { id, decisions, actions: await actionsOfMeeting(tx.db, id) };
}

/**
 * The meeting of the partnership on the same day in the same body that is not cancelled.
 * Throws `conflict` when it was held and is not to be replaced.
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
  return existing;
}

async function writeMeeting(
  tx: Tx,
  { partnership, minutes, chair, secretary }: ResolvedMinutes,
  existing: Meeting | null,
) {
  const { date, startTime, endTime, place, body } = minutes;
  const held = { date, startTime, endTime, place, body, chair, secretary, status: 'held' as const };
  if (existing !== null) {
    await editMeeting(tx, existing.id, held);
    return existing.id;
  }
  const [id = 0] = await tx.insertMany('meeting', [{ partnershipId: partnership.id, ...held, ...unknownYet }]);
  return id;
}

const unknownYet = {
  cancelledOn: null,
  invitedOn: null,
  sharedOn: null,
  sharedWith: null,
  approvedOn: null,
  approvedBy: null,
} satisfies Partial<NewRow<'meeting'>>;

interface Writing {
  readonly id: number;
  /** Numbers of the points of the agenda, in their order. */
  readonly items: readonly number[];
  readonly minutes: ResolvedMinutes;
}

async function writeDecisions(tx: Tx, { id, items, minutes }: Writing): Promise<Recorded['decisions']> {
  const rows = minutes.minutes.items
    .flatMap(({ decisions }, index) => decisions.map((text) => ({ text, agendaItemId: items[index] ?? null })))
    .map((row, index) => ({ ...row, meetingId: id, position: index + 1, method: null }));
  const ids = await tx.insertMany('decision', rows);
  return rows.map(({ text }, index) => ({ id: ids[index] ?? 0, text }));
}

/** An action that was there before, with the same owner and the same words, stays the same action: done stays done. */
async function writeActions(tx: Tx, { id, items, minutes }: Writing, before: readonly Action[]): Promise<void> {
  const left = [...before];
  const added: NewAction[] = [];
  const { partnership, minutes: said, owners } = minutes;
  for (const [index, item] of said.items.entries()) {
    for (const [place, { what, due }] of item.actions.entries()) {
      const owner = owners[index]?.[place];
      if (owner === undefined) continue;
      const row = {
        agendaItemId: items[index] ?? null,
        what,
        owner: owner.name,
        contactPersonId: owner.contactPersonId,
        organisationId: owner.organisationId,
      };
      const same = left.findIndex((old) => fold(old.what) === fold(what) && fold(old.owner) === fold(owner.name));
      const [old] = same === -1 ? [] : left.splice(same, 1);
      if (old === undefined)
        added.push({ partnershipId: partnership.id, meetingId: id, addedOn: said.date, due, ...row });
      else await editAction(tx, old.id, { ...row, ...(old.timesMoved === 0 ? { due } : {}) });
    }
  }
  await deleteActions(
    tx,
    left.map((action) => action.id),
  );
  await addActions(tx, added);
}
