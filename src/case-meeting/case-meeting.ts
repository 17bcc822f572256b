/** A meeting about one person. It is seen only where the person is: apart from the meetings, decisions and actions of partnerships. */
import type { DateText } from '../lib/date.ts';

export interface CaseMeeting {
  readonly id: number;
  readonly participantId: number;
  readonly date: DateText;
  /** `HH:MM`. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly purpose: string;
  /** Whether the person herself was there. */
  readonly participantPresent: boolean;
  readonly items: readonly CaseItem[];
}

export interface CaseItem {
  readonly title: string;
  readonly text: string;
  readonly decisions: readonly string[];
}

export interface CaseAttendee {
  readonly id: number;
  readonly name: string;
  /** Handle. */
  readonly organisation: string | null;
}

export interface CaseAction {
  readonly id: number;
  readonly caseMeetingId: number;
  readonly what: string;
  readonly owner: string;
  /** Handle. */
  readonly organisation: string | null;
  readonly due: DateText;
  readonly doneOn: DateText | null;
}

/** What a partner at the table learns of the person at least: who she is. */
export const toldFields = ['givenName', 'familyName'] as const;
