import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { RetentionKind } from '../../src/lib/vocabulary-privacy.ts';
import { setRetentionRule } from '../../src/privacy/records.ts';
import type { Tx } from '../../src/store/index.ts';
import * as entrustedMore from '../../src/store/migrations/0014-entrusted-more.ts';
import * as listIndexes from '../../src/store/migrations/0015-list-indexes.ts';
import * as moreTags from '../../src/store/migrations/0016-more-tags.ts';
import { createRegister, openRegister } from '../../src/store/open.ts';
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
