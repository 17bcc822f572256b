/** The records of referrals. */

import { sql } from 'kysely';
import type { ReferralStatus } from '../lib/vocabulary-path.ts';
import { listedPerson } from '../participant/records.ts';
import { changeRow, removeRows } from '../store/correct.ts';
import type { Db, NewRow, RowChange, Tx } from '../store/index.ts';
import { originsOf, requireMoved } from '../store/step.ts';
import { type Referral, referralSteps } from './referral.ts';

export interface ReferralFilter {
  readonly id?: number | undefined;
  readonly participant?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly partnership?: number | undefined;
  /** Only those for which something still has to happen. */
  readonly open?: 'open' | undefined;
  /** Only so many: those that have stood still the longest, then those that wait for nothing. */
  readonly most?: number | undefined;
}

/** Referrals, oldest first. Uses referral_by_participant or referral_by_status. */
export async function listReferrals(db: Db, filter: ReferralFilter = {}): Promise<Referral[]> {
  let query = db
    .selectFrom('referral')
    .innerJoin('participant', 'participant.id', 'referral.participantId')
    .innerJoin('organisation as sender', 'sender.id', 'referral.fromOrganisationId')
    .innerJoin('organisation as receiver', 'receiver.id', 'referral.toOrganisationId')
    .select(['referral.id', 'referral.participantId', ...listedPerson])
    .select(['referral.fromOrganisationId', 'referral.toOrganisationId'])
    .select(['sender.handle as from', 'receiver.handle as to', 'referral.purpose', 'referral.basis'])
    .select(['referral.basisNote', 'referral.status', 'referral.madeOn', 'referral.madeBy', 'referral.answeredOn'])
    .select([
      'referral.answerNote',
      'referral.metOn',
      'referral.completedOn',
      'referral.result',
      'referral.feedbackOn',
    ]);
  const { id, participant, from, to, partnership, open, most } = filter;
  if (id !== undefined) query = query.where('referral.id', '=', id);
  if (participant !== undefined) query = query.where('referral.participantId', '=', participant);
  if (from !== undefined) query = query.where('referral.fromOrganisationId', '=', from);
  if (to !== undefined) query = query.where('referral.toOrganisationId', '=', to);
  if (partnership !== undefined) query = query.where('referral.partnershipId', '=', partnership);
  if (open !== undefined)
    query = query
      .where('referral.status', '!=', 'withdrawn')
      .where((q) =>
        q.or([q('referral.status', 'in', ['made', 'accepted', 'met']), q('referral.feedbackOn', 'is', null)]),
      );
  if (most === undefined) query = query.orderBy('referral.madeOn');
  else query = query.orderBy(restsLast).orderBy(waitingSince).limit(most);
  return query.orderBy('referral.id').execute();
}

/** As `waitsFor` and `stoodSince` say, for the database. */
const waits = sql`("referral"."status" in ('made', 'accepted', 'met')
  or ("referral"."status" in ('completed', 'declined') and "referral"."feedbackOn" is null))`;
const restsLast = sql`case when ${waits} then 0 else 1 end`;
const waitingSince = sql`case when ${waits}
  then coalesce("referral"."completedOn", "referral"."metOn", "referral"."answeredOn", "referral"."madeOn") end`;

export async function addReferral(tx: Tx, row: Omit<NewRow<'referral'>, 'id'>): Promise<number> {
  const [id = 0] = await tx.insertMany('referral', [row]);
  return id;
}

/** Takes a step. Throws `conflict` when the table of steps does not allow it from where the referral stands. */
export async function moveReferral(
  { db }: Tx,
  id: number,
  to: ReferralStatus,
  change: Omit<RowChange<'referral'>, 'status'>,
): Promise<void> {
  const moved = await db
    .updateTable('referral')
    .set({ ...change, status: to })
    .where('id', '=', id)
    .where('status', 'in', originsOf(referralSteps, to))
    .executeTakeFirst();
  requireMoved(moved);
}

/** Throws `conflict` when it went meanwhile. */
export async function editReferral(tx: Tx, id: number, change: Omit<RowChange<'referral'>, 'status'>): Promise<void> {
  await changeRow(tx, 'referral', id, change);
}

/** Takes a referral away. What went out with it stays on record. Throws `conflict` when it went meanwhile. */
export const removeReferral = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'referral', [id]);

/** The lead of a partnership on which both sides can agree as sender: the first lead of the partnerships in which she takes part. */
export async function leadFor(db: Db, participant: number, partnership: number | null) {
  let query = db
    .selectFrom('participation')
    .innerJoin('membership', 'membership.partnershipId', 'participation.partnershipId')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['organisation.id', 'organisation.handle', 'organisation.name'])
    .where('participation.participantId', '=', participant)
    .where('participation.leftOn', 'is', null)
    .where('membership.role', '=', 'lead')
    .where('membership.until', 'is', null)
    .orderBy('participation.joinedOn')
    .orderBy('participation.id');
  if (partnership !== null) query = query.where('participation.partnershipId', '=', partnership);
  return (await query.executeTakeFirst()) ?? null;
}
