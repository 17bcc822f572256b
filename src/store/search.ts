/**
 * The words of the register for finding them again. What was changed is read from the log when somebody searches, so that writing costs
 * nothing; what was changed or deleted leaves the index at once, by trigger, so that it never says what no longer is (an erased name, a
 * text that `undo` took back). The words are folded before they are kept: `Шевченко`, `Sjevtjenko` and `ä` are met in their plain letters.
 */
import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Db, RecordTable } from './schema.ts';

/** The record tables whose words are kept. */
export const searchedTables = [
  'organisation',
  'contactPerson',
  'partnership',
  'participant',
  'meeting',
  'agendaItem',
  'laterPoint',
  'decision',
  'action',
  'agreementVersion',
] as const satisfies readonly RecordTable[];
export type SearchedTable = (typeof searchedTables)[number];

export interface SearchHit {
  readonly tableName: SearchedTable;
  readonly rowId: number;
}

/** Gives the searchable text of the rows with these numbers; those that are gone are left out. */
export type ReadTexts = (db: Db, table: SearchedTable, ids: readonly number[]) => Promise<ReadonlyMap<number, string>>;

const batch = 500;

/** The table of the world's scripts takes time to load: only a search needs it. */
const loadFolding = async () => (await import('../lib/fold.ts')).foldWords;

/** Brings the index up to the newest change. */
export async function refreshIndex(engine: Engine, db: Db, read: ReadTexts): Promise<void> {
  if ((await indexedUntil(db)) === (await newestChange(db))) return;
  await db.transaction().execute(async (transaction) => {
    await engine.lockForWriting(transaction);
    const newest = await newestChange(transaction);
    const known = await indexedUntil(transaction);
    // A register that was put back from a copy, or emptied, has fewer changes than were indexed.
    const from = known > newest ? 0 : known;
    if (from === 0) await transaction.deleteFrom('searchEntry').execute();
    for (const table of searchedTables) await refreshTable(engine, transaction, { table, from, read });
    await transaction.deleteFrom('searchState').execute();
    await transaction.insertInto('searchState').values({ lastChange: newest }).execute();
  });
}

interface Refreshing {
  readonly table: SearchedTable;
  readonly from: number;
  readonly read: ReadTexts;
}

async function refreshTable(engine: Engine, db: Db, { table, from, read }: Refreshing): Promise<void> {
  const changed = await db
    .selectFrom('change')
    .select('rowId')
    .distinct()
    .where('tableName', '=', table)
    .where('id', '>', from)
    .orderBy('rowId')
    .execute();
  const foldWords = await loadFolding();
  for (let at = 0; at < changed.length; at += batch) {
    const ids = changed.slice(at, at + batch).map(({ rowId }) => rowId);
    if (from > 0) await db.deleteFrom('searchEntry').where('tableName', '=', table).where('rowId', 'in', ids).execute();
    const texts = await read(db, table, ids);
    const rows = [...texts].map(([rowId, text]) => ({ tableName: table, rowId, folded: foldWords(text).join(' ') }));
    await engine.insertMany(db, 'searchEntry' as never, rows as never, null);
  }
}

async function indexedUntil(db: Db): Promise<number> {
  return (await db.selectFrom('searchState').select('lastChange').executeTakeFirst())?.lastChange ?? 0;
}

async function newestChange(db: Db): Promise<number> {
  const { newest } = await db
    .selectFrom('change')
    .select(({ fn }) => fn.max('id').as('newest'))
    .executeTakeFirstOrThrow();
  return Number(newest ?? 0);
}

/** Rows that have all the words, or words that begin so; the best first. Empty when there is no letter or digit in what was typed. */
export async function findWords(engine: Engine, db: Db, typed: string, limit: number): Promise<SearchHit[]> {
  const words = (await loadFolding())(typed);
  if (words.length === 0) return [];
  const found = await engine.matchWords(words, limit).execute(db);
  return found.rows.map(({ tableName, rowId }) => ({ tableName, rowId: Number(rowId) }));
}

/** The words of SQLite: FTS5 over the table of entries, each deletion really taking the words away. */
export const sqliteSearch = {
  create: [
    "create virtual table \"searchWords\" using fts5(folded, content='searchEntry', content_rowid='id', prefix='2 3')",
    `insert into "searchWords" ("searchWords", rank) values ('secure-delete', 1)`,
    `create trigger search_words_insert after insert on "searchEntry" begin
       insert into "searchWords" (rowid, folded) values (new.id, new.folded); end`,
    `create trigger search_words_delete after delete on "searchEntry" begin
       insert into "searchWords" ("searchWords", rowid, folded) values ('delete', old.id, old.folded); end`,
    ...searchedTables.flatMap((table) =>
      ['update', 'delete'].map(
        (event) => `create trigger "search_${event}_${table}" after ${event} on "${table}" begin
       delete from "searchEntry" where "tableName" = '${table}' and "rowId" = old.id; end`,
      ),
    ),
  ],
  match: (words: readonly string[], limit: number) =>
    sql<SearchHit>`select e."tableName", e."rowId" from "searchWords" w join "searchEntry" e on e.id = w.rowid
      where w.folded match ${words.map((word) => `"${word}"*`).join(' ')} order by w.rank, e.id limit ${limit}`,
};

/** The words of PostgreSQL: `tsvector` without a language, for the words are of three and already folded. */
export const postgresSearch = {
  create: [
    `create index search_entry_words on "searchEntry" using gin (to_tsvector('simple', folded))`,
    `create or replace function samspel_unsearch() returns trigger language plpgsql as $$
     begin delete from "searchEntry" where "tableName" = tg_table_name and "rowId" = old.id; return null; end $$`,
    ...searchedTables.map(
      (table) =>
        `create trigger "search_${table}" after update or delete on "${table}" for each row execute function samspel_unsearch()`,
    ),
  ],
  match: (words: readonly string[], limit: number) => {
    const query = words.map((word) => `${word}:*`).join(' & ');
    return sql<SearchHit>`select "tableName", "rowId" from "searchEntry"
      where to_tsvector('simple', folded) @@ to_tsquery('simple', ${query})
      order by ts_rank(to_tsvector('simple', folded), to_tsquery('simple', ${query})) desc, id limit ${limit}`;
  },
};
