/** `log`: what happened, newest first. */
import { command } from '../../cli/command.ts';
import { choice, date, text } from '../../cli/parameter.ts';
import { type Column, table } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { type LogEntry, listOperations } from '../../store/log.ts';
import type { RecordTable } from '../../store/schema.ts';

/** The nouns of the command line and the tables in which they are kept. */
const tables = {
  org: 'organisation',
  partnership: 'partnership',
  agreement: 'agreementVersion',
  participant: 'participant',
  meeting: 'meeting',
  action: 'action',
  decision: 'decision',
} as const satisfies Record<string, RecordTable>;
const nouns = Object.keys(tables) as (keyof typeof tables)[];

const columns: readonly Column<LogEntry>[] = [
  { key: 'operation', heading: (t) => t.register.headings.operation, value: (row) => row.operation, kind: 'number' },
  { key: 'at', heading: (t) => t.register.headings.at, value: (row) => row.at, kind: 'moment' },
  { key: 'actor', heading: (t) => t.register.headings.actor, value: (row) => row.actor },
  { key: 'command', heading: (t) => t.register.headings.command, value: (row) => row.command },
  { key: 'summary', heading: (t) => t.register.headings.summary, value: (row) => row.summary },
  { key: 'changes', heading: (t) => t.register.headings.changes, value: (row) => row.changes, kind: 'number' },
  { key: 'digest', heading: (t) => t.register.headings.digest, value: (row) => row.digest, hidden: true },
];

export const log = command({
  name: 'log',
  summary: (t) => t.register.help.log,
  listing: true,
  arguments: { id: text((t) => t.register.arguments.id, 'ID') },
  options: {
    of: choice(nouns, (t) => t.register.options.of),
    who: text((t) => t.register.options.who, 'NAME'),
    since: date((t) => t.register.options.since),
  },
  examples: ['log --limit 5', 'log --of participant 12', 'log --who anna --since -7d --json'],
  async run(context, { of, id, who, since }) {
    const { db } = await context.store();
    if ((of === undefined) !== (id === undefined) || (id !== undefined && !/^\d+$/.test(id)))
      throw new SamspelError('usage', (t) => t.register.ofNeedsId, { hint: (t) => t.register.ofNeedsIdHint });
    const limit = context.listing.limit ?? (context.format === 'table' && of === undefined ? 50 : undefined);
    const rows = await listOperations(db, {
      who,
      since,
      limit,
      ...(of === undefined ? {} : { of: { table: tables[of], row: Number(id) } }),
    });
    await context.list(table({ columns, rows, empty: (t) => t.register.emptyLog }));
  },
});
