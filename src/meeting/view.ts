/** How meetings and decisions look as rows and as one page. */
import type { Action } from '../action/action.ts';
import { actionTable } from '../action/view.ts';
import { type Column, type Details, detailFields, table } from '../cli/table.ts';
import type { DateText } from '../lib/date.ts';
import type { Row } from '../store/index.ts';
import type { AgendaItem, Attendee, Decision, Meeting } from './meeting.ts';
import { describeTimes } from './times.ts';
import { afterwards } from './view-afterwards.ts';

export interface MeetingRow extends Meeting {
  readonly present: number;
  readonly decisions: number;
  readonly actions: number;
}

const particulars: readonly Column<Meeting>[] = [
  { key: 'id', heading: (t) => t.meeting.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'partnership', heading: (t) => t.meeting.headings.partnership, value: (row) => row.partnership },
  { key: 'date', heading: (t) => t.meeting.headings.date, value: (row) => row.date, kind: 'date' },
  { key: 'time', heading: (t) => t.meeting.headings.time, value: describeTimes, hidden: true },
  { key: 'body', heading: (t) => t.meeting.headings.body, value: (row) => row.body },
  { key: 'place', heading: (t) => t.meeting.headings.place, value: (row) => row.place, hidden: true },
  { key: 'chair', heading: (t) => t.meeting.headings.chair, value: (row) => row.chair, hidden: true },
  { key: 'secretary', heading: (t) => t.meeting.headings.secretary, value: (row) => row.secretary, hidden: true },
  {
    key: 'status',
    heading: (t) => t.meeting.headings.status,
    value: (row) => row.status,
    words: (row) => (t) => t.meeting.statuses[row.status],
    tone: (row) => (row.status === 'cancelled' ? 'dim' : undefined),
  },
];

const after: readonly Column<Meeting>[] = [
  { key: 'sharedOn', heading: (t) => t.meeting.headings.sharedOn, value: (row) => row.sharedOn, kind: 'date' },
  { key: 'sharedWith', heading: (t) => t.meeting.headings.sharedWith, value: (row) => row.sharedWith, hidden: true },
  {
    key: 'approvedOn',
    heading: (t) => t.meeting.headings.approvedOn,
    value: (row) => row.approvedOn,
    kind: 'date',
    hidden: true,
  },
  { key: 'approvedBy', heading: (t) => t.meeting.headings.approvedBy, value: (row) => row.approvedBy, hidden: true },
  {
    key: 'cancelledOn',
    heading: (t) => t.meeting.headings.cancelledOn,
    value: (row) => row.cancelledOn,
    kind: 'date',
    hidden: true,
  },
];

const counts: readonly Column<MeetingRow>[] = [
  { key: 'present', heading: (t) => t.meeting.headings.present, value: (row) => row.present, kind: 'number' },
  { key: 'decisions', heading: (t) => t.meeting.headings.decisions, value: (row) => row.decisions, kind: 'number' },
  { key: 'actions', heading: (t) => t.meeting.headings.actions, value: (row) => row.actions, kind: 'number' },
];

export const meetingTable = (rows: readonly MeetingRow[]) =>
  table({ columns: [...particulars, ...counts, ...after], rows, begins: true, empty: (t) => t.meeting.empty });

const attendanceColumns: readonly Column<Attendee>[] = [
  { key: 'name', heading: (t) => t.meeting.headings.name, value: (row) => row.name },
  { key: 'organisation', heading: (t) => t.meeting.headings.organisation, value: (row) => row.organisation },
  {
    key: 'status',
    heading: (t) => t.meeting.headings.status,
    value: (row) => row.status,
    words: (row) => (t) => t.meeting.attendances[row.status],
  },
  {
    key: 'representedBy',
    heading: (t) => t.meeting.headings.representedBy,
    value: (row) => row.representedBy,
  },
];

const itemColumns: readonly Column<AgendaItem>[] = [
  { key: 'position', heading: (t) => t.meeting.headings.position, value: (row) => row.position, kind: 'number' },
  { key: 'title', heading: (t) => t.meeting.headings.title, value: (row) => row.title },
  { key: 'text', heading: (t) => t.meeting.headings.text, value: (row) => row.text },
];

