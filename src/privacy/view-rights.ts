/** How requests and restrictions look as rows. */
import { type Column, table } from '../cli/table.ts';
import type { DateText } from '../lib/date.ts';
import { nameColumn } from '../participant/person-columns.ts';
import type { RequestRow, RestrictionRow } from './records.ts';
import { requestState } from './request.ts';

const requestColumns = (rows: readonly RequestRow[], today: DateText): readonly Column<RequestRow>[] => [
  { key: 'id', heading: (t) => t.privacy.headings.id, value: (row) => row.id, kind: 'number' },
  {
    key: 'participant',
    heading: (t) => t.privacy.headings.participant,
    value: (row) => row.participant,
    kind: 'number',
  },
  nameColumn(rows),
  {
    key: 'kind',
    heading: (t) => t.privacyRights.headings.kind,
    value: (row) => row.kind,
    words: (row) => (t) => t.privacyRights.requestKinds[row.kind],
  },
  { key: 'received', heading: (t) => t.privacyRights.headings.received, value: (row) => row.receivedOn, kind: 'date' },
  {
    key: 'due',
    heading: (t) => t.privacyRights.headings.due,
    value: (row) => row.due,
    kind: 'date',
    tone: (row) => (requestState(row, today) === 'overdue' ? 'bad' : undefined),
  },
  {
    key: 'state',
    heading: (t) => t.privacy.headings.state,
    value: (row) => requestState(row, today),
    words: (row) => (t) => t.privacyRights.requestStates[requestState(row, today)],
    tone: (row) => ({ open: undefined, overdue: 'bad' as const, done: 'dim' as const })[requestState(row, today)],
  },
  {
    key: 'extendedOn',
    heading: (t) => t.privacyRights.headings.extendedOn,
    value: (row) => row.extendedOn,
    kind: 'date',
    hidden: true,
  },
  { key: 'doneOn', heading: (t) => t.privacyRights.headings.doneOn, value: (row) => row.doneOn, kind: 'date' },
  {
    key: 'outcome',
    heading: (t) => t.privacyRights.headings.outcome,
    value: (row) => row.outcome,
    words: (row) => (t) => (row.outcome === null ? '' : t.privacyRights.outcomes[row.outcome]),
  },
  { key: 'answer', heading: (t) => t.privacyRights.headings.answer, value: (row) => row.answer, hidden: true },
];

export const requestTable = (rows: readonly RequestRow[], today: DateText) =>
  table({ columns: requestColumns(rows, today), rows, empty: (t) => t.privacyRights.emptyRequests });

const inForce = ({ validFrom, liftedOn }: RestrictionRow, today: DateText): boolean =>
  validFrom <= today && (liftedOn === null || liftedOn > today);

const restrictionColumns = (rows: readonly RestrictionRow[], today: DateText): readonly Column<RestrictionRow>[] => [
  { key: 'id', heading: (t) => t.privacy.headings.id, value: (row) => row.id, kind: 'number' },
  {
    key: 'participant',
    heading: (t) => t.privacy.headings.participant,
    value: (row) => row.participant,
    kind: 'number',
  },
  nameColumn(rows),
  {
    key: 'kind',
    heading: (t) => t.privacyRights.headings.kind,
    value: (row) => row.kind,
    words: (row) => (t) => t.privacyRights.restrictionKinds[row.kind],
  },
  { key: 'purpose', heading: (t) => t.privacy.headings.purpose, value: (row) => row.purpose },
  { key: 'from', heading: (t) => t.privacy.headings.from, value: (row) => row.validFrom, kind: 'date' },
  { key: 'liftedOn', heading: (t) => t.privacyRights.headings.liftedOn, value: (row) => row.liftedOn, kind: 'date' },
  { key: 'inForce', heading: (t) => t.privacyRights.headings.inForce, value: (row) => inForce(row, today) },
  { key: 'reason', heading: (t) => t.privacyRights.headings.reason, value: (row) => row.reason },
];

export const restrictionTable = (rows: readonly RestrictionRow[], today: DateText) =>
  table({ columns: restrictionColumns(rows, today), rows, empty: (t) => t.privacyRights.emptyRestrictions });
