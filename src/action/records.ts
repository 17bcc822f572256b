/** The records of actions. */
import type { DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { Db, NewRow, RowChange, Tx } from '../store/index.ts';
import type { Action } from './action.ts';
import { memberKey, type Standing } from './following.ts';

export interface ActionSelection {
  readonly partnership?: number | undefined;
  readonly organisation?: number | undefined;
  readonly meeting?: number | undefined;
  readonly due?: Period | undefined;
  /** `open` is neither done nor cancelled. */
  readonly state?: 'open' | 'done' | undefined;
}

export type NewAction = Omit<NewRow<'action'>, 'id' | 'timesMoved' | 'doneOn' | 'cancelledOn' | 'agreedDue'>;

/** Actions by due day, then in the order in which they were agreed. Uses action_by_partnership_due. */
export async function listActions(db: Db, selection: ActionSelection = {}): Promise<Action[]> {
  let query = actions(db).orderBy('action.due').orderBy('action.id');
  const { partnership, organisation, meeting, due, state } = selection;
  if (partnership !== undefined) query = query.where('action.partnershipId', '=', partnership);
  if (organisation !== undefined) query = query.where('action.organisationId', '=', organisation);
  if (meeting !== undefined) query = query.where('action.meetingId', '=', meeting);
  if (due !== undefined) query = query.where('action.due', '>=', due.from).where('action.due', '<=', due.until);
  if (state === 'open') query = query.where('action.doneOn', 'is', null).where('action.cancelledOn', 'is', null);
  if (state === 'done') query = query.where('action.doneOn', 'is not', null);
  return query.execute();
}

/** The actions agreed in a meeting, in the order of its minutes. Uses action_by_meeting. */
export const actionsOfMeeting = (db: Db, meeting: number): Promise<Action[]> =>
  actions(db).where('action.meetingId', '=', meeting).orderBy('action.position').orderBy('action.id').execute();

/** How many actions each meeting has that is not cancelled. */
export async function countActionsByMeeting(db: Db): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('action')
    .select(['meetingId', ({ fn }) => fn.countAll<number>().as('n')])
    .where('meetingId', 'is not', null)
    .where('cancelledOn', 'is', null)
    .groupBy('meetingId')
    .execute();
  return new Map(rows.map(({ meetingId, n }) => [meetingId ?? 0, Number(n)]));
}

/** Gives back the numbers in the order given. */
export const addActions = (tx: Tx, rows: readonly NewAction[]): Promise<number[]> =>
  tx.insertMany(
    'action',
    rows.map((row) => ({ ...row, agreedDue: row.due, doneOn: null, cancelledOn: null, timesMoved: 0 })),
  );

export async function editAction({ db }: Tx, id: number, change: RowChange<'action'>): Promise<void> {
  await db.updateTable('action').set(change).where('id', '=', id).execute();
}

export async function finishActions({ db }: Tx, ids: readonly number[], doneOn: DateText): Promise<void> {
  await db
    .updateTable('action')
    .set({ doneOn, cancelledOn: null })
    .where('id', 'in', [...ids])
    .execute();
}

/** Parts the actions of a meeting from its points of the agenda, so that these can be written anew. */
export async function looseActions({ db }: Tx, meeting: number): Promise<void> {
  await db.updateTable('action').set({ agendaItemId: null }).where('meetingId', '=', meeting).execute();
}

export async function deleteActions({ db }: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('tag')
    .where('actionId', 'in', [...ids])
    .execute();
  await db
    .deleteFrom('action')
    .where('id', 'in', [...ids])
    .execute();
}

/** Who is a member of which partnership on a day, and which contact persons are still there. */
export async function standingOn(db: Db, on: DateText): Promise<Standing> {
  const members = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['membership.partnershipId', 'membership.organisationId'])
    .where('membership.since', '<=', on)
    .where((q) => q.or([q('membership.until', 'is', null), q('membership.until', '>=', on)]))
    .where((q) => q.or([q('organisation.archivedOn', 'is', null), q('organisation.archivedOn', '>', on)]))
    .execute();
  const contacts = await db
    .selectFrom('contactPerson')
    .select('id')
    .where((q) => q.or([q('archivedOn', 'is', null), q('archivedOn', '>', on)]))
    .execute();
  return {
    members: new Set(members.map(({ partnershipId, organisationId }) => memberKey(partnershipId, organisationId))),
    contacts: new Set(contacts.map(({ id }) => id)),
  };
}

const actions = (db: Db) =>
  db
    .selectFrom('action')
    .innerJoin('partnership', 'partnership.id', 'action.partnershipId')
    .leftJoin('organisation', 'organisation.id', 'action.organisationId')
    .select(['action.id', 'action.partnershipId', 'partnership.handle as partnership', 'action.meetingId'])
    .select(['action.agendaItemId', 'action.what', 'action.owner', 'action.contactPersonId', 'action.organisationId'])
    .select(['organisation.handle as organisation', 'action.addedOn', 'action.due', 'action.doneOn'])
    .select(['action.cancelledOn', 'action.timesMoved', 'action.agreedDue']);
