/** A commitment: what a partner promised by when, and what it has delivered of that. */
import type { DateText } from '../lib/date.ts';
import type { CommitmentKind } from '../lib/vocabulary-partnership.ts';

export { type CommitmentKind, commitmentKinds } from '../lib/vocabulary-partnership.ts';

export interface Commitment {
  readonly id: number;
  readonly partnershipId: number;
  /** Handle. */
  readonly partnership: string;
  readonly organisationId: number;
  /** Handle. */
  readonly organisation: string;
  readonly organisationName: string;
  readonly kind: CommitmentKind;
  /** In hundredths, as `delivered`. */
  readonly promised: number;
  readonly delivered: number;
  readonly madeOn: DateText;
  readonly due: DateText;
  readonly lastDeliveredOn: DateText | null;
  readonly notes: string | null;
}

export interface Delivery {
  readonly id: number;
  readonly hundredths: number;
  readonly deliveredOn: DateText;
  readonly notes: string | null;
}

export type CommitmentState = 'delivered' | 'open' | 'overdue';

/** As it stands at the end of a day; the due day itself is not yet overdue. */
export function stateOf({ promised, delivered, due }: Commitment, today: DateText): CommitmentState {
  if (delivered >= promised) return 'delivered';
  return due < today ? 'overdue' : 'open';
}
