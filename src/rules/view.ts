/** How clauses, what came of them look as rows. */
import { localText } from '../agreement/describe.ts';
import { ruleLine } from '../agreement/written.ts';
import { type Column, type Table, table } from '../cli/table.ts';
import type { Text, Texts } from '../i18n/index.ts';
import type { ClauseResult } from './check.ts';
import type { Evidence } from './rules.ts';

/** A result with its words in the language asked for. */
export interface ResultRow {
  readonly partnership: string;
  readonly clause: string;
  readonly kind: string | null;
  readonly status: ClauseResult['status'];
  readonly severity: ClauseResult['severity'];
  readonly since: string | null;
  readonly nextDue: string | null;
  readonly message: string;
  readonly evidence: readonly {
    readonly noun: Evidence['noun'];
    readonly id: number;
    readonly date: string;
    readonly note: string;
  }[];
}

export const resultRow = (
  { partnership, clause, kind, status, severity, since, nextDue, message, evidence }: ClauseResult,
  texts: Texts,
): ResultRow => ({
  partnership,
  clause: clause.id,
  kind,
  status,
  severity,
  since,
  nextDue,
  message: message(texts),
  evidence: evidence.map(({ noun, id, date, note }) => ({ noun, id, date, note: note(texts) })),
});

const tones = {
  kept: 'good',
  broken: 'bad',
  due: 'warn',
  'no-data': 'dim',
  manual: 'dim',
  'not-applicable': 'dim',
} as const;

const heading =
  (key: keyof Texts['rules']['headings']): Text =>
  (t) =>
    t.rules.headings[key];

const partnership: Column<{ readonly partnership: string }> = {
  key: 'partnership',
  heading: heading('partnership'),
  value: (row) => row.partnership,
};
const clause: Column<{ readonly clause: string }> = {
  key: 'clause',
  heading: heading('clause'),
  value: (row) => row.clause,
};
const nextDue: Column<{ readonly nextDue: string | null }> = {
  key: 'nextDue',
  heading: heading('nextDue'),
  value: (row) => row.nextDue,
  kind: 'date',
};

const resultColumns: readonly Column<ResultRow>[] = [
  partnership,
  clause,
  { key: 'kind', heading: heading('kind'), value: (row) => row.kind, hidden: true },
  {
    key: 'status',
    heading: heading('status'),
    value: (row) => row.status,
    words: (row) => (t) => t.rules.statuses[row.status],
    tone: (row) => (row.status === 'broken' && row.severity === 'should' ? 'warn' : tones[row.status]),
  },
  {
    key: 'severity',
    heading: heading('severity'),
    value: (row) => row.severity,
    words: (row) => (t) => t.rules.severities[row.severity],
    hidden: true,
  },
  { key: 'since', heading: heading('since'), value: (row) => row.since, kind: 'date' },
  nextDue,
  { key: 'message', heading: heading('message'), value: (row) => row.message },
  { key: 'evidence', heading: heading('evidence'), value: (row) => row.evidence, hidden: true },
];

export const resultTable = (rows: readonly ResultRow[]): Table<ResultRow> =>
  table({ columns: resultColumns, rows, empty: (t) => t.rules.empty });

/** What is next, the soonest first. */
export const calendarTable = (rows: readonly (ResultRow & { readonly text: string })[]) =>
  table<ResultRow & { readonly text: string }>({
    columns: [
      nextDue,
      partnership,
      clause,
      { key: 'kind', heading: heading('kind'), value: (row) => row.kind, hidden: true },
      { key: 'text', heading: heading('text'), value: (row) => row.text },
    ],
    rows,
    empty: (t) => t.rules.emptyCalendar,
  });

/** The clauses in force. */
export const clauseTable = (rows: readonly ClauseResult[], texts: Texts) =>
  table<ClauseResult>({
    columns: [
      partnership as Column<ClauseResult>,
      { key: 'clause', heading: heading('clause'), value: (row) => row.clause.id },
      { key: 'kind', heading: heading('kind'), value: (row) => row.kind },
      { key: 'severity', heading: heading('severity'), value: (row) => row.severity, hidden: true },
      { key: 'text', heading: heading('text'), value: (row) => localText(row.clause.text, texts) },
      {
        key: 'rule',
        heading: heading('rule'),
        value: (row) => row.clause.rule ?? null,
        words: (row) => () => (row.clause.rule === undefined ? '' : ruleLine(row.clause.rule)),
        hidden: true,
      },
    ],
    rows,
    empty: (t) => t.rules.empty,
  });
