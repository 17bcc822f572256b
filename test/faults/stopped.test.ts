/** Commands that run side by side, and commands that are stopped. */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../architecture/sources.ts';
import { register, samspel, settings } from '../support/spawned.ts';

const launcher = inject('launcher');
const verified = async (folder: string) => JSON.parse((await samspel(folder, 'verify', '--json')).stdout);

describe('several processes at once', () => {
  test('all wait their turn: every operation is kept, and the chain holds', { timeout: 60_000 }, async () => {
    const folder = await register();
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const done = await Promise.all(names.map((name) => samspel(folder, 'org', 'add', name, '--sector', 'school')));
    expect(done.map(({ code }) => code)).toEqual(names.map(() => 0));
    expect(await verified(folder)).toMatchObject({ intact: true, operations: 7 });
  });

  test('two who undo at once take back two operations, or one is told', { timeout: 60_000 }, async () => {
    const folder = await register();
    for (const name of ['a', 'b', 'c']) await samspel(folder, 'org', 'add', name, '--sector', 'school', '-q');
    const done = await Promise.all([samspel(folder, 'undo'), samspel(folder, 'undo')]);
    const kept = JSON.parse((await samspel(folder, 'org', 'list', '--json')).stdout).length;
    expect(kept).toBe(3 - done.filter(({ code }) => code === 0).length);
    expect(done.every(({ code }) => code === 0 || code === 5)).toBe(true);
    expect(await verified(folder)).toMatchObject({ intact: true });
  });
});

/** So many that it is read for a second at least, on a quick machine too. */
const people = 50_000;

describe('a command that is stopped', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s in the middle of an import leaves nothing half done',
    { timeout: 60_000 },
    async (signal) => {
      const folder = await register();
      const roster = join(folder, 'roster.csv');
      const out = openSync(roster, 'w');
      execFileSync(process.execPath, [join(root, 'test/data/rosters/big-roster.mjs'), String(people)], {
        stdio: ['ignore', out, 'inherit'],
      });
      closeSync(out);
      const env = { PATH: process.env.PATH, HOME: folder, ...settings };
      const child = spawn(process.execPath, [launcher, 'roster', 'import', roster], {
        cwd: folder,
        env,
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('close', resolve));
      await new Promise((resolve) => setTimeout(resolve, 800));
      child.kill(signal);
      await ended;
      const counted = await samspel(folder, 'query', 'select count(*) as people from participants', '--json');
      expect([0, people]).toContain(JSON.parse(counted.stdout)[0].people);
      expect(await verified(folder)).toMatchObject({ intact: true });
      expect((await samspel(folder, 'org', 'add', 'A', '--sector', 'school')).code).toBe(0);
    },
  );
});
