/** Meetings held and decisions made by partnership; attendance by organisation. */
import type { Facts } from '../facts.ts';
import { figuresOf } from '../indicators/registry.ts';
import { code, count, type DraftCell, type DraftSection, name, type ReportTable, share } from '../model.ts';
import type { OrganisationAttendance, PartnershipMeetings } from '../records/meetings.ts';

export const meetings = (facts: Facts): DraftSection => ({
  id: 'meetings',
  figures: figuresOf('meetings', facts),
  tables: [held(facts.meetings), attendance(facts.attendance)].filter(({ rows }) => rows.length > 0),
  relations: [],
  text: () => [],
});

function held(rows: readonly PartnershipMeetings[]): ReportTable<DraftCell> {
  const cells = ({ now, before }: Pick<PartnershipMeetings, 'now' | 'before'>) =>
    [now.meetings, now.decisions, before.meetings, before.decisions].map(count);
  const sum = (when: 'now' | 'before', part: 'meetings' | 'decisions') =>
    rows.reduce((total, row) => total + row[when][part], 0);
  const all = (when: 'now' | 'before') => ({ meetings: sum(when, 'meetings'), decisions: sum(when, 'decisions') });
  return {
    id: 'meetings',
    title: (t) => t.report.tables.meetings,
    columns: [
      { key: 'partnership', heading: (t) => t.report.headings.partnership, kind: 'words' },
      { key: 'meetings', heading: (t) => t.report.headings.meetings, kind: 'number' },
      { key: 'decisions', heading: (t) => t.report.headings.decisions, kind: 'number' },
      { key: 'meetingsBefore', heading: (t) => t.report.headings.meetings, kind: 'number', before: true },
      { key: 'decisionsBefore', heading: (t) => t.report.headings.decisions, kind: 'number', before: true },
    ],
    rows: rows.map((row) => ({ key: row.handle, cells: [name(row.name), ...cells(row)] })),
    total: {
      key: 'total',
      cells: [code('total', (t) => t.report.total), ...cells({ now: all('now'), before: all('before') })],
    },
  };
}

const attendance = (rows: readonly OrganisationAttendance[]): ReportTable<DraftCell> => ({
  id: 'attendance',
  title: (t) => t.report.tables.attendance,
  columns: [
    { key: 'organisation', heading: (t) => t.report.headings.organisation, kind: 'words' },
    { key: 'present', heading: (t) => t.report.headings.present, kind: 'number' },
    { key: 'meetings', heading: (t) => t.report.headings.asked, kind: 'number' },
    { key: 'share', heading: (t) => t.report.headings.share, kind: 'share' },
    { key: 'shareBefore', heading: (t) => t.report.headings.share, kind: 'share', before: true },
  ],
  rows: rows.map(({ handle, name: called, now, before }) => ({
    key: handle,
    cells: [
      name(called),
      count(now.present),
      count(now.meetings),
      share(now.present, now.meetings),
      share(before.present, before.meetings),
    ],
  })),
  total: null,
  note: (t) => t.report.notes.attendance,
});
