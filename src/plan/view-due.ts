/** How plans look that wait for something. */
import { type Table, table } from '../cli/table.ts';
import type { DateText } from '../lib/date.ts';
import { municipalityColumn, personColumns } from '../participant/person-columns.ts';
import type { PlanDue } from './plan.ts';

export const planDueTable = (rows: readonly PlanDue[], today: DateText): Table<PlanDue> =>
  table<PlanDue>({
    columns: [
      ...personColumns(rows),
      municipalityColumn,
      {
        key: 'kind',
        heading: (t) => t.home.headings.kind,
        value: (row) => row.kind,
        words: (row) => (t) => t.planDue.kinds[row.kind],
      },
      {
        key: 'due',
        heading: (t) => t.planDue.headings.due,
        value: (row) => row.due,
        kind: 'date',
        tone: (row) => (row.due < today ? 'bad' : 'warn'),
      },
      { key: 'organisation', heading: (t) => t.action.headings.organisation, value: (row) => row.organisation },
      { key: 'madeOn', heading: (t) => t.participant.fields.planDate, value: (row) => row.madeOn, kind: 'date' },
      {
        key: 'validUntil',
        heading: (t) => t.participant.fields.planUntil,
        value: (row) => row.validUntil,
        kind: 'date',
        hidden: true,
      },
    ],
    rows,
    empty: (t) => t.planDue.nothing,
  });
