import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

test('docs/reference.md says what the program says', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/reference.js'), '--check'], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
});
