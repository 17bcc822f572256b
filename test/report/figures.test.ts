/** Every figure of the demo's report, worked out again by the query that the guide gives for it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import type { Period } from '../../src/lib/period.ts';
import { buildQuarterly } from '../../src/report/build.ts';
import { jsonReport } from '../../src/report/render/json.ts';
import { writeReport } from '../../src/report/written.ts';
import type { Store } from '../../src/store/index.ts';
import { openRegister } from '../../src/store/open.ts';
import { onEachEngine } from '../support/stores.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/guide/report-figures.md'), 'utf8');
/** The SQL under each heading, by the names in it: a figure, or `table NAME`. */
const queries = new Map(
  [...guide.matchAll(/^### [^\n]*: (table )?`(\w+)`\n.*?```sql\n(.*?)```/gms)].map(
    ([, table, name = '', query = '']) => [`${table === undefined ? '' : 'table '}${name}`, query] as const,
  ),
);
/** Judged by the program; the guide gives the command. */
const judged = ['rulesKept', 'rulesBroken', 'table rules'];

const now = { from: '2026-07-01', until: '2026-09-30' };
const before = { from: '2026-04-01', until: '2026-06-30' };
const onDaysOf = (query: string, { from, until }: Period) =>
  query.replaceAll(now.from, from).replaceAll(now.until, until);

const folder = mkdtempSync(join(tmpdir(), 'samspel-figures-'));
let store: Store;
let report: ReturnType<typeof jsonReport>;

/** What it says; that it ends with 1 when a clause is broken is no failure. */
function samspel(...words: string[]): string {
  const env = { ...process.env, SAMSPEL_ACTOR: 'test', SAMSPEL_LANG: 'en', SAMSPEL_TODAY: '2026-10-12', CI: '1' };
  const done = spawnSync(process.execPath, [inject('launcher'), ...words], { cwd: folder, env, encoding: 'utf8' });
  if (done.status !== 0 && done.status !== 1) throw new Error(done.stderr);
  return done.stdout;
}

beforeAll(async () => {
  samspel('demo', 'year');
  store = await openRegister(join(folder, 'year/samspel.db'));
  // With a minimum of one person nothing is hidden, and every number can be compared.
  const asked = { register: '', period: now, asOf: '2026-10-12', minimumCell: 1 };
  report = jsonReport(writeReport(await buildQuarterly(store.db, asked), [await loadTexts('en')]));
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(name: string, period: Period): Promise<Record<string, unknown>[]> {
  const { columns, rows } = await store.query(onDaysOf(queries.get(name) ?? '', period));
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}

describe('the guide to the figures of reports', () => {
  test('has a query for every figure and table of the report on the demo', () => {
    const wanted = report.sections.flatMap(({ figures, tables }) => [
      ...figures.map(({ id }) => id),
      ...tables.map(({ id }) => `table ${id}`),
    ]);
    expect(wanted.filter((name) => !queries.has(name) && !judged.includes(name))).toEqual([]);
  });

  test('whose queries give the figures, of the period and of the one before', async () => {
    for (const { id, value, previous } of report.sections.flatMap(({ figures }) => figures)) {
      if (judged.includes(id)) continue;
      const [first, second] = [await ask(id, now), await ask(id, before)];
      expect([id, Object.values(first[0] ?? {})[0], Object.values(second[0] ?? {})[0]]).toEqual([id, value, previous]);
    }
  });

  test('and every number of every table', async () => {
    let compared = 0;
    for (const { id, columns, rows } of report.sections.flatMap(({ tables }) => tables)) {
      if (id === 'rules') continue;
      for (const [period, ending] of [
        [now, ''],
        [before, 'Before'],
      ] as const) {
        const answers = await ask(`table ${id}`, period);
        const asked = columns.filter(({ key }) => (ending === '' ? !key.endsWith('Before') : key.endsWith(ending)));
        for (const row of rows as Record<string, unknown>[]) {
          const answer = answers.find((one) => String(one.id) === row.id);
          for (const { key, kind } of asked.filter((column) => column.kind !== 'words')) {
            const given = answer?.[key.slice(0, key.length - ending.length)];
            compared += 1;
            expect([id, row.id, key, given ?? (kind === 'share' ? null : 0)]).toEqual([id, row.id, key, row[key]]);
          }
        }
        // A row that the report does not have would be a person that it does not count.
        const named = new Set((rows as Record<string, unknown>[]).map((row) => row.id));
        expect(answers.filter((one) => !named.has(String(one.id)))).toEqual([]);
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('whose command gives the clauses kept and broken', () => {
    const line = /samspel (rules check --period 2026Q3 --as-of [\d-]+)/.exec(guide)?.[1]?.split(' ') ?? [];
    const results = JSON.parse(samspel('--db', 'year/samspel.db', ...line, '--json')) as { status: string }[];
    const count = (status: string) => results.filter((one) => one.status === status).length;
    const figures = report.sections.flatMap(({ figures }) => figures);
    const shown = (name: string) => figures.find(({ id }) => id === name)?.value;
    expect([count('kept'), count('broken')]).toEqual([shown('rulesKept'), shown('rulesBroken')]);
  });
});

onEachEngine('the queries of the guide', (open) => {
  test('are understood', async () => {
    const empty = await open();
    for (const query of queries.values()) await empty.query(query);
    expect(queries.size).toBeGreaterThan(20);
  });
});
