/** How working life looks as rows. */

import { type Column, type Table, table } from '../cli/table.ts';
import type { DateText } from '../lib/date.ts';
import type { EmploymentPoint } from '../lib/vocabulary-path.ts';
import type { ListedPerson } from '../participant/participant.ts';
import { personColumns } from '../participant/person-columns.ts';
import { occupationTitle } from '../skill/occupation-list.ts';
import { isOverQualified } from './own-field.ts';
import { type EmploymentCheck, isBeforeGraduation, type WorkContact } from './work.ts';

const isco: Column<{ readonly isco: string | null }> = {
  key: 'isco',
  heading: (t) => t.skill.headings.isco,
  value: (row) => row.isco,
  words: (row) => (t) => (row.isco === null ? '' : `${row.isco} ${occupationTitle(row.isco, t.language)}`),
};

export const workTable = (rows: readonly WorkContact[]): Table<WorkContact> =>
  table<WorkContact>({
    columns: [
      { key: 'id', heading: (t) => t.work.headings.id, value: (row) => row.id, kind: 'number' },
      ...personColumns(rows),
      {
        key: 'kind',
        heading: (t) => t.work.headings.kind,
        value: (row) => row.kind,
        words: (row) => (t) => t.work.kinds[row.kind],
      },
      { key: 'employer', heading: (t) => t.participant.fields.employer, value: (row) => row.employer },
      {
        key: 'organisation',
        heading: (t) => t.action.headings.organisation,
        value: (row) => row.organisation,
        hidden: true,
      },
      isco,
      { key: 'since', heading: (t) => t.work.headings.from, value: (row) => row.since, kind: 'date' },
      { key: 'until', heading: (t) => t.work.headings.until, value: (row) => row.until, kind: 'date' },
      { key: 'beforeGraduation', heading: (t) => t.work.headings.beforeGraduation, value: isBeforeGraduation },
      {
        key: 'result',
        heading: (t) => t.work.headings.result,
        value: (row) => row.result,
        words: (row) => (t) => (row.result === null ? '' : t.work.results[row.result]),
      },
    ],
    rows,
    begins: true,
    empty: (t) => t.work.empty,
  });

export const checkTable = (rows: readonly EmploymentCheck[]): Table<EmploymentCheck> =>
  table<EmploymentCheck>({
    columns: [
      { key: 'id', heading: (t) => t.work.headings.id, value: (row) => row.id, kind: 'number' },
      ...personColumns(rows),
      {
        key: 'point',
        heading: (t) => t.work.headings.point,
        value: (row) => row.point,
        words: (row) => (t) => t.work.points[row.point],
      },
      {
        key: 'situation',
        heading: (t) => t.work.headings.situation,
        value: (row) => row.situation,
        words: (row) => (t) => t.work.situations[row.situation],
      },
      { key: 'employer', heading: (t) => t.participant.fields.employer, value: (row) => row.employer },
      isco,
      { key: 'ownField', heading: (t) => t.work.headings.ownField, value: (row) => row.ownField },
      { key: 'overQualified', heading: (t) => t.work.headings.overQualified, value: isOverQualified },
      { key: 'askedOn', heading: (t) => t.work.headings.askedOn, value: (row) => row.askedOn, kind: 'date' },
    ],
    rows,
    empty: (t) => t.work.noChecks,
  });

interface Due extends ListedPerson {
  readonly phone: string | null;
  readonly point: EmploymentPoint;
  readonly due: DateText;
}

export const dueTable = (rows: readonly Due[]): Table<Due> =>
  table<Due>({
    columns: [
      ...personColumns(rows),
      { key: 'phone', heading: (t) => t.participant.fields.phone, value: (row) => row.phone },
      {
        key: 'point',
        heading: (t) => t.work.headings.point,
        value: (row) => row.point,
        words: (row) => (t) => t.work.points[row.point],
      },
      { key: 'due', heading: (t) => t.work.headings.due, value: (row) => row.due, kind: 'date' },
      {
        key: 'next',
        heading: (t) => t.home.headings.next,
        value: (row) => `samspel work check ${row.participantId} --point ${row.point} --situation …`,
        whole: true,
      },
    ],
    rows,
    empty: (t) => t.work.nothingDue,
  });
