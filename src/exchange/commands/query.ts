/** `query`: one's own SQL, reading only, with views made for it. */

import { command } from '../../cli/command.ts';
import { readFile } from '../../cli/files.ts';
import { flag, text } from '../../cli/parameter.ts';
import { noteSome } from '../../cli/reading.ts';
import { type Cell, table } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import type { QueryAnswer } from '../../store/engine.ts';
import { queryViews, type View } from '../../store/views.ts';
import { mayNamePeople } from '../names-people.ts';

export const query = command({
  name: 'query',
  summary: (t) => t.exchange.help.query,
  description: (t) => t.exchange.help.queryMore,
  listing: true,
  arguments: { sql: text((t) => t.exchange.arguments.sql, 'SQL') },
  options: { views: flag((t) => t.exchange.options.views) },
  examples: [
    'query "select partnership, count(*) as n from participations group by partnership"',
    'query --views --where view=participants',
    'query - --csv < question.sql',
  ],
  async run(context, { sql, views }) {
    if (views) return context.list(viewTable());
    if (sql === undefined)
      throw new SamspelError('usage', (t) => t.exchange.noSql, { hint: (t) => t.exchange.noSqlHint });
    const statement = sql === '-' ? (await readFile(context, sql)).toString('utf8') : sql;
    const answer = await (await context.store()).query(statement);
    // Of whom each row tells only the statement knows; and the statement is not kept: names stand in it.
    if (mayNamePeople(statement)) await noteSome(context, 'query', answer.rows.length);
    await context.list(answerTable(answer));
  },
});

const answerTable = ({ columns, rows }: QueryAnswer) =>
  table<readonly unknown[]>({
    columns: columns.map((name, at) => ({
      key: name,
      heading: () => name,
      value: (row) => cellOf(row[at]),
      ...(rows.every((row) => row[at] === null || typeof row[at] === 'number') ? { kind: 'number' as const } : {}),
    })),
    rows,
    empty: (t) => t.exchange.noRows,
  });

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'bigint' ? Number(value) : (value as Cell);
}

const viewTable = () =>
  table<View>({
    columns: [
      { key: 'view', heading: (t) => t.exchange.headings.view, value: (row) => row.name },
      { key: 'columns', heading: (t) => t.exchange.headings.columns, value: (row) => row.columns },
    ],
    rows: queryViews,
    empty: (t) => t.exchange.noRows,
  });
