/** How commitments look as rows and as one page. Amounts are shown in whole units with decimals where there are any. */
import { type Column, type Details, detailFields, table } from '../cli/table.ts';
import type { DateText } from '../lib/date.ts';
import { type Commitment, type Delivery, stateOf } from './commitment.ts';

const tones = { delivered: 'good', open: undefined, overdue: 'bad' } as const;

/** The columns as they stand on a day. */
const columns = (today: DateText): readonly Column<Commitment>[] => [
  { key: 'id', heading: (t) => t.commitment.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'partnership', heading: (t) => t.commitment.headings.partnership, value: (row) => row.partnership },
  { key: 'organisation', heading: (t) => t.commitment.headings.organisation, value: (row) => row.organisation },
  {
    key: 'kind',
    heading: (t) => t.commitment.headings.kind,
    value: (row) => row.kind,
    words: (row) => (t) => t.commitment.kinds[row.kind],
  },
  {
    key: 'promised',
    heading: (t) => t.commitment.headings.promised,
    value: (row) => row.promised / 100,
    words: (row) => (t) => t.format.number(row.promised / 100),
    kind: 'number',
  },
  {
    key: 'delivered',
    heading: (t) => t.commitment.headings.delivered,
    value: (row) => row.delivered / 100,
    words: (row) => (t) => t.format.number(row.delivered / 100),
    kind: 'number',
  },
  { key: 'due', heading: (t) => t.commitment.headings.due, value: (row) => row.due, kind: 'date' },
  {
    key: 'state',
    heading: (t) => t.commitment.headings.state,
    value: (row) => stateOf(row, today),
    words: (row) => (t) => t.commitment.states[stateOf(row, today)],
    tone: (row) => tones[stateOf(row, today)],
  },
  {
    key: 'madeOn',
    heading: (t) => t.commitment.headings.madeOn,
    value: (row) => row.madeOn,
    kind: 'date',
    hidden: true,
  },
  {
    key: 'lastDeliveredOn',
    heading: (t) => t.commitment.headings.lastDeliveredOn,
    value: (row) => row.lastDeliveredOn,
    kind: 'date',
    hidden: true,
  },
  { key: 'notes', heading: (t) => t.commitment.headings.notes, value: (row) => row.notes, hidden: true },
];

export const commitmentTable = (rows: readonly Commitment[], today: DateText) =>
  table({ columns: columns(today), rows, begins: true, empty: (t) => t.commitment.empty });

const deliveryColumns: readonly Column<Delivery>[] = [
  { key: 'id', heading: (t) => t.commitment.headings.id, value: (row) => row.id, kind: 'number' },
  {
    key: 'deliveredOn',
    heading: (t) => t.commitment.headings.deliveredOn,
    value: (row) => row.deliveredOn,
    kind: 'date',
  },
  {
    key: 'amount',
    heading: (t) => t.commitment.headings.amount,
    value: (row) => row.hundredths / 100,
    words: (row) => (t) => t.format.number(row.hundredths / 100),
    kind: 'number',
  },
  { key: 'notes', heading: (t) => t.commitment.headings.notes, value: (row) => row.notes },
];

export const commitmentDetails = (
  commitment: Commitment,
  deliveries: readonly Delivery[],
  { title, today }: { readonly title: string; readonly today: DateText },
): Details => ({
  title,
  fields: detailFields(columns(today), commitment),
  parts: [
    {
      key: 'deliveries',
      heading: (t) => t.commitment.headings.delivered,
      table: table({ columns: deliveryColumns, rows: deliveries, empty: () => '' }),
    },
  ],
});
