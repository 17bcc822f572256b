import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { runTranscript } from './runner.ts';

const sessions = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));
/** What the README shows was seen on this day. */
const readme = { name: '../../README.md', today: '2026-10-12', lang: 'en' };

// Node reads it at each use; moments are shown as they are in Helsinki.
process.env.TZ = 'Europe/Helsinki';

test.concurrent.for([readme, ...sessions.map((name) => ({ name }))])('$name', { timeout: 120_000 }, async (session) => {
  const { name, ...place } = session;
  const update = process.env.SAMSPEL_UPDATE === '1' ? 'update' : 'compare';
  const [first, ...others] = await runTranscript(join(import.meta.dirname, name), inject('launcher'), update, place);
  const where = `${name}:${first?.line} $ ${first?.command} (and ${others.length} more; SAMSPEL_UPDATE=1 writes what is seen)`;
  expect(first?.seen, where).toBe(first?.expected);
});
