/** Somebody who wants to write while another program writes. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SamspelError } from '../../src/i18n/error.ts';
import { loadTexts } from '../../src/i18n/index.ts';
import { listOrganisations } from '../../src/organisation/records.ts';
import { createRegister, openRegister } from '../../src/store/open.ts';
import { anOrganisation } from '../support/builders.ts';
import { change } from '../support/stores.ts';
import { tempFolder } from '../support/temp.ts';

async function register(): Promise<string> {
  const file = join(tempFolder(), 'samspel.db');
  const store = await createRegister(file);
  await change(store, (tx) => anOrganisation(tx, { handle: 'luckan' }));
  await store.close();
  return file;
}

describe('two who write at once', () => {
  const holder = (file: string, ms: number) =>
    new Promise<ReturnType<typeof spawn>>((resolve, reject) => {
      const script = `
        import { writeFileSync } from 'node:fs';
        import Sqlite from 'better-sqlite3';
        const database = new Sqlite(${JSON.stringify(file)});
        database.exec('begin immediate');
        writeFileSync(${JSON.stringify(`${file}.writer`)}, JSON.stringify({ pid: process.pid, actor: 'bo', command: 'roster import', since: '2026-03-01T12:34:00+02:00' }));
        process.stdout.write('held');
        setTimeout(() => { database.exec('commit'); database.close(); }, ${ms});`;
      const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child.stdout.once('data', () => resolve(child));
      child.once('error', reject);
    });

  test('the second waits for the first', async () => {
    const file = await register();
    const child = await holder(file, 400);
    const store = await openRegister(file);
    await change(store, (tx) => anOrganisation(tx, { handle: 'arbis' }));
    expect(await listOrganisations(store.db, 'all')).toHaveLength(2);
    await store.close();
    child.kill();
  });

  test('and when the first does not end, is told who it is', async () => {
    const file = await register();
    const child = await holder(file, 20_000);
    const store = await openRegister(file);
    const error = await change(store, (tx) => anOrganisation(tx, { handle: 'arbis' })).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ kind: 'conflict' });
    const said = error instanceof SamspelError ? error.text(await loadTexts('en')) : '';
    expect(said).toContain('bo');
    expect(said).toContain('roster import');
    expect(await listOrganisations(store.db, 'all')).toHaveLength(1);
    await store.close();
    child.kill();
  });

  test('neither leaves a note behind', async () => {
    const file = await register();
    const store = await openRegister(file);
    await change(store, (tx) => anOrganisation(tx, { handle: 'arbis' }));
    expect(existsSync(`${file}.writer`)).toBe(false);
    await store.close();
  });
});
