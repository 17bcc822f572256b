/** Requests of people about their data, and the time within which they must be answered (Article 12(3) of the GDPR). */
import { addMonths, type DateText } from '../lib/date.ts';
import type { RequestKind, RequestOutcome } from '../lib/vocabulary-privacy.ts';

export interface PrivacyRequest {
  readonly id: number;
  /** Null when the person has been erased since. */
  readonly participant: number | null;
  readonly kind: RequestKind;
  readonly receivedOn: DateText;
  /** The last day for the answer. */
  readonly due: DateText;
  readonly extendedOn: DateText | null;
  readonly extensionReason: string | null;
  readonly doneOn: DateText | null;
  readonly outcome: RequestOutcome | null;
  readonly answer: string | null;
}

/**
 * One month from receipt, two further months when it was extended. A last day on a Sunday or holiday would move to the next working day
 * (Regulation 1182/71, Article 3); it does not here, so that nobody is late who keeps it.
 */
export const dueOf = (receivedOn: DateText, extended: 'extended' | 'as-received'): DateText =>
  addMonths(receivedOn, extended === 'extended' ? 3 : 1);

export type RequestState = 'open' | 'overdue' | 'done';

export function requestState({ due, doneOn }: Pick<PrivacyRequest, 'due' | 'doneOn'>, today: DateText): RequestState {
  if (doneOn !== null) return 'done';
  return due < today ? 'overdue' : 'open';
}
