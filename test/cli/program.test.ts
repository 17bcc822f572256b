import { describe, expect, inject, test } from 'vitest';
import { register, samspel } from '../support/spawned.ts';

const _launcher = inject('launcher');
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
