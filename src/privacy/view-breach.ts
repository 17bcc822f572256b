/** How breaches look as rows and as details. */
import { type Column, type Details, detailFields, type Table, table } from '../cli/table.ts';
import { type Breach, type Duty, dutyOf, hoursLeft, tellAuthorityBy } from './breach.ts';

const tones = {
  overdue: 'bad',
  open: 'bad',
  'tell-people': 'warn',
  told: undefined,
  'not-needed': undefined,
  closed: 'dim',
} as const satisfies Record<Duty, unknown>;

const columns = (now: string): readonly Column<Breach>[] => [
  { key: 'id', heading: (t) => t.privacy.headings.id, value: (row) => row.id, kind: 'number' },
  {
    key: 'discoveredAt',
    heading: (t) => t.privacyPapers.headings.noticed,
    value: (row) => row.discoveredAt,
    kind: 'moment',
  },
  { key: 'what', heading: (t) => t.privacyPapers.headings.what, value: (row) => row.what },
  { key: 'people', heading: (t) => t.privacyPapers.headings.people, value: (row) => row.people, kind: 'number' },
  {
    key: 'risk',
    heading: (t) => t.privacyPapers.headings.risk,
    value: (row) => row.risk,
    words: (row) => (t) => (row.risk === null ? t.privacyPapers.notJudged : t.privacyPapers.risks[row.risk]),
  },
  {
    key: 'duty',
    heading: (t) => t.privacyPapers.headings.duty,
    value: (row) => dutyOf(row, now),
    words: (row) => (t) => t.privacyPapers.duties[dutyOf(row, now)],
    tone: (row) => tones[dutyOf(row, now)],
  },
  {
    key: 'tellAuthorityBy',
    heading: (t) => t.privacyPapers.headings.tellBy,
    value: (row) => tellAuthorityBy(row),
    kind: 'moment',
  },
  {
    key: 'hoursLeft',
    heading: (t) => t.privacyPapers.headings.hoursLeft,
    value: (row) => hoursLeft(row, now),
    kind: 'number',
    tone: (row) => tones[dutyOf(row, now)],
  },
];

/** In JSON always, in the table when asked for. */
const more: readonly Column<Breach>[] = [
  {
    key: 'happenedOn',
    heading: (t) => t.privacyPapers.headings.happened,
    value: (row) => row.happenedOn,
    kind: 'date',
  },
  { key: 'data', heading: (t) => t.privacyPapers.headings.data, value: (row) => row.data },
  { key: 'consequences', heading: (t) => t.privacyPapers.headings.consequences, value: (row) => row.consequences },
  { key: 'measures', heading: (t) => t.privacyPapers.headings.measures, value: (row) => row.measures },
  {
    key: 'authorityToldAt',
    heading: (t) => t.privacyPapers.headings.authorityTold,
    value: (row) => row.authorityToldAt,
    kind: 'moment',
  },
  { key: 'delayReason', heading: (t) => t.privacyPapers.headings.delayReason, value: (row) => row.delayReason },
  {
    key: 'peopleToldOn',
    heading: (t) => t.privacyPapers.headings.peopleTold,
    value: (row) => row.peopleToldOn,
    kind: 'date',
  },
  { key: 'closedOn', heading: (t) => t.privacyPapers.headings.closed, value: (row) => row.closedOn, kind: 'date' },
];

export const breachTable = (rows: readonly Breach[], now: string): Table<Breach> =>
  table({
    columns: [...columns(now), ...more.map((column) => ({ ...column, hidden: true as const }))],
    rows,
    empty: (t) => t.privacyPapers.emptyBreaches,
  });

export const breachDetails = (breach: Breach, now: string): Details => ({
  title: breach.what,
  fields: detailFields([...columns(now), ...more], breach),
});
