/** How meetings about one person look: as rows of her page, and one as a page. */
import { type Column, type Details, detailFields, table } from '../cli/table.ts';
import { describeTimes } from '../meeting/times.ts';
import type { CaseAction, CaseAttendee, CaseItem, CaseMeeting } from './case-meeting.ts';

export interface CaseRow extends CaseMeeting {
  readonly openActions: number;
}

const particulars: readonly Column<CaseMeeting>[] = [
  { key: 'id', heading: (t) => t.caseMeeting.headings.id, value: (row) => row.id, kind: 'number' },
  {
    key: 'participant',
    heading: (t) => t.caseMeeting.headings.participant,
    value: (row) => row.participantId,
    kind: 'number',
  },
  { key: 'date', heading: (t) => t.meeting.headings.date, value: (row) => row.date, kind: 'date' },
  { key: 'time', heading: (t) => t.meeting.headings.time, value: describeTimes, hidden: true },
  { key: 'place', heading: (t) => t.meeting.headings.place, value: (row) => row.place, hidden: true },
  { key: 'purpose', heading: (t) => t.caseMeeting.headings.purpose, value: (row) => row.purpose },
  { key: 'participantPresent', heading: (t) => t.caseMeeting.headings.herself, value: (row) => row.participantPresent },
];

const rows: readonly Column<CaseRow>[] = [
  ...particulars,
  { key: 'openActions', heading: (t) => t.caseMeeting.headings.open, value: (row) => row.openActions, kind: 'number' },
];

/** @param name hers, with what tells her from others of the name */
export const caseTable = (meetings: readonly CaseRow[], name: string) =>
  table<CaseRow>({
    columns: rows.map((column) =>
      column.key === 'participant' ? { ...column, words: (row) => () => `${row.participantId} ${name}` } : column,
    ),
    rows: meetings,
    empty: (t) => t.caseMeeting.empty,
  });

const people: readonly Column<CaseAttendee>[] = [
  { key: 'name', heading: (t) => t.meeting.headings.name, value: (row) => row.name },
  { key: 'organisation', heading: (t) => t.meeting.headings.organisation, value: (row) => row.organisation },
];
const points: readonly Column<CaseItem>[] = [
  { key: 'title', heading: (t) => t.meeting.headings.title, value: (row) => row.title },
  { key: 'text', heading: (t) => t.meeting.headings.text, value: (row) => row.text },
  { key: 'decisions', heading: (t) => t.meeting.headings.decisions, value: (row) => row.decisions },
];
const toDo: readonly Column<CaseAction>[] = [
  { key: 'id', heading: (t) => t.action.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'what', heading: (t) => t.action.headings.what, value: (row) => row.what },
  { key: 'owner', heading: (t) => t.action.headings.owner, value: (row) => row.owner },
  { key: 'organisation', heading: (t) => t.action.headings.organisation, value: (row) => row.organisation },
  { key: 'due', heading: (t) => t.action.headings.due, value: (row) => row.due, kind: 'date' },
  { key: 'doneOn', heading: (t) => t.action.headings.doneOn, value: (row) => row.doneOn, kind: 'date' },
];

export function caseDetails(
  meeting: CaseMeeting,
  title: string,
  { attendance, actions }: { readonly attendance: readonly CaseAttendee[]; readonly actions: readonly CaseAction[] },
): Details {
  return {
    title,
    fields: detailFields(particulars, meeting),
    parts: [
      {
        key: 'attendance',
        heading: (t) => t.meeting.headings.attendance,
        table: table({ columns: people, rows: attendance, empty: (t) => t.meeting.emptyAttendance }),
      },
      {
        key: 'items',
        heading: (t) => t.meeting.headings.items,
        table: table({ columns: points, rows: meeting.items, empty: (t) => t.meeting.emptyItems }),
      },
      {
        key: 'actions',
        heading: (t) => t.meeting.headings.actions,
        table: table({ columns: toDo, rows: actions, empty: (t) => t.action.empty }),
      },
    ],
  };
}
