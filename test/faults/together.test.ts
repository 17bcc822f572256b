/** Many write at once: each one's work is there. And the ways in which a disk fails. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, inject, test } from 'vitest';
import { openRegister } from '../../src/store/open.ts';
import { tempFolder } from '../support/temp.ts';
import { aRegister, countRows, expectWhole, patience, samspel, times } from './register.ts';

const [processes, writes] = times >= 100 ? [20, 50] : [6, 10];

/** One process that writes again and again; a busy register is tried anew, as a person would. */
const writer = (launcher: string, name: string) => `
  import { run } from ${JSON.stringify(`file://${join(dirname(dirname(launcher)), 'dist/main.js')}`)};
  const quiet = { write: () => true };
  const outside = { env: { ...process.env, SAMSPEL_ACTOR: '${name}' }, cwd: process.cwd(), stdin: process.stdin, stdout: quiet, stderr: quiet, now: () => new Date() };
  for (let at = 0; at < ${writes}; at += 1) {
    let code = 5;
    for (let tries = 0; code === 5 && tries < 30; tries += 1)
      code = await run(['action', 'add', 'vagen-in', '${name} ' + at, '--owner', 'Bo', '--due', '2026-12-01', '--no-input'], outside);
    if (code !== 0) process.exit(code);
  }`;

test(
  `${processes} processes write ${writes} times each, and nothing is lost`,
  async () => {
    const folder = tempFolder();
    await aRegister(folder, 5);
    const before = countRows(join(folder, 'samspel.db'));
    const codes = await Promise.all(
      Array.from(
        { length: processes },
        (_, at) =>
          new Promise<number | null>((resolved) => {
            const script = writer(inject('launcher'), `p${at}`);
            const env = { ...process.env, SAMSPEL_LANG: 'en', CI: '1' };
            spawn(process.execPath, ['--input-type=module', '--eval', script], {
              cwd: folder,
              env,
              stdio: 'ignore',
            }).on('exit', resolved);
          }),
      ),
    );
    expect(codes).toEqual(codes.map(() => 0));
    const store = await openRegister(join(folder, 'samspel.db'));
    const rows = await store.db.selectFrom('action').select('what').execute();
    expect(new Set(rows.map(({ what }) => what)).size).toBe(processes * writes);
    expect((await store.verify()).alterations).toEqual([]);
    await store.close();
    const after = countRows(join(folder, 'samspel.db'));
    expect((after.operation ?? 0) - (before.operation ?? 0)).toBe(processes * writes);
  },
  patience * 2,
);

/** Runs the program where no file may grow beyond so many kilobytes: a full disk, without filling one. */
function withLimit(folder: string, kilobytes: number, words: readonly string[]) {
  const command = `ulimit -f ${kilobytes * 2}; exec "$0" "$@"`;
  const env = { ...process.env, SAMSPEL_LANG: 'en', SAMSPEL_ACTOR: 'anna', SAMSPEL_TODAY: '2026-10-12', CI: '1' };
  return spawnSync('sh', ['-c', command, process.execPath, inject('launcher'), ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

test(
  'when the disk is full in the midst of an import, it says so, and the register is as it was',
  async () => {
    const folder = tempFolder();
    await aRegister(folder, 6000);
    const file = join(folder, 'samspel.db');
    const before = countRows(file);
    const kilobytes = Math.ceil(statSync(file).size / 1024);
    for (const room of [kilobytes + 16, kilobytes + 64, kilobytes + 256]) {
      const { status, stderr } = withLimit(folder, room, ['roster', 'import', 'list.csv', '--from', 'arbis']);
      expect([status, stderr]).toEqual([7, expect.stringMatching(/Nothing was changed|can't be reached/)]);
      expect(stderr).not.toMatch(/at .*\\.js/);
      await expectWhole(file, [before]);
    }
    expect(samspel(folder, ['roster', 'import', 'list.csv', '--from', 'arbis']).code).toBe(0);
  },
  patience,
);

test(
  'when the disk is full while a backup is made, nothing is left of it',
  async () => {
    const folder = tempFolder();
    await aRegister(folder, 5);
    expect(samspel(folder, ['backup', '--new-key', 'key.txt']).code).toBe(0);
    const { status } = withLimit(folder, 64, ['backup', 'small.age']);
    expect(status).toBe(7);
    expect(existsSync(join(folder, 'small.age'))).toBe(false);
  },
  patience,
);

test(
  'in a folder where one may not write, writing says why it can’t, and nothing is changed',
  async () => {
    const folder = tempFolder();
    await aRegister(folder, 5);
    const file = join(folder, 'samspel.db');
    const before = countRows(file);
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    // Root may write everywhere: nobody tries instead, and must be able to read the program for that.
    chmodSync(dirname(dirname(inject('launcher'))), 0o755);
    const env = { ...process.env, SAMSPEL_LANG: 'en', SAMSPEL_ACTOR: 'anna', CI: '1' };
    const { status, stderr } = spawnSync(
      process.execPath,
      [inject('launcher'), 'org', 'add', 'X', '--sector', 'company'],
      {
        cwd: folder,
        env,
        encoding: 'utf8',
        ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
      },
    );
    chmodSync(folder, 0o700);
    chmodSync(file, 0o600);
    expect([status, stderr]).toEqual([7, expect.stringMatching(/can't be (written|opened)/)]);
    await expectWhole(file, [before]);
  },
  patience,
);

test(
  'a register on a drive that was taken away is missed, not made anew',
  async () => {
    const folder = tempFolder();
    const drive = join(folder, 'drive');
    mkdirSync(drive);
    await aRegister(drive, 5);
    renameSync(drive, join(folder, 'away'));
    const { code, output } = samspel(folder, ['org', 'list', '--db', join(drive, 'samspel.db')]);
    expect([code, output]).toEqual([3, expect.stringContaining('There is no register')]);
    expect(existsSync(drive)).toBe(false);
  },
  patience,
);

test(
  'a clock that goes backwards harms nothing, and doctor says so',
  async () => {
    const folder = tempFolder();
    await aRegister(folder, 5);
    const { run } = await import('../../src/main.ts');
    const sink = new Writable({ write: (_chunk, _encoding, next) => next() });
    const at = (moment: string) => ({
      env: { SAMSPEL_LANG: 'en', SAMSPEL_ACTOR: 'anna', SAMSPEL_TODAY: '2026-10-12', CI: '1' },
      cwd: folder,
      stdin: process.stdin,
      stdout: sink,
      stderr: sink,
      now: () => new Date(moment),
    });
    expect(await run(['org', 'add', 'Late', '--sector', 'company'], at('2031-01-01T10:00:00Z'))).toBe(0);
    expect(await run(['org', 'add', 'Early', '--sector', 'company'], at('2021-01-01T10:00:00Z'))).toBe(0);
    expect(await run(['undo'], at('2020-01-01T10:00:00Z'))).toBe(0);
    const store = await openRegister(join(folder, 'samspel.db'));
    expect((await store.verify()).alterations).toEqual([]);
    expect((await store.db.selectFrom('organisation').select('name').execute()).map(({ name }) => name)).toContain(
      'Late',
    );
    expect((await store.db.selectFrom('organisation').select('name').execute()).map(({ name }) => name)).not.toContain(
      'Early',
    );
    await store.close();
    expect(readFileSync(join(folder, 'samspel.db')).length).toBeGreaterThan(0);
  },
  patience,
);