const numberColumn: Column<Decision> = {
  key: 'number',
  heading: (t) => t.meeting.headings.paragraph,
  value: (row) => row.number,
  words: (row) => () => `§ ${row.number}`,
};
const manner: readonly Column<Decision>[] = [
  {
    key: 'method',
    heading: (t) => t.meeting.headings.method,
    value: (row) => row.method,
    words: (row) => (t) => (row.method === null ? '' : t.meeting.methods[row.method]),
  },
  { key: 'against', heading: (t) => t.meeting.headings.against, value: (row) => row.against },
];

const decisionInMeeting: readonly Column<Decision>[] = [
  { key: 'id', heading: (t) => t.meeting.headings.id, value: (row) => row.id, kind: 'number' },
  numberColumn,
  { key: 'item', heading: (t) => t.meeting.headings.title, value: (row) => row.item },
  { key: 'text', heading: (t) => t.meeting.headings.decision, value: (row) => row.text },
  ...manner,
];

const decisionColumns: readonly Column<Decision>[] = [
  { key: 'id', heading: (t) => t.meeting.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'date', heading: (t) => t.meeting.headings.date, value: (row) => row.date, kind: 'date' },
  { key: 'partnership', heading: (t) => t.meeting.headings.partnership, value: (row) => row.partnership },
  { key: 'meeting', heading: (t) => t.meeting.headings.meeting, value: (row) => row.meetingId, kind: 'number' },
  numberColumn,
  { key: 'body', heading: (t) => t.meeting.headings.body, value: (row) => row.body, hidden: true },
  { key: 'item', heading: (t) => t.meeting.headings.title, value: (row) => row.item, hidden: true },
  { key: 'text', heading: (t) => t.meeting.headings.decision, value: (row) => row.text },
  ...manner.map((column) => ({ ...column, hidden: true as const })),
  {
    key: 'replacedBy',
    heading: (t) => t.meeting.headings.replacedBy,
    value: (row) => row.replacedById,
    words: (row) => (t) =>
      row.replacedById === null ? '' : t.meeting.replacedBy(row.replacedById, t.format.date(row.replacedOn ?? '')),
    tone: () => 'dim',
  },
];

export const decisionTable = (rows: readonly Decision[]) =>
  table({ columns: decisionColumns, rows, empty: (t) => t.meeting.emptyDecisions });

export const decisionDetails = (decision: Decision): Details => ({
  title: decision.text,
  fields: detailFields(
    decisionColumns.filter(({ key }) => key !== 'text'),
    decision,
  ),
});

export interface MeetingContents {
  readonly attendance: readonly Attendee[];
  readonly items: readonly AgendaItem[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly later: readonly Row<'laterPoint'>[];
  readonly sharings: readonly Row<'sharing'>[];
  readonly corrections: readonly Row<'correction'>[];
}

/** @param title partnership and day as the reader writes them */
export function meetingDetails(meeting: Meeting, title: string, contents: MeetingContents, today: DateText): Details {
  const { attendance, items, decisions, actions, later, sharings, corrections } = contents;
  return {
    title,
    fields: detailFields([...particulars, ...after], meeting),
    parts: [
      {
        key: 'attendance',
        heading: (t) => t.meeting.headings.attendance,
        table: table({ columns: attendanceColumns, rows: attendance, empty: (t) => t.meeting.emptyAttendance }),
      },
      {
        key: 'items',
        heading: (t) => t.meeting.headings.items,
        table: table({ columns: itemColumns, rows: items, empty: (t) => t.meeting.emptyItems }),
      },
      {
        key: 'decisions',
        heading: (t) => t.meeting.headings.decisions,
        table: table({ columns: decisionInMeeting, rows: decisions, empty: (t) => t.meeting.emptyDecisions }),
      },
      { key: 'actions', heading: (t) => t.meeting.headings.actions, table: actionTable(actions, today) },
      ...afterwards({ later, sharings, corrections }),
    ],
  };
}
