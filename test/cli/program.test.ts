import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { tempFolder } from '../support/temp.ts';

const launcher = inject('launcher');
const settings = { SAMSPEL_TODAY: '2026-03-04', SAMSPEL_ACTOR: 'anna', SAMSPEL_LANG: 'en', NO_COLOR: '1' };

/** Runs the built program in a folder; never throws. */
async function samspel(cwd: string, ...words: string[]) {
  const env = { PATH: process.env.PATH, HOME: cwd, ...settings };
  const run = promisify(execFile)(process.execPath, [launcher, ...words], { cwd, env });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

async function register() {
  const folder = tempFolder();
  await samspel(folder, 'init', '-q');
  return folder;
}

describe('errors', () => {
  test.each([
    ['a register that is a folder', ['org', 'list', '--db', '/']],
    ['a server that is not there', ['org', 'list', '--db', 'postgres://127.0.0.1:1/none']],
    ['a place that can not be', ['init', '/dev/null/x.db']],
    ['an unknown word', ['frobnicate']],
    ['a file below a file', ['org', 'list', '--db', '/etc/hostname/x.db']],
  ])('are words, not stack traces: %s', async (_name, words) => {
    const { code, stderr } = await samspel(await register(), ...words);
    expect(code).toBeGreaterThan(1);
    expect(stderr).toMatch(/^Error: /);
    expect(stderr).not.toMatch(/\n\s+at |node:internal|should not/);
  });

  test('never show the password of a server', async () => {
    const { stderr } = await samspel(
      await register(),
      'org',
      'list',
      '--db',
      'postgres://anna:secret@127.0.0.1:1/none',
    );
    expect(stderr).toContain('postgres://anna@127.0.0.1:1/none');
    expect(stderr).not.toContain('secret');
  });

  test('are one JSON document with --json', async () => {
    const { stdout, stderr } = await samspel(await register(), 'org', 'show', 'nobody', '--json');
    expect(stdout).toBe('');
    expect(JSON.parse(stderr)).toMatchObject({ error: { kind: 'not-found', details: null } });
  });
});
