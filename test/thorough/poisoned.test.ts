/**
 * A register in which every text that people can write is hostile: every listing and page of the program, in each form, must neither obey a
 * terminal escape, nor begin a cell as a formula, nor bring markup to life, nor fall over.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Column, Table } from '../../src/store/columns.ts';
import { recordTables } from '../../src/store/schema.ts';
import { typedIn } from '../support/in-process.ts';
import { allCommands } from '../support/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'samspel-poisoned-'));
const place = join(folder, 'demo');
const type = typedIn(place, '2026-10-12');
const poison = `=cmd|'/c calc'!A0 <script>alert(1)</script> \u001b]0;owned\u0007\u001b[2J\u202e'); drop table participant;-- ../../etc/passwd`;

/** Texts that stand for something in the program, by which it finds or reckons. */
const meant: readonly string[] = [
  'handle',
  'key',
  'value',
  'nameKey',
  'languages',
  'language',
  'level',
  'isco',
  'occupationCode',
  'startTime',
  'endTime',
  'instrument',
  'question',
  'digest',
  'personalIdDigest',
  'kind',
  'uid',
  'municipality',
  'serviceLanguage',
  'contactLanguage',
];

beforeAll(async () => {
  const made = await typedIn(folder, '2026-10-12')('demo', 'demo');
  expect(made.code, made.err).toBe(0);
  const database = new Sqlite(join(place, 'samspel.db'));
  for (const [table, { columns }] of Object.entries(recordTables) as [string, Table][])
    for (const [name, { kind, values, unique }] of Object.entries(columns) as [string, Column][])
      if (kind === 'text' && values === undefined && unique !== true && !meant.includes(name) && table !== 'setting')
        database
          .prepare(`update "${table}" set "${name}" = ? || substr("${name}", 1, 20) where "${name}" is not null`)
          .run(poison);
  database.close();
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is read without more than a number; nothing of these changes the register. */
const readers = (await allCommands()).filter(({ command, path }) => {
  const needed = [...Object.values(command.arguments ?? {}), ...Object.values(command.options ?? {})].filter(
    ({ required }) => required,
  );
  return (
    /(^|\s)(list|show|check|find|status|timeline|history|duplicates|agenda|minutes|calendar|log|disclosures|record|notice|indicators|quiet|commitments|stage)$/.test(
      path,
    ) &&
    !['meeting record', 'outcome record', 'case-meeting record'].includes(path) &&
    needed.length <= 1
  );
});

const wordsFor = (path: string, command: (typeof readers)[number]['command']): string[] => [
  ...path.split(' '),
  ...Object.entries(command.arguments ?? {}).flatMap(([key, { required }]) =>
    required ? [key === 'text' || key === 'words' ? 'passwd' : '1'] : [],
  ),
];

/** What is a text to read, not a table, whatever form is asked for. */
const documents = ['meeting minutes'];

/** Signs that a terminal obeys. */
const signs = ['\u001b', '\u0007', '\u202e'];
const alive = (text: string, which = signs): boolean => which.some((sign) => text.includes(sign));

test('a good many commands are tried', () => {
  expect(readers.length).toBeGreaterThan(50);
});

describe.each(readers.map(({ path, command }) => [path, command] as const))('%s', (path, command) => {
  test('obeys nothing that stands in the register', async () => {
    const words = wordsFor(path, command);
    for (const form of [[], ['--json'], ['--csv']]) {
      const { code, out, err } = await type(...words, ...form);
      const line = [...words, ...form].join(' ');
      // Nothing found, a check that found something, or a form that a command does not have: all in words.
      expect([0, 1, 2, 3, 5], `${line}\n${err}`).toContain(code);
      expect(err, line).not.toMatch(/\bat .*\.ts:\d+|SqliteError|TypeError|undefined/);
      expect(alive(err), line).toBe(false);
      if (form[0] === '--json') {
        if (out.startsWith('[') || out.startsWith('{')) JSON.parse(out);
        expect(alive(out, signs.slice(0, 2)), line).toBe(false);
      } else if (form[0] === '--csv' && code === 0 && out.includes(',') && !documents.includes(path)) {
        const cells = (parse(out, { relax_column_count: true, relax_quotes: true }) as string[][]).flat();
        expect(
          cells.filter((cell) => ['=', '@', '\t', '\r'].includes(cell[0] ?? '')),
          line,
        ).toEqual([]);
      } else if (form.length === 0) expect(alive(out), line).toBe(false);
    }
  }, 60_000);
});

test.each([
  ['report quarterly 2026Q3 --format html', 'q.html'],
  ['privacy record --format html', 'r.html'],
  ['privacy notice --format html', 'n.html'],
  ['privacy export 1 --format html', 'p.html'],
  ['agreement export vagen-in --format html', 'a.html'],
  ['meeting minutes 1 --format html', 'm.html'],
])('%s brings no markup to life', async (line, file) => {
  for (const key of [
    'controller',
    'controller-contact',
    'data-protection-officer',
    'data-processors',
    'data-transfers',
  ])
    await type('config', 'set', key, poison);
  await type('config', 'set', 'processing-basis', 'consent');
  const { code, err } = await type(...line.split(' '), '-o', file);
  expect(code, err).toBe(0);
  expect(readFileSync(join(place, file), 'utf8')).not.toContain('<script>alert');
});
