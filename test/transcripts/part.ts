/** All console sessions, in parts that run side by side. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { type Place, runTranscript } from './runner.ts';

interface Session extends Place {
  readonly name: string;
}

/** A year of life, and keys that are made slow on purpose: with the thorough tests. */
const long: readonly string[] = ['demo.md', 'encryption.md'];
const sessions = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md') && !long.includes(name));
/** What the README shows was seen on this day. */
const readme: Session = { name: '../../README.md', today: '2026-10-12', lang: 'en' };

/** The sessions of one part of so many, each a test. */
export function testPart(part: number, parts: number): void {
  const all = [readme, ...sessions.map((name) => ({ name }))];
  testSessions(all.filter((_, at) => at % parts === part - 1));
}

/** The sessions that take long. */
export const testLong = (): void => testSessions(long.map((name) => ({ name })));

function testSessions(some: readonly Session[]): void {
  // Node reads it at each use; moments are shown as they are in Helsinki.
  process.env.TZ = 'Europe/Helsinki';
  test.concurrent.for(some)('$name', { timeout: 120_000 }, run);
}

async function run(session: Session): Promise<void> {
  const { name, ...place } = session;
  const update = process.env.SAMSPEL_UPDATE === '1' ? 'update' : 'compare';
  const [first, ...others] = await runTranscript(join(import.meta.dirname, name), inject('launcher'), update, place);
  const where = `${name}:${first?.line} $ ${first?.command} (and ${others.length} more; SAMSPEL_UPDATE=1 writes what is seen)`;
  expect(first?.seen, where).toBe(first?.expected);
}
