/** What planning meetings, minuting them live, following them up and searching need beyond the first shape. */
import { type AddedColumns, date, flag, id, integer, json, optional, ref, type Table, text } from '../columns.ts';

export const tables = {
  /** What a meeting left for the next one. */
  laterPoint: {
    columns: {
      id: id(),
      meetingId: ref('meeting'),
      agendaItemId: optional(ref('agendaItem')),
      position: integer(),
      text: text(),
    },
    indexes: { later_point_by_meeting: ['meetingId', 'position'] },
  },
  /** Additions to minutes that had been approved; the minutes themselves stay as they were. */
  correction: {
    columns: {
      id: id(),
      meetingId: ref('meeting'),
      correctedOn: date(),
      correctedBy: text(),
      text: text(),
    },
    indexes: { correction_by_meeting: ['meetingId'] },
  },
  /** Each time that minutes were sent to somebody. */
  sharing: {
    columns: { id: id(), meetingId: ref('meeting'), sharedOn: date(), sharedWith: text() },
    indexes: { sharing_by_meeting: ['meetingId', 'sharedOn'] },
  },
  /** A meeting about one person: apart from the meetings of partnerships, so that no list, report or minutes of theirs can show it. */
  caseMeeting: {
    columns: {
      id: id(),
      participantId: ref('participant'),
      date: date(),
      startTime: optional(text()),
      endTime: optional(text()),
      place: optional(text()),
      purpose: text(),
      participantPresent: flag(),
      items: json(),
    },
    indexes: { case_meeting_by_participant: ['participantId', 'date'] },
  },
  caseAttendance: {
    columns: {
      id: id(),
      caseMeetingId: ref('caseMeeting'),
      name: text(),
      contactPersonId: optional(ref('contactPerson')),
      organisationId: optional(ref('organisation')),
    },
    indexes: { case_attendance_by_meeting: ['caseMeetingId'] },
  },
  caseAction: {
    columns: {
      id: id(),
      caseMeetingId: ref('caseMeeting'),
      what: text(),
      owner: text(),
      organisationId: optional(ref('organisation')),
      due: date(),
      doneOn: optional(date()),
    },
    indexes: { case_action_by_meeting: ['caseMeetingId'] },
  },
} as const satisfies Record<string, Table>;

/** New columns of tables that were there before; each may be empty. */
export const columns = {
  meeting: {
    /** Of the invitation (RFC 5545 UID): given once, the same through every change. */
    uid: optional(text()),
    /** How often the invitation was changed (RFC 5545 SEQUENCE). */
    sequence: optional(integer()),
    /** The UID of the first meeting of the series. */
    series: optional(text()),
    /** The SEQUENCE that was sent last: a higher one has still to be sent. */
    invitedSequence: optional(integer()),
  },
  attendance: { representedBy: optional(text()) },
  decision: {
    /** Who was against, as names. */
    against: optional(json()),
    replacedById: optional(ref('decision')),
  },
  action: {
    /** Its place in the minutes. */
    position: optional(integer()),
    /** The due day that the meeting agreed on, however often it was moved later. */
    agreedDue: optional(date()),
  },
} as const satisfies AddedColumns;

/** What can be made anew from the records at any time, and so has no log: the words for finding them. */
export const derived = {
  searchEntry: {
    columns: { id: id(), tableName: text(), rowId: integer(), folded: text() },
    indexes: { search_entry_by_row: ['tableName', 'rowId'] },
  },
  searchState: { columns: { lastChange: integer() } },
} as const satisfies Record<string, Table>;
