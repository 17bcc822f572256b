/** A copy of all that a register keeps of a person: rows as they are, and what the log remembers of earlier states. */
import { sql } from 'kysely';
import type { Column, Table } from './columns.ts';
import { type Before, inBatches, loggedRowsOfPeople, type PersonRows, rowsOfPeople } from './person.ts';
import { columnsOf, type Db, type RecordTable, recordTables } from './schema.ts';

export interface PersonCopy {
  /** By table, in the order of their numbers. */
  readonly rows: ReadonlyMap<RecordTable, readonly Before[]>;
  /** Each change of those rows, oldest first; `before` is the state that it ended. */
  readonly history: readonly {
    readonly at: string;
    readonly actor: string;
    readonly command: string;
    readonly action: 'insert' | 'update' | 'delete';
    readonly table: string;
    readonly row: number;
    readonly before: Before | null;
  }[];
}

/** Everything about one participant. */
export async function copyOfPerson(db: Db, participant: number): Promise<PersonCopy> {
  const live = await rowsOfPeople(db, [participant], 'everything');
  const logged = await loggedRowsOfPeople(db, [participant]);
  const rows = new Map<RecordTable, readonly Before[]>();
  for (const [table, ids] of live) rows.set(table, await readRows(db, table, ids));
  return { rows, history: await historyOfRows(db, logged) };
}

async function readRows(db: Db, table: RecordTable, ids: ReadonlySet<number>): Promise<Before[]> {
  const found: Before[] = [];
  for (const part of inBatches([...ids])) {
    const columns = sql.join(columnsOf(table).map((column) => sql.ref(column)));
    const rows =
      await sql<Before>`select ${columns} from ${sql.table(table)} where id in (${sql.join(part)}) order by id`.execute(
        db,
      );
    found.push(...rows.rows);
  }
  return found;
}

async function historyOfRows(db: Db, rows: PersonRows): Promise<PersonCopy['history']> {
  const found = [];
  for (const [table, ids] of rows) {
    for (const part of inBatches([...ids]))
      found.push(
        ...(await db
          .selectFrom('change')
          .innerJoin('operation', 'operation.id', 'change.operation')
          .select(['change.id', 'operation.at', 'operation.actor', 'operation.command', 'change.action'])
          .select(['change.tableName as table', 'change.rowId as row', 'change.before'])
          .where('change.tableName', '=', table)
          .where('change.rowId', 'in', part)
          .execute()),
      );
  }
  return found
    .sort((a, b) => a.id - b.id)
    .map(({ id: _, before, ...entry }) => ({
      ...entry,
      before: before === null ? null : (JSON.parse(before) as Before),
    }));
}

/** What the things are called that the rows of a table point at: `organisationId` 3 is Arbis. By column, then by number. */
export async function namesPointedAt(
  db: Db,
  table: RecordTable,
  rows: readonly Before[],
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const names = new Map<string, ReadonlyMap<number, string>>();
  for (const [column, { references }] of Object.entries((recordTables[table] as Table).columns) as [string, Column][]) {
    const named = references === undefined ? undefined : nameColumn(references as RecordTable);
    const ids = [...new Set(rows.map((row) => row[column]).filter((id) => typeof id === 'number'))];
    if (named === undefined || references === undefined || ids.length === 0) continue;
    const found = await sql<{ id: number; name: string }>`
      select id, ${sql.ref(named)} as name from ${sql.table(references)} where id in (${sql.join(ids)})`.execute(db);
    names.set(column, new Map(found.rows.map(({ id, name }) => [id, name])));
  }
  return names;
}

/** Other participants are not named: a copy of one person's data must not tell of another. */
function nameColumn(table: RecordTable): string | undefined {
  if (table === 'participant') return undefined;
  const { columns } = recordTables[table] as Table;
  return ['name', 'title', 'key'].find((name) => name in columns);
}
