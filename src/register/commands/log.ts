/** `log`: what happened, newest first. */
import { command } from '../../cli/command.ts';
import { choice, date, flag, text } from '../../cli/parameter.ts';
import { type Column, table } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { type LogEntry, listOperations } from '../../store/log.ts';
import { listReadings, type Reading } from '../../store/reading.ts';
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

const readingColumns: readonly Column<Reading>[] = [
  { key: 'operation', heading: (t) => t.register.headings.operation, value: (row) => row.operation, kind: 'number' },
  { key: 'at', heading: (t) => t.register.headings.at, value: (row) => row.at, kind: 'moment' },
  { key: 'actor', heading: (t) => t.register.headings.actor, value: (row) => row.actor },
  {
    key: 'participant',
    heading: (t) => t.privacyPapers.headings.participant,
    value: (row) => row.participant,
    kind: 'number',
  },
  {
    key: 'people',
    heading: (t) => t.privacyPapers.headings.people,
    value: (row) => row.people,
    kind: 'number',
  },
  { key: 'page', heading: (t) => t.privacyPapers.headings.page, value: (row) => row.page },
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
    reads: flag((t) => t.register.options.reads),
  },
  examples: [
    'log --limit 5',
    'log --of participant 12',
    'log --who anna --since -7d --json',
    'log --reads --of participant 12',
  ],
  async run(context, { of, id, who, since, reads }) {
    const { db } = await context.store();
    if ((of === undefined) !== (id === undefined) || (id !== undefined && !/^\d+$/.test(id)))
      throw new SamspelError('usage', (t) => t.register.ofNeedsId, { hint: (t) => t.register.ofNeedsIdHint });
    const limit = context.listing.limit ?? (context.format === 'table' && of === undefined ? 50 : undefined);
    if (reads) {
      if (of !== undefined && of !== 'participant')
        throw new SamspelError('usage', (t) => t.register.readsOfParticipants);
      const readings = await listReadings(db, { who, since, limit, of: of === undefined ? undefined : Number(id) });
      return context.list(table({ columns: readingColumns, rows: readings, empty: (t) => t.privacyPapers.emptyReads }));
    }
    const rows = await listOperations(db, {
      who,
      since,
      limit,
      ...(of === undefined ? {} : { of: { table: tables[of], row: Number(id) } }),
    });
    await context.list(table({ columns, rows, empty: (t) => t.register.emptyLog }));
  },
});
