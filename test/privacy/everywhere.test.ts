/**
 * A person with a row in every table that may hold something of her, made from the schema: erasing, anonymity, her copy and merging must reach
 * each of them, also those that are added later.
 */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { mergeParticipants } from '../../src/participant/records.ts';
import { anonymisePeople, countedTables } from '../../src/privacy/anonymise.ts';
import { erasePeople } from '../../src/privacy/erase.ts';
import type { Column, Table } from '../../src/store/columns.ts';
import type { Db, Tx } from '../../src/store/index.ts';
import { tablesOfPeople } from '../../src/store/person.ts';
import { copyOfPerson } from '../../src/store/person-copy.ts';
import { type RecordTable, recordTables, referencesTo } from '../../src/store/schema.ts';
import { change, openSqlite } from '../support/stores.ts';

const columnsOf = (table: RecordTable) => Object.entries((recordTables[table] as Table).columns) as [string, Column][];
const theirs = tablesOfPeople();

/** One row in each of her tables, and in those that these need; every text of hers says `word`. */
async function everywhere({ db }: Tx, word: string): Promise<number> {
  const made = new Map<RecordTable, number>();
  const add = async (table: RecordTable): Promise<number> => {
    const known = made.get(table);
    if (known !== undefined) return known;
    const row: Record<string, unknown> = {};
    for (const [name, column] of columnsOf(table)) {
      const { kind, references, nullable, values } = column;
      if (kind === 'id' || (references === table && nullable)) continue;
      if (references !== undefined) row[name] = await add(references as RecordTable);
      else if (values !== undefined) row[name] = values[0];
      else row[name] = madeUp(kind, `${theirs.includes(table) ? word : 'other'}-${table}-${name}-${word}`);
    }
    const names = Object.keys(row);
    const { rows } = await sql<{ id: number }>`
      insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
      values (${sql.join(Object.values(row))}) returning id`.execute(db);
    made.set(table, rows[0]?.id ?? 0);
    return rows[0]?.id ?? 0;
  };
  const person = await add('participant');
  for (const table of theirs) await add(table);
  return person;
}

function madeUp(kind: Column['kind'], text: string): unknown {
  switch (kind) {
    case 'date':
      return '2026-01-01';
    case 'moment':
      return '2026-01-01T12:00:00+02:00';
    case 'json':
      return JSON.stringify([text]);
    case 'integer':
    case 'flag':
      return 1;
    case 'bytes':
      return Buffer.from(text);
    default:
      return text;
  }
}

/** Where a word of hers stands, the log's memory too. What belongs to others is made with `other` before it. */
async function placesOf(db: Db, word: string): Promise<string[]> {
  const places: string[] = [];
  for (const table of Object.keys(recordTables) as RecordTable[])
    for (const [name, { kind }] of columnsOf(table)) {
      if (kind !== 'text' && kind !== 'json') continue;
      const { rows } = await sql<{ value: string }>`
        select ${sql.ref(name)} as value from ${sql.table(table)} where ${sql.ref(name)} like ${`%${word}-%`}`.execute(
        db,
      );
      if (rows.some(({ value }) => !value.includes('other-'))) places.push(`${table}.${name}`);
    }
  const logged = await db
    .selectFrom('change')
    .select(['tableName', 'before'])
    .where('before', 'is not', null)
    .execute();
  for (const { tableName, before } of logged)
    if (theirs.includes(tableName as RecordTable) && before?.includes(`${word}-${tableName}`))
      places.push(`log: ${tableName}`);
  return [...new Set(places)];
}

/** What was asked and answered is proof of what was done; names in it are blotted. */
const proof = ['privacyRequest.extensionReason', 'privacyRequest.answer', 'log: privacyRequest'];

const options = { on: '2026-05-01', instead: '[erased]', wholeCells: 'keep' } as const;

test('her copy holds a row of every table', async () => {
  const store = await openSqlite();
  const { value: person } = await change(store, (tx) => everywhere(tx, 'olena'));
  const { rows } = await copyOfPerson(store.db, person);
  expect([...rows.keys()].sort()).toEqual([...theirs].sort());
  await store.close();
});

test('erased, nothing of her stands in any table or in the log; of another person everything does', async () => {
  const store = await openSqlite();
  const { value: person } = await change(store, (tx) => everywhere(tx, 'olena'));
  await change(store, (tx) => everywhere(tx, 'alialiali'));
  // Each row was once otherwise: the log remembers all of them.
  await change(store, async ({ db }) => {
    for (const table of theirs)
      for (const [name, { kind, nullable }] of columnsOf(table))
        if (kind === 'date' && nullable)
          await sql`update ${sql.table(table)} set ${sql.ref(name)} = '2026-02-02'`.execute(db);
  });
  expect((await placesOf(store.db, 'olena')).length).toBeGreaterThan(100);
  const before = await placesOf(store.db, 'alialiali');
  await change(store, (tx) => erasePeople(tx, [person], { ...options, why: 'request' }));
  expect((await placesOf(store.db, 'olena')).filter((place) => !proof.includes(place))).toEqual([]);
  expect(await placesOf(store.db, 'alialiali')).toEqual(before);
  expect((await store.verify()).alterations).toEqual([]);
  await store.close();
});

test('made anonymous, none of her words stands anywhere but codes that reports count', async () => {
  const store = await openSqlite();
  const { value: person } = await change(store, (tx) => everywhere(tx, 'olena'));
  await change(store, (tx) => everywhere(tx, 'alialiali'));
  const before = await placesOf(store.db, 'alialiali');
  const { value } = await change(store, (tx) => anonymisePeople(tx, [person], { ...options, name: '[anonymous]' }));
  const codes = Object.entries(countedTables).flatMap(([table, { texts = [] }]) =>
    texts.map((name) => `${table}.${name}`),
  );
  const left = (await placesOf(store.db, 'olena')).filter((place) => !proof.includes(place) && !codes.includes(place));
  // Who wrote her in is a member of staff.
  expect(left).toEqual(['participant.enteredBy']);
  const { rows } = await copyOfPerson(store.db, value.numbers[0] ?? 0);
  expect([...rows.keys()].sort()).toEqual(['participant', ...Object.keys(countedTables)].sort());
  expect(await placesOf(store.db, 'alialiali')).toEqual(before);
  expect((await store.verify()).alterations).toEqual([]);
  await store.close();
});

test('merged, everything that pointed at the one who goes points at the one who stays', async () => {
  const store = await openSqlite();
  const { value: kept } = await change(store, (tx) => everywhere(tx, 'olena'));
  const { value: gone } = await change(store, (tx) => everywhere(tx, 'olga'));
  await change(store, (tx) => mergeParticipants(tx, kept, gone, {}));
  for (const { table, column } of referencesTo('participant')) {
    const { rows } = await sql<{
      id: number;
    }>`select id from ${sql.table(table)} where ${sql.ref(column)} = ${gone}`.execute(store.db);
    expect(rows, `${table}.${column}`).toEqual([]);
  }
  const { rows } = await copyOfPerson(store.db, kept);
  expect([...rows.keys()].sort()).toEqual([...theirs].sort());
  expect((await store.verify()).alterations).toEqual([]);
  await store.close();
});
