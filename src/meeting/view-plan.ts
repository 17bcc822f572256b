/** How a calendar and drafts look as rows. */
import { type Column, table } from '../cli/table.ts';
import type { Texts } from '../i18n/index.ts';
import { type CalendarEntry, describeEntry } from './calendar.ts';
import type { Draft } from './drafts.ts';
import { describeTimes } from './times.ts';

const columns = (texts: Texts): readonly Column<CalendarEntry>[] => [
  { key: 'date', heading: (t) => t.meetingPlan.headings.date, value: (row) => row.date, kind: 'date' },
  {
    key: 'time',
    heading: (t) => t.meetingPlan.headings.time,
    value: timeOf,
  },
  {
    key: 'kind',
    heading: (t) => t.meetingPlan.headings.kind,
    value: (row) => row.kind,
    words: (row) => (t) => t.meetingPlan.kinds[row.kind],
  },
  { key: 'partnership', heading: (t) => t.meetingPlan.headings.partnership, value: partnershipOf },
  { key: 'id', heading: (t) => t.meeting.headings.id, value: numberOf, kind: 'number' },
  { key: 'what', heading: (t) => t.meetingPlan.headings.what, value: (row) => describeEntry(row, texts) },
];

function timeOf(entry: CalendarEntry): string | null {
  if (entry.kind === 'meeting') return describeTimes(entry.meeting);
  return entry.kind === 'activity' ? entry.session.startTime : null;
}

function partnershipOf(entry: CalendarEntry): string | null {
  switch (entry.kind) {
    case 'meeting':
      return entry.meeting.partnership;
    case 'activity':
      return entry.session.partnership;
    case 'action':
      return entry.action.partnership;
    case 'agreement':
      return entry.partnership;
  }
}

function numberOf(entry: CalendarEntry): number {
  switch (entry.kind) {
    case 'meeting':
      return entry.meeting.id;
    case 'activity':
      return entry.session.id;
    case 'action':
      return entry.action.id;
    case 'agreement':
      return entry.id;
  }
}

export const calendarTable = (rows: readonly CalendarEntry[], texts: Texts) =>
  table({ columns: columns(texts), rows, empty: (t) => t.meetingPlan.emptyCalendar });

const draftColumns: readonly Column<Draft>[] = [
  { key: 'number', heading: (t) => t.meeting.headings.id, value: (row) => row.number, kind: 'number' },
  { key: 'begun', heading: (t) => t.meeting.headings.begun, value: (row) => row.begun, kind: 'moment' },
  { key: 'partnership', heading: (t) => t.meeting.headings.partnership, value: (row) => row.partnership },
  { key: 'date', heading: (t) => t.meeting.headings.date, value: (row) => row.date, kind: 'date' },
  {
    key: 'kind',
    heading: (t) => t.meeting.headings.kind,
    value: (row) => row.contents.kind,
    words: (row) => (t) => t.meeting.draftKinds[row.contents.kind],
  },
];

export const draftTable = (rows: readonly Draft[]) =>
  table({ columns: draftColumns, rows, empty: (t) => t.meeting.noDrafts });
