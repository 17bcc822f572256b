/** How referrals look as rows and as one page. */
import { type Column, type Details, detailFields, type Table, table } from '../cli/table.ts';
import type { DateText } from '../lib/date.ts';
import { fullName } from '../participant/participant.ts';
import { personColumns } from '../participant/person-columns.ts';
import { type Referral, waitedDays, waitsFor } from './referral.ts';

/** Longer than this draws the eye. */
const longWaitDays = 14;

const columns = (rows: readonly Referral[], today: DateText): readonly Column<Referral>[] => [
  { key: 'id', heading: (t) => t.referral.headings.id, value: (row) => row.id, kind: 'number' },
  ...personColumns(rows),
  { key: 'from', heading: (t) => t.referral.headings.from, value: (row) => row.from },
  { key: 'to', heading: (t) => t.referral.headings.to, value: (row) => row.to },
  { key: 'purpose', heading: (t) => t.referral.headings.purpose, value: (row) => row.purpose },
  { key: 'madeOn', heading: (t) => t.referral.headings.madeOn, value: (row) => row.madeOn, kind: 'date' },
  {
    key: 'status',
    heading: (t) => t.referral.headings.status,
    value: (row) => row.status,
    words: (row) => (t) => t.referral.statuses[row.status],
  },
  {
    key: 'waitsFor',
    heading: (t) => t.referral.headings.waitsFor,
    value: waitsFor,
    words: (row) => (t) => {
      const next = waitsFor(row);
      return next === null ? '' : t.referral.waits[next];
    },
  },
  {
    key: 'waitedDays',
    heading: (t) => t.referral.headings.waited,
    value: (row) => waitedDays(row, today),
    kind: 'number',
    tone: (row) => ((waitedDays(row, today) ?? 0) > longWaitDays ? 'bad' : undefined),
  },
];

const more: readonly Column<Referral>[] = [
  {
    key: 'basis',
    heading: (t) => t.referral.headings.basis,
    value: (row) => row.basis,
    words: (row) => (t) => t.referral.bases[row.basis],
  },
  { key: 'basisNote', heading: (t) => t.referral.headings.basisNote, value: (row) => row.basisNote },
  { key: 'madeBy', heading: (t) => t.referral.headings.madeBy, value: (row) => row.madeBy },
  { key: 'answeredOn', heading: (t) => t.referral.headings.answeredOn, value: (row) => row.answeredOn, kind: 'date' },
  { key: 'answerNote', heading: (t) => t.referral.headings.answerNote, value: (row) => row.answerNote },
  { key: 'metOn', heading: (t) => t.referral.headings.metOn, value: (row) => row.metOn, kind: 'date' },
  {
    key: 'completedOn',
    heading: (t) => t.referral.headings.completedOn,
    value: (row) => row.completedOn,
    kind: 'date',
  },
  { key: 'result', heading: (t) => t.referral.headings.result, value: (row) => row.result },
  { key: 'feedbackOn', heading: (t) => t.referral.headings.feedbackOn, value: (row) => row.feedbackOn, kind: 'date' },
];

export const referralTable = (rows: readonly Referral[], today: DateText): Table<Referral> =>
  table({
    columns: [...columns(rows, today), ...more.map((column) => ({ ...column, hidden: true as const }))],
    rows: [...rows].sort((a, b) => (waitedDays(b, today) ?? -1) - (waitedDays(a, today) ?? -1) || a.id - b.id),
    begins: true,
    empty: (t) => t.referral.empty,
  });

export const referralDetails = (referral: Referral, today: DateText): Details => ({
  title: `${fullName(referral)}: ${referral.from} → ${referral.to}`,
  fields: detailFields([...columns([referral], today), ...more], referral),
});
