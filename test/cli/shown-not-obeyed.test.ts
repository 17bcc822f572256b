/** What another program wrote into the register is shown on a terminal, not obeyed by it. */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { typedIn } from '../support/in-process.ts';
import { tempFolder } from '../support/temp.ts';

test('control characters of a name', async () => {
  const folder = tempFolder();
  const typed = typedIn(folder, '2026-09-01');
  await typed('init');
  await typed('org', 'add', 'Evil\u001b[31m\u0007\u202ename', '--sector', 'company', '--handle', 'evil');
  expect((await typed('org', 'show', 'evil')).out).toContain('Evil[31mname\n');
  const file = new Sqlite(join(folder, 'samspel.db'));
  file.prepare('update organisation set name = ?').run('Evil\u001b[31m\u0007\u202ename');
  file.close();
  expect((await typed('org', 'show', 'evil')).out).toContain('Evil\\x1b[31m\\x07\\u202ename\n');
  expect((await typed('org', 'list', '--json')).out).toContain('Evil\\u001b[31m\\u0007\\u202ename');
});
