/** What partners promised and delivered, by the day of the promise. */
import type { DateText } from '../../lib/date.ts';
import { groupBy } from '../../lib/group.ts';
import type { CommitmentKind } from '../../lib/vocabulary-partnership.ts';
import { byPartnership } from '../grouped.ts';
import type { FactSource } from '../source.ts';

export interface RuleCommitment {
  readonly id: number;
  /** Handle. */
  readonly organisation: string;
  readonly kind: CommitmentKind;
  /** Promised, in hundredths. */
  readonly hundredths: number;
  readonly madeOn: DateText;
  readonly due: DateText;
  /** Oldest first. */
  readonly deliveries: readonly { readonly hundredths: number; readonly deliveredOn: DateText }[];
}

/** Uses commitment_by_partnership and contribution_by_commitment. */
export const commitments: FactSource<RuleCommitment> = async (db, { partnerships, period }) => {
  const rows = await db
    .selectFrom('commitment')
    .innerJoin('organisation', 'organisation.id', 'commitment.organisationId')
    .select(['commitment.partnershipId', 'commitment.id', 'organisation.handle as organisation', 'commitment.kind'])
    .select(['commitment.hundredths', 'commitment.madeOn', 'commitment.due'])
    .where('commitment.partnershipId', 'in', partnerships)
    .orderBy('commitment.madeOn')
    .orderBy('commitment.id')
    .execute();
  const deliveries = await db
    .selectFrom('contribution')
    .innerJoin('commitment', 'commitment.id', 'contribution.commitmentId')
    .select(['contribution.commitmentId', 'contribution.hundredths', 'contribution.deliveredOn'])
    .where('commitment.partnershipId', 'in', partnerships)
    .where('contribution.deliveredOn', '<=', period.until)
    .orderBy('contribution.deliveredOn')
    .orderBy('contribution.id')
    .execute();
  const deliveriesOf = groupBy(deliveries, ({ commitmentId }) => commitmentId);
  return byPartnership(rows.map((row) => ({ ...row, deliveries: deliveriesOf.get(row.id) ?? [] })));
};
