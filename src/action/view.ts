/** How actions look as rows and as one page. */
import { type Column, type Details, detailFields, table } from '../cli/table.ts';
import type { DateText } from '../lib/date.ts';
import { type Action, stateOf } from './action.ts';
import type { FollowedAction } from './following.ts';

const tones = { open: undefined, overdue: 'bad', done: 'good', cancelled: 'dim' } as const;

const stateColumn = (today: DateText): Column<Action> => ({
  key: 'overdue',
  heading: (t) => t.action.headings.state,
  value: (row) => stateOf(row, today) === 'overdue',
  words: (row) => (t) => t.action.states[stateOf(row, today)],
  tone: (row) => tones[stateOf(row, today)],
});

/** The columns as they stand on a day. */
const columns = (today: DateText): readonly Column<Action>[] => [
  { key: 'id', heading: (t) => t.action.headings.id, value: (row) => row.id, kind: 'number' },
  { key: 'partnership', heading: (t) => t.action.headings.partnership, value: (row) => row.partnership },
  { key: 'meeting', heading: (t) => t.action.headings.meeting, value: (row) => row.meetingId, kind: 'number' },
  { key: 'what', heading: (t) => t.action.headings.what, value: (row) => row.what },
  { key: 'owner', heading: (t) => t.action.headings.owner, value: (row) => row.owner },
  { key: 'organisation', heading: (t) => t.action.headings.organisation, value: (row) => row.organisation },
  {
    key: 'due',
    heading: (t) => t.action.headings.due,
    value: (row) => row.due,
    kind: 'date',
    tone: (row) => (stateOf(row, today) === 'overdue' ? 'bad' : undefined),
  },
  { key: 'doneOn', heading: (t) => t.action.headings.doneOn, value: (row) => row.doneOn, kind: 'date' },
  stateColumn(today),
];

const followed = (today: DateText): readonly Column<FollowedAction>[] => [
  ...columns(today).filter(({ key }) => key !== 'overdue'),
  {
    ...stateColumn(today),
    words: (row) => (t) =>
      [
        t.action.states[stateOf(row, today)],
        ...row.remarks.map((remark) => t.action.remarks[remark](row.timesMoved)),
      ].join(', '),
    tone: (row) => (row.remarks.length > 0 && stateOf(row, today) === 'open' ? 'warn' : tones[stateOf(row, today)]),
  },
  { key: 'remarks', heading: (t) => t.action.headings.remarks, value: (row) => row.remarks, hidden: true },
];

/** With what is to be looked at told beside the state. */
export const followedTable = (rows: readonly FollowedAction[], today: DateText) =>
  table({ columns: followed(today), rows, begins: true, empty: (t) => t.action.empty });

export const actionTable = (rows: readonly Action[], today: DateText) =>
  table({ columns: columns(today), rows, begins: true, empty: (t) => t.action.empty });

const more: readonly Column<Action>[] = [
  { key: 'addedOn', heading: (t) => t.action.headings.addedOn, value: (row) => row.addedOn, kind: 'date' },
  { key: 'cancelledOn', heading: (t) => t.action.headings.cancelledOn, value: (row) => row.cancelledOn, kind: 'date' },
  { key: 'timesMoved', heading: (t) => t.action.headings.timesMoved, value: (row) => row.timesMoved, kind: 'number' },
];

export const actionDetails = (action: Action, today: DateText): Details => ({
  title: action.what,
  fields: detailFields([...columns(today), ...more], action),
});
