/** The records of partnerships and their members. */
import { SamspelError } from '../i18n/error.ts';
import type { DateText } from '../lib/date.ts';
import type { Db, NewRow, RowChange, Tx } from '../store/index.ts';
import { isMemberOn, type Member, type Partnership } from './partnership.ts';

/** All partnerships by name; the closed ones only when asked for. */
export async function listPartnerships(db: Db, which: 'current' | 'all'): Promise<Partnership[]> {
  let query = db.selectFrom('partnership').selectAll().orderBy('name').orderBy('id');
  if (which === 'current') query = query.where('status', '!=', 'closed');
  return query.execute();
}

/** How many organisations are members on a day, and how many participants take part, by partnership. */
export async function countMembers(
  db: Db,
  on: DateText,
): Promise<ReadonlyMap<number, { readonly members: number; readonly participants: number }>> {
  const current = <T extends 'membership' | 'participation'>(
    table: T,
    from: T extends 'membership' ? 'since' : 'joinedOn',
    until: T extends 'membership' ? 'until' : 'leftOn',
  ) =>
    db
      .selectFrom(table as 'membership')
      .select(['partnershipId', ({ fn }) => fn.countAll<number>().as('n')])
      .where(from as 'since', '<=', on)
      .where((q) => q.or([q(until as 'until', 'is', null), q(until as 'until', '>=', on)]))
      .groupBy('partnershipId')
      .execute();
  const [members, participants] = [
    await current('membership', 'since', 'until'),
    await current('participation', 'joinedOn', 'leftOn'),
  ];
  const counts = new Map(
    members.map(({ partnershipId, n }) => [partnershipId, { members: Number(n), participants: 0 }]),
  );
  for (const { partnershipId, n } of participants)
    counts.set(partnershipId, { members: counts.get(partnershipId)?.members ?? 0, participants: Number(n) });
  return counts;
}

/** The members of a partnership in the order in which they joined; with a day, only those who are members on it. */
export async function listMembers(db: Db, partnership: number, on: DateText | null): Promise<Member[]> {
  const members = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select([
      'membership.id',
      'membership.organisationId',
      'organisation.handle as organisation',
      'organisation.name as organisationName',
      'organisation.sector',
    ])
    .select(['membership.role', 'membership.since', 'membership.until', 'membership.noticeOn'])
    .where('membership.partnershipId', '=', partnership)
    .orderBy('membership.since')
    .orderBy('membership.id')
    .execute();
  return on === null ? members : members.filter((member) => isMemberOn(member, on));
}

/** Gives back the number of the new partnership. Throws `conflict` when its short name is taken. */
export async function addPartnership({ db }: Tx, partnership: Omit<NewRow<'partnership'>, 'id'>): Promise<number> {
  await refuseTakenHandle(db, partnership.handle, null);
  return (await db.insertInto('partnership').values(partnership).returning('id').executeTakeFirstOrThrow()).id;
}

/** Throws `conflict` when the new short name is taken. */
export async function editPartnership({ db }: Tx, id: number, change: RowChange<'partnership'>): Promise<void> {
  if (change.handle !== undefined) await refuseTakenHandle(db, change.handle, id);
  await db.updateTable('partnership').set(change).where('id', '=', id).execute();
}

/** Throws `conflict` when the organisation is a member on that day or later. */
export async function joinPartnership(
  { db }: Tx,
  partnership: Partnership,
  organisation: { readonly id: number; readonly name: string },
  member: Pick<Member, 'role' | 'since'>,
): Promise<number> {
  const overlapping = await db
    .selectFrom('membership')
    .select('id')
    .where('partnershipId', '=', partnership.id)
    .where('organisationId', '=', organisation.id)
    .where((q) => q.or([q('until', 'is', null), q('until', '>=', member.since)]))
    .executeTakeFirst();
  if (overlapping !== undefined) {
    throw new SamspelError('conflict', (t) => t.partnership.isMember(organisation.name, partnership.name), {
      hint: (t) => t.partnership.isMemberHint,
    });
  }
  const row = { partnershipId: partnership.id, organisationId: organisation.id, ...member };
  return (await db.insertInto('membership').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

export async function leavePartnership(
  { db }: Tx,
  membership: number,
  change: Pick<RowChange<'membership'>, 'until' | 'noticeOn' | 'leaveReason'>,
): Promise<void> {
  await db.updateTable('membership').set(change).where('id', '=', membership).execute();
}

/** Ends a partnership: members stay until its last day, and so do the participants who are in it. */
export async function closePartnership({ db }: Tx, id: number, closedOn: DateText, closeReason: string): Promise<void> {
  await db.updateTable('partnership').set({ status: 'closed', closedOn, closeReason }).where('id', '=', id).execute();
  await db
    .updateTable('membership')
    .set({ until: closedOn })
    .where('partnershipId', '=', id)
    .where('until', 'is', null)
    .execute();
  await db
    .updateTable('participation')
    .set({ leftOn: closedOn })
    .where('partnershipId', '=', id)
    .where('leftOn', 'is', null)
    .execute();
}

async function refuseTakenHandle(db: Db, handle: string, except: number | null): Promise<void> {
  const taken = await db
    .selectFrom('partnership')
    .select('id')
    .where('handle', '=', handle)
    .where('id', '!=', except ?? 0)
    .executeTakeFirst();
  if (taken === undefined) return;
  throw new SamspelError('conflict', (t) => t.partnership.handleTaken(handle), {
    hint: (t) => t.organisation.handleTakenHint,
  });
}
