/** An action: what somebody promised to do, by when. */
import type { DateText } from '../lib/date.ts';

export interface Action {
  readonly id: number;
  readonly partnershipId: number;
  /** Handle. */
  readonly partnership: string;
  /** Number of the meeting in which it was agreed. */
  readonly meetingId: number | null;
  readonly agendaItemId: number | null;
  readonly what: string;
  readonly owner: string;
  readonly contactPersonId: number | null;
  readonly organisationId: number | null;
  /** Handle. */
  readonly organisation: string | null;
  readonly addedOn: DateText;
  readonly due: DateText;
  readonly doneOn: DateText | null;
  readonly cancelledOn: DateText | null;
  readonly timesMoved: number;
  /** The due day as first agreed. */
  readonly agreedDue: DateText | null;
}

export type ActionState = 'open' | 'overdue' | 'done' | 'cancelled';

/** As it stands at the end of a day; the due day itself is not yet overdue. */
export function stateOf(action: Pick<Action, 'due' | 'doneOn' | 'cancelledOn'>, today: DateText): ActionState {
  if (action.doneOn !== null) return 'done';
  if (action.cancelledOn !== null) return 'cancelled';
  return action.due < today ? 'overdue' : 'open';
}
