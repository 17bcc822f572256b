/** How the history of clauses looks: a sign a quarter. */
import { table } from '../cli/table.ts';
import type { ClauseHistory } from './history.ts';
import type { RuleStatus } from './rules.ts';

const signs: Readonly<Record<RuleStatus, string>> = {
  kept: '●',
  broken: '○',
  due: '◐',
  'no-data': '?',
  manual: '·',
  'not-applicable': '·',
};

export const historyTable = (rows: readonly ClauseHistory[]) =>
  table<ClauseHistory>({
    columns: [
      {
        key: 'partnership',
        heading: (t) => t.rules.headings.partnership,
        value: (row) => row.partnership,
        hidden: true,
      },
      { key: 'clause', heading: (t) => t.rules.headings.clause, value: (row) => row.clause },
      { key: 'kind', heading: (t) => t.rules.headings.kind, value: (row) => row.kind, hidden: true },
      {
        key: 'quarters',
        heading: (t) =>
          t.rules.quartersFrom(rows[0]?.quarters[0]?.quarter ?? '', rows[0]?.quarters.at(-1)?.quarter ?? ''),
        value: (row) => row.quarters,
        words: (row) => () => row.quarters.map(({ status }) => (status === null ? ' ' : signs[status])).join(' '),
      },
      {
        key: 'now',
        heading: (t) => t.rules.headings.status,
        value: (row) => row.quarters.at(-1)?.status ?? null,
        words: (row) => (t) => {
          const status = row.quarters.at(-1)?.status ?? null;
          return status === null ? '' : t.rules.statuses[status];
        },
      },
    ],
    rows,
    empty: (t) => t.rules.empty,
  });
