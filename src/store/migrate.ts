/** Bringing a register to the newest shape: numbered steps, forward only, in one transaction, after a copy of the file. */
import { sql } from 'kysely';
import { SamspelError } from '../i18n/error.ts';
import { type AddedColumns, type AddedIndexes, createIndexes, type Table } from './columns.ts';
import type { Engine } from './engine.ts';
import { first, log } from './migrations/0001-first.ts';
import * as roster from './migrations/0002-rosters.ts';
import * as rules from './migrations/0003-rules.ts';
import * as meetings from './migrations/0004-meetings.ts';
import * as path from './migrations/0005-path.ts';
import * as mentoring from './migrations/0006-mentoring.ts';
import * as reports from './migrations/0007-reports.ts';
import * as entrusted from './migrations/0008-entrusted.ts';
import * as ownFields from './migrations/0009-own-fields.ts';
import * as senders from './migrations/0010-senders.ts';
import * as pathMore from './migrations/0011-path-more.ts';
import * as reportMore from './migrations/0012-report-more.ts';
import * as papers from './migrations/0013-papers.ts';
import * as entrustedMore from './migrations/0014-entrusted-more.ts';
import * as listIndexes from './migrations/0015-list-indexes.ts';
import * as familyReunification from './migrations/0016-family-reunification.ts';
import * as moreTags from './migrations/0017-more-tags.ts';
import { columnsOf, type Db, type RecordTable, recordTables } from './schema.ts';

export interface Migration {
  readonly version: number;
  up(engine: Engine, db: Db): Promise<void>;
}

interface Additions {
  readonly tables: Readonly<Record<string, Table>>;
  readonly columns: AddedColumns;
  readonly indexes?: AddedIndexes;
  /** Tables without a log. */
  readonly derived?: Readonly<Record<string, Table>>;
}

/** A step that only adds tables, and columns and indexes to tables that are there. `more`: what an engine needs besides. */
const adds = (
  version: number,
  { tables, columns, indexes = {}, derived = {} }: Additions,
  more: (engine: Engine) => readonly string[] = () => [],
): Migration => ({
  version,
  up: async (engine, db) => {
    const statements = [
      ...Object.entries({ ...tables, ...derived }).flatMap(([name, table]) => engine.createTable(name, table)),
      ...Object.entries(columns).flatMap(([table, added]) =>
        Object.entries(added).map(([name, column]) => engine.addColumn(table, name, column)),
      ),
      ...Object.entries(indexes).flatMap(([table, added]) => createIndexes(table, added)),
      ...more(engine),
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
});

/** Closed lists that have got a word more. */
const widens = (tables: Readonly<Record<string, Table>>) => (engine: Engine) =>
  Object.entries(tables).flatMap(([name, table]) => engine.widenTable(name, table));

export const migrations: readonly Migration[] = [
  {
    version: 1,
    up: async (engine, db) => {
      await adds(1, { tables: { ...log, ...first }, columns: {} }).up(engine, db);
      await db.insertInto('currentOperation').values({ operation: null }).execute();
    },
  },
  adds(2, roster),
  adds(3, rules),
  adds(4, meetings, ({ createSearch }) => createSearch),
  adds(5, path),
  adds(6, mentoring),
  adds(7, reports),
  adds(8, entrusted),
  adds(9, ownFields),
  adds(10, senders),
  adds(11, pathMore),
  adds(12, reportMore),
  adds(13, papers),
  adds(14, entrustedMore, widens(entrustedMore.widened)),
  adds(15, listIndexes),
  adds(16, familyReunification, widens(familyReunification.widened)),
  adds(17, moreTags),
];

/** The version of the shape that this program keeps. */
export const schemaVersion: number = migrations.at(-1)?.version ?? 0;

/**
 * Runs what is missing and says where the copy of the old file is (null when there was nothing to copy or nothing to do).
 * Throws `storage` when the register was written by a newer Samspel; nothing is touched then.
 */
export async function migrate(
  engine: Engine,
  db: Db,
  steps: readonly Migration[] = migrations,
): Promise<string | null> {
  const newest = steps.at(-1)?.version ?? 0;
  const version = await engine.schemaVersion(db);
  if (version > newest)
    throw new SamspelError('storage', (t) => t.store.newer(version, newest), { hint: (t) => t.store.newerHint });
  if (version === newest) return null;
  const copy = version === 0 ? null : await engine.copyAside();
  await db.transaction().execute(async (transaction) => {
    await engine.lockForWriting(transaction);
    for (const step of steps.filter((candidate) => candidate.version > version)) await step.up(engine, transaction);
    for (const table of Object.keys(recordTables) as RecordTable[]) {
      for (const statement of [...engine.dropTriggers(table), ...engine.createTriggers(table, columnsOf(table))])
        await sql.raw(statement).execute(transaction);
    }
    await engine.setSchemaVersion(transaction, newest);
  });
  return copy;
}
