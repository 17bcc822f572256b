/** The records of commitments and of what was delivered. */
import type { DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { Db, NewRow, Tx } from '../store/index.ts';
import type { Commitment, Delivery } from './commitment.ts';

export interface CommitmentSelection {
  readonly partnership?: number | undefined;
  readonly organisation?: number | undefined;
  /** Only those that are due in it. */
  readonly due?: Period | undefined;
  /** Deliveries after this day are not counted, and promises made after it not listed. */
  readonly asOf: DateText;
}

/** By the day on which they are due. Uses commitment_by_partnership and contribution_by_commitment. */
export async function listCommitments(db: Db, selection: CommitmentSelection): Promise<Commitment[]> {
  const { partnership, organisation, due, asOf } = selection;
  let query = db
    .selectFrom('commitment')
    .innerJoin('partnership', 'partnership.id', 'commitment.partnershipId')
    .innerJoin('organisation', 'organisation.id', 'commitment.organisationId')
    .leftJoin('contribution', (join) =>
      join.onRef('contribution.commitmentId', '=', 'commitment.id').on('contribution.deliveredOn', '<=', asOf),
    )
    .select(['commitment.id', 'commitment.partnershipId', 'partnership.handle as partnership'])
    .select(['commitment.organisationId', 'organisation.handle as organisation'])
    .select(['organisation.name as organisationName', 'commitment.kind', 'commitment.hundredths as promised'])
    .select(['commitment.madeOn', 'commitment.due', 'commitment.notes'])
    .select(({ fn }) => [
      fn.sum<number | null>('contribution.hundredths').as('delivered'),
      fn.max('contribution.deliveredOn').as('lastDeliveredOn'),
    ])
    .where('commitment.madeOn', '<=', asOf)
    .groupBy(['commitment.id', 'partnership.handle', 'organisation.handle', 'organisation.name'])
    .orderBy('commitment.due')
    .orderBy('commitment.id');
  if (partnership !== undefined) query = query.where('commitment.partnershipId', '=', partnership);
  if (organisation !== undefined) query = query.where('commitment.organisationId', '=', organisation);
  if (due !== undefined) query = query.where('commitment.due', '>=', due.from).where('commitment.due', '<=', due.until);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, delivered: Number(row.delivered ?? 0) }));
}

/** What was delivered of one commitment, oldest first. */
export const listDeliveries = (db: Db, commitment: number): Promise<Delivery[]> =>
  db
    .selectFrom('contribution')
    .select(['id', 'hundredths', 'deliveredOn', 'notes'])
    .where('commitmentId', '=', commitment)
    .orderBy('deliveredOn')
    .orderBy('id')
    .execute();

/** Gives back the number of the commitment. */
export async function addCommitment({ db }: Tx, row: Omit<NewRow<'commitment'>, 'id'>): Promise<number> {
  return (await db.insertInto('commitment').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

/** Gives back the number of the contribution. */
export async function addContribution({ db }: Tx, row: Omit<NewRow<'contribution'>, 'id'>): Promise<number> {
  return (await db.insertInto('contribution').values(row).returning('id').executeTakeFirstOrThrow()).id;
}
