/** A meeting of a partnership, who was there, and what was talked about and decided. */
import type { DateText } from '../lib/date.ts';
import type { Attendance, DecisionMethod, MeetingStatus } from '../lib/vocabulary.ts';

export interface Meeting {
  readonly id: number;
  readonly partnershipId: number;
  /** Handle. */
  readonly partnership: string;
  readonly partnershipName: string;
  readonly date: DateText;
  /** `HH:MM`. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  /** Which body of the partnership met: the steering group, a working group. */
  readonly body: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly status: MeetingStatus;
  readonly cancelledOn: DateText | null;
  readonly invitedOn: DateText | null;
  readonly sharedOn: DateText | null;
  readonly sharedWith: string | null;
  readonly approvedOn: DateText | null;
  readonly approvedBy: string | null;
  /** Of the invitation, the same through every change; null when none was made. */
  readonly uid: string | null;
  /** How often the invitation was changed. */
  readonly sequence: number | null;
  /** UID of the first meeting of its series. */
  readonly series: string | null;
  /** The `sequence` that was sent last. */
  readonly invitedSequence: number | null;
}

export interface Attendee {
  readonly id: number;
  readonly meetingId: number;
  readonly name: string;
  readonly contactPersonId: number | null;
  readonly organisationId: number | null;
  /** Handle. */
  readonly organisation: string | null;
  readonly organisationName: string | null;
  readonly status: Attendance;
  /** Who stood in for her. */
  readonly representedBy: string | null;
}

export interface AgendaItem {
  readonly id: number;
  readonly meetingId: number;
  readonly position: number;
  readonly title: string;
  readonly text: string;
}

export interface Decision {
  readonly id: number;
  readonly partnership: string;
  readonly meetingId: number;
  readonly agendaItemId: number | null;
  readonly date: DateText;
  readonly body: string | null;
  /** Title of the point of the agenda. */
  readonly item: string | null;
  readonly text: string;
  /** The § of its minutes. */
  readonly number: number;
  readonly method: DecisionMethod | null;
  /** Names, as in the minutes. */
  readonly against: readonly string[];
  /** The decision that has come in its place, and its day. */
  readonly replacedById: number | null;
  readonly replacedOn: DateText | null;
}
