import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { runTranscript } from './runner.ts';

const sessions = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));

test.concurrent.for(sessions)('%s', { timeout: 120_000 }, async (name) => {
  const update = process.env.SAMSPEL_UPDATE === '1' ? 'update' : 'compare';
  const [first, ...others] = await runTranscript(join(import.meta.dirname, name), inject('launcher'), update);
  const where = `${name}:${first?.line} $ ${first?.command} (and ${others.length} more; SAMSPEL_UPDATE=1 writes what is seen)`;
  expect(first?.seen, where).toBe(first?.expected);
});
