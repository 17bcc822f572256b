import { describe, expect, test } from 'vitest';
import { type Import, importsOf, readSources, type Source } from './sources.ts';

const sources = readSources();
const shared = ['lib', 'i18n', 'store', 'cli'];
const isSubject = (folder: string) => !shared.includes(folder) && folder !== 'main.ts';
/** A file that talks to a person: it may use `cli`. */
const isEdge = ({ path }: Source) => /\/(commands\.ts|commands\/.*|choose\.ts|view\.ts)$/.test(path);

/** Where a subject's queries live: one file, or a folder of that name when they are many. */
const isRecords = ({ path }: Source) => /\/records(\.ts|\/[^/]+\.ts)$/.test(path);

/** What each shared folder may use. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  lib: ['lib'],
  i18n: ['lib', 'i18n'],
  store: ['lib', 'i18n', 'store'],
  cli: ['lib', 'i18n', 'store', 'cli'],
};

function faultOf(source: Source, { from, kind }: Import): string | null {
  if (!from.endsWith('.ts')) return null;
  const target = from.split('/')[0] ?? from;
  if (from === 'main.ts') return kind === 'type' ? null : 'nothing imports main.ts';
  const may = allowed[source.folder];
  if (may !== undefined) {
    if (may.includes(target)) return null;
    // Texts take typed arguments: a type goes away before the program runs.
    if (source.folder === 'i18n' && kind === 'type') return null;
    return `${source.folder} may use ${may.join(', ')}`;
  }
  if (source.folder === 'main.ts') return null;
  if (target === source.folder || target === 'lib' || kind === 'type') return null;
  if (source.path === `${source.folder}/${source.folder}.ts`)
    return 'the words and rules of a subject use lib, and types of others';
  if (isRecords(source) && target === 'cli') return 'records do not talk to people';
  return null;
}

test('every import follows the arrows lib ← i18n ← store ← subjects ← main', () => {
  const faults = sources.flatMap((source) =>
    source.imports.flatMap((one) => {
      const fault = faultOf(source, one);
      return fault === null ? [] : [`src/${source.path} imports ${one.from}: ${fault}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('only records and the store speak SQL', () => {
  const speaking = sources.filter(
    ({ text, imports }) =>
      imports.some(({ from, kind }) => from === 'kysely' && kind !== 'type') ||
      /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(text),
  );
  const allowedToSpeak = (source: Source) => source.folder === 'store' || isRecords(source);
  expect(speaking.filter((source) => !allowedToSpeak(source)).map(({ path }) => `src/${path}`)).toEqual([]);
});

test('only the edges read the environment and the clock', () => {
  const asking = sources.filter(
    ({ folder, text }) =>
      folder !== 'cli' && folder !== 'main.ts' && /process\.env|new Date\(\)|Date\.now\(|process\.argv/.test(text),
  );
  expect(asking.map(({ path }) => `src/${path}`)).toEqual([]);
});

test('every subject that has commands uses cli', () => {
  const subjects = new Set(sources.map(({ folder }) => folder).filter(isSubject));
  const withCommands = [...subjects].filter((subject) => sources.some(({ path }) => path === `${subject}/commands.ts`));
  for (const subject of withCommands) {
    const edges = sources.filter((source) => source.folder === subject && isEdge(source));
    expect(
      edges.some(({ imports }) => imports.some(({ from }) => from.startsWith('cli/'))),
      subject,
    ).toBe(true);
  }
});

test('nothing imports in a circle', () => {
  const next = new Map(
    sources.map(({ path, imports }) => [path, imports.filter(({ kind }) => kind === 'now').map(({ from }) => from)]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  expect(circles).toEqual([]);
});

test('no file is over 250 lines, but for texts and tables', () => {
  const long = sources.filter(
    ({ path, lines, folder }) => lines > 250 && folder !== 'i18n' && !path.startsWith('store/migrations/'),
  );
  expect(long.map(({ path, lines }) => `src/${path}: ${lines}`)).toEqual([]);
});

test('the home screen starts without what takes time to load', () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const load = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { from, kind } of byPath.get(path)?.imports ?? []) if (kind === 'now') load(from);
  };
  for (const path of ['main.ts', 'home/commands.ts']) load(path);
  const slow = ['any-ascii', 'yaml', 'inquirer', 'csv-parse', 'iconv-lite', 'libphonenumber-js/max', 'docx', 'pg'];
  expect(slow.filter((name) => seen.has(name))).toEqual([]);
});

describe('the reading of imports', () => {
  test.each([
    [`import { a } from './b.ts';`, [{ from: 'x/b.ts', kind: 'now' }]],
    [`import type { A } from '../lib/b.ts';`, [{ from: 'lib/b.ts', kind: 'type' }]],
    [`import { type A, type B } from './b.ts';`, [{ from: 'x/b.ts', kind: 'type' }]],
    [`import {\n  type A,\n  b,\n} from './b.ts';`, [{ from: 'x/b.ts', kind: 'now' }]],
    [`import * as v from 'valibot';`, [{ from: 'valibot', kind: 'now' }]],
    [`export type { A } from './b.ts';`, [{ from: 'x/b.ts', kind: 'type' }]],
    [`export { a } from './b.ts';`, [{ from: 'x/b.ts', kind: 'now' }]],
    [`const a = await import('./b.ts');`, [{ from: 'x/b.ts', kind: 'later' }]],
    [`type A = typeof import('./b.ts');`, [{ from: 'x/b.ts', kind: 'type' }]],
  ])('%s', (text, imports) => expect(importsOf('x/a.ts', text)).toEqual(imports));
});
