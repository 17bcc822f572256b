/** The program speaks with nobody over a network but with the PostgreSQL server that is named. */
import { expect, test } from 'vitest';
import { readSources } from './sources.ts';

const doors = /^(?:node:)?(?:net|tls|dgram|dns|dns\/promises|http|https|http2|inspector|undici|worker_threads)$/;

test('no source file opens a door to a network', () => {
  const open = readSources().flatMap(({ path, imports, text }) => [
    ...imports
      .filter(({ from, kind }) => kind !== 'type' && doors.test(from))
      .map(({ from }) => `src/${path}: ${from}`),
    ...(/\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/.test(text) ? [`src/${path}: fetch`] : []),
  ]);
  expect(open).toEqual([]);
});

test('only the store loads the library that speaks with a server, and only for a server', () => {
  const loading = readSources().filter(({ imports }) =>
    imports.some(({ from, kind }) => from === 'pg' && kind !== 'type'),
  );
  expect(loading.map(({ path }) => path)).toEqual(['store/postgres-pool.ts']);
  const reaching = readSources().flatMap(({ path, imports }) =>
    imports.filter(({ from, kind }) => from === 'store/postgres-pool.ts' && kind === 'now').map(() => path),
  );
  expect(reaching).toEqual([]);
});
