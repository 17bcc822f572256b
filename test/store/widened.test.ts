import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addActivity } from '../../src/activity/records.ts';
import type { ActivityKind } from '../../src/lib/vocabulary-path.ts';
import type { RetentionKind } from '../../src/lib/vocabulary-privacy.ts';
import { setRetentionRule } from '../../src/privacy/records.ts';
import type { Tx } from '../../src/store/index.ts';
import * as entrustedMore from '../../src/store/migrations/0014-entrusted-more.ts';
import * as listIndexes from '../../src/store/migrations/0015-list-indexes.ts';
import * as moreTags from '../../src/store/migrations/0017-more-tags.ts';
import { createRegister, openRegister } from '../../src/store/open.ts';
import { anOrganisation } from '../support/builders.ts';
import { takeAway } from '../support/older.ts';
import { change, head } from '../support/stores.ts';
import { tempFolder } from '../support/temp.ts';

test('a register from before reading had a time of its own takes one, and keeps the times that were set', async () => {
  const file = join(tempFolder(), 'samspel.db');
  const store = await createRegister(file);
  const rule = (tx: Tx, kind: RetentionKind) => setRetentionRule(tx, kind, { months: 7, way: 'erase' });
  await change(store, (tx) => rule(tx, 'notes'));
  const { operation } = await change(store, (tx) => rule(tx, 'breach'));
  await store.undo(head('undo'), operation, String);
  await store.close();
  toVersion13(file);
  const again = await openRegister(file);
  await change(again, (tx) => rule(tx, 'reading'));
  const rules = await again.db.selectFrom('retentionRule').select(['id', 'kind', 'months']).orderBy('id').execute();
  expect(rules).toEqual([
    { id: 1, kind: 'notes', months: 7 },
    // The number of what was undone is never given again.
    { id: 3, kind: 'reading', months: 7 },
  ]);
  expect((await again.verify()).alterations).toEqual([]);
  expect(again.faults()).toEqual([]);
  await again.close();
});

test('a register from before activities on family reunification takes one, and all that refers to activities stays', async () => {
  const file = join(tempFolder(), 'samspel.db');
  const store = await createRegister(file);
  const { value: host } = await change(store, (tx) => anOrganisation(tx, { handle: 'host' }));
  const activity = (kind: ActivityKind) =>
    ({ name: kind, kind, organisationId: host, languages: '[]', interests: '[]', startsOn: '2026-01-01' }) as const;
  const { value: club } = await change(store, (tx) => addActivity(tx, activity('club')));
  const session = { activityId: club, date: '2026-02-01', startTime: null, place: null, status: 'held', hosts: null };
  await change(store, (tx) => tx.insertMany('activitySession', [session as never]));
  const { operation } = await change(store, (tx) => addActivity(tx, activity('sport')));
  await store.undo(head('undo'), operation, String);
  await store.close();
  const indexes = toVersion15(file);
  const again = await openRegister(file);
  const { value: more } = await change(again, (tx) => addActivity(tx, activity('family-reunification')));
  // The number of what was undone is never given again.
  expect(more).toBe(3);
  expect(await again.db.selectFrom('activity').select(['id', 'kind']).orderBy('id').execute()).toEqual([
    { id: 1, kind: 'club' },
    { id: 3, kind: 'family-reunification' },
  ]);
  expect((await again.verify()).alterations).toEqual([]);
  expect(again.faults()).toEqual([]);
  await expect(change(again, (tx) => tx.db.deleteFrom('activity').where('id', '=', club).execute())).rejects.toThrow();
  await again.close();
  expect(indexesOf(file)).toEqual(indexes);
});

/** The check of the kinds of activities as it was then. Gives back the names of the indexes. */
function toVersion15(file: string): string[] {
  const names = indexesOf(file);
  const database = new Sqlite(file);
  takeAway(database, [moreTags]);
  database.unsafeMode(true);
  database.pragma('writable_schema = on');
  const changed = database
    .prepare(
      "update sqlite_master set sql = replace(sql, '\"kind\" = ''family-reunification'' or ', '') where name = 'activity'",
    )
    .run();
  database.pragma('user_version = 15');
  database.close();
  expect(changed.changes).toBe(1);
  const old = new Sqlite(file);
  expect(() => old.exec(`update activity set kind = 'family-reunification'`)).toThrow(/check/i);
  old.close();
  return names;
}

function indexesOf(file: string): string[] {
  const database = new Sqlite(file, { readonly: true });
  const names = database.prepare("select name from sqlite_master where type in ('index', 'trigger') order by name");
  const found = names.all().map((row) => (row as { readonly name: string }).name);
  database.close();
  return found;
}

/** The check of the kinds as it was then, and without what came later. */
function toVersion13(file: string): void {
  const database = new Sqlite(file);
  takeAway(database, [moreTags, listIndexes, entrustedMore]);
  database.unsafeMode(true);
  database.pragma('writable_schema = on');
  const changed = database
    .prepare(
      "update sqlite_master set sql = replace(sql, ' or \"kind\" = ''reading''', '') where name = 'retentionRule'",
    )
    .run();
  database.pragma('user_version = 13');
  database.close();
  expect(changed.changes).toBe(1);
  const old = new Sqlite(file);
  expect(() => old.exec(`insert into "retentionRule" (kind, months) values ('reading', 1)`)).toThrow(/check/i);
  old.close();
}
