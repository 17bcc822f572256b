/** What is shown of a meeting below its minutes: what was left for next time, to whom they were sent, what was corrected. */
import { type Column, type Details, table } from '../cli/table.ts';
import type { Row } from '../store/index.ts';
import type { MeetingContents } from './view.ts';

const laterColumns: readonly Column<Row<'laterPoint'>>[] = [
  { key: 'text', heading: (t) => t.meeting.headings.title, value: (row) => row.text },
];
const sharingColumns: readonly Column<Row<'sharing'>>[] = [
  { key: 'sharedOn', heading: (t) => t.meeting.headings.date, value: (row) => row.sharedOn, kind: 'date' },
  { key: 'sharedWith', heading: (t) => t.meeting.headings.sharedWith, value: (row) => row.sharedWith },
];
const correctionColumns: readonly Column<Row<'correction'>>[] = [
  { key: 'correctedOn', heading: (t) => t.meeting.headings.date, value: (row) => row.correctedOn, kind: 'date' },
  { key: 'correctedBy', heading: (t) => t.meeting.headings.correctedBy, value: (row) => row.correctedBy },
  { key: 'text', heading: (t) => t.meeting.headings.text, value: (row) => row.text },
];

export function afterwards({
  later,
  sharings,
  corrections,
}: Pick<MeetingContents, 'later' | 'sharings' | 'corrections'>): NonNullable<Details['parts']> {
  return [
    {
      key: 'later',
      heading: (t) => t.meeting.headings.later,
      table: table({ columns: laterColumns, rows: later, empty: (t) => t.meeting.emptyItems }),
    },
    {
      key: 'sharings',
      heading: (t) => t.meeting.headings.sharings,
      table: table({ columns: sharingColumns, rows: sharings, empty: (t) => t.meeting.emptyAttendance }),
    },
    {
      key: 'corrections',
      heading: (t) => t.meeting.headings.corrections,
      table: table({ columns: correctionColumns, rows: corrections, empty: (t) => t.meeting.emptyItems }),
    },
  ];
}
