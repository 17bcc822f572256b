/** Every figure of the demo's report, worked out again by the query that the guide gives for it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { type Period, previousPeriod } from '../../src/lib/period.ts';
import type { EmploymentPoint, EmploymentSituation } from '../../src/lib/vocabulary-path.ts';
import { figureIds } from '../../src/lib/vocabulary-report.ts';
import { buildQuarterly } from '../../src/report/build.ts';
import { jsonReport } from '../../src/report/render/json.ts';
import { writeReport } from '../../src/report/written.ts';
import type { Store } from '../../src/store/index.ts';
import { openRegister } from '../../src/store/open.ts';
import { change, onEachEngine } from '../support/stores.ts';

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/guide/report-figures.md'), 'utf8');
/** The SQL under each heading, by the names in it: a figure, or `table NAME`. */
const queries = new Map(
  [...guide.matchAll(/^### [^\n]*: (table )?`(\w+)`\n(?:(?!^### ).)*?```sql\n(.*?)```/gms)].map(
    ([, table, name = '', query = '']) => [`${table === undefined ? '' : 'table '}${name}`, query] as const,
  ),
);
/** Judged by the program; the guide gives the command. */
const judged = ['rulesKept', 'rulesBroken', 'table rules', 'table stages'];
/** As it is today, whatever the period. */
const ofToday = ['sameName', 'table missing'];

const now = { from: '2026-07-01', until: '2026-09-30' };
const onDaysOf = (query: string, { from, until }: Period) =>
  query.replaceAll(now.from, from).replaceAll(now.until, until);
/** Of two quarters: what did not happen in one of them did in another. */
const periods = [now, { from: '2026-04-01', until: '2026-06-30' }];

const check = (participantId: number, point: EmploymentPoint, askedOn: string, situation: EmploymentSituation) => ({
  participantId,
  point,
  askedOn,
  situation,
  employer: null,
  isco: null,
  ownField: null,
});
/** The last answer of the quarter counts; the paths of these people are Swedish, Finnish, both and undecided, in turn. */
const checks = [
  check(1, 'graduation', '2026-07-01', 'employed'),
  check(5, 'graduation', '2026-09-30', 'looking'),
  check(2, 'graduation', '2026-08-01', 'looking'),
  check(2, '6-months', '2026-08-02', 'own-business'),
  check(6, 'graduation', '2026-08-02', 'employed'),
  check(3, 'graduation', '2026-06-30', 'employed'),
  check(3, '6-months', '2026-08-02', 'studying'),
  check(4, 'graduation', '2026-08-02', 'employed'),
];

const folder = mkdtempSync(join(tmpdir(), 'samspel-figures-'));
let store: Store;
let reports: { readonly period: Period; readonly report: ReturnType<typeof jsonReport> }[];
const figuresOf = () =>
  reports.flatMap(({ period, report }) =>
    report.sections.flatMap(({ figures }) => figures.map((one) => ({ period, ...one }))),
  );
const tablesOf = () =>
  reports.flatMap(({ period, report }) =>
    report.sections.flatMap(({ tables }) => tables.map((one) => ({ period, ...one }))),
  );

/** What it says; that it ends with 1 when a clause is broken is no failure. */
function samspel(...words: string[]): string {
  const env = { ...process.env, SAMSPEL_ACTOR: 'test', SAMSPEL_LANG: 'en', SAMSPEL_TODAY: '2026-10-12', CI: '1' };
  const done = spawnSync(process.execPath, [inject('launcher'), ...words], { cwd: folder, env, encoding: 'utf8' });
  if (done.status !== 0 && done.status !== 1) throw new Error(done.stderr);
  return done.stdout;
}

beforeAll(async () => {
  samspel('demo', 'year');
  // Nobody leaves in the demo.
  samspel('--db', 'year/samspel.db', 'participant', 'close', '51', '--on', '2026-09-15', '--reason', 'Moved');
  samspel(
    '--db',
    'year/samspel.db',
    'participant',
    'leave',
    '8',
    'fritid-for-alla',
    '--on',
    '2026-09-16',
    '--reason',
    'Job',
  );
  store = await openRegister(join(folder, 'year/samspel.db'));
  // And only one person was asked about work.
  await change(store, (tx) => tx.insertMany('employmentCheck', checks));
  // With a minimum of one person nothing is hidden, and every number can be compared.
  const texts = [await loadTexts('en')] as const;
  reports = [];
  for (const period of periods) {
    const asked = { register: '', period, asOf: '2026-10-12', minimumCell: 1 };
    reports.push({ period, report: jsonReport(writeReport(await buildQuarterly(store.db, asked), texts)) });
  }
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(name: string, period: Period): Promise<Record<string, unknown>[]> {
  const { columns, rows } = await store.query(onDaysOf(queries.get(name) ?? '', period));
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}

const only = (rows: Record<string, unknown>[]): unknown => Object.values(rows[0] ?? {})[0];
/** Bounds of shares, reckoned by two programs, are the same but for the last of sixteen digits. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value);

describe('the guide to the figures of reports', () => {
  test('has a query for every figure, and for every table of the report on the demo', () => {
    const wanted = new Set([...figureIds, ...tablesOf().map(({ id }) => `table ${id}`)]);
    expect([...wanted].filter((name) => !queries.has(name) && !judged.includes(name))).toEqual([]);
    expect(figureIds.filter((id) => !figuresOf().some((figure) => figure.id === id))).toEqual([]);
    // What nothing is known of in any of these quarters would be compared with nothing.
    const empty = (id: string) => figuresOf().every((one) => one.id !== id || (one.value ?? one.previous) === null);
    expect(figureIds.filter(empty)).toEqual([]);
    expect(tablesOf().map(({ id }) => id)).toEqual(
      expect.arrayContaining(['activities', 'exits', 'differences', 'stages']),
    );
    const headings = guide.match(/^### .*$/gm)?.join('\n') ?? '';
    for (const name of judged) expect(headings).toContain(name.replace(/\w+$/, '`$&`'));
  });

  test('whose queries give the figures, of the period and of the one before', async () => {
    for (const { id, period, value, previous } of figuresOf()) {
      if (judged.includes(id)) continue;
      const first = only(await ask(id, period));
      const second = ofToday.includes(id) ? null : only(await ask(id, previousPeriod(period)));
      expect([id, first, second]).toEqual([id, value, previous]);
    }
  });

  test('and every number of every table', async () => {
    let compared = 0;
    for (const { id, period: whole, columns, rows: shown } of tablesOf()) {
      if (judged.includes(`table ${id}`)) continue;
      const rows = shown as Record<string, unknown>[];
      const named = new Set(rows.map((row) => row.id));
      for (const ending of ['', 'Before'] as const) {
        const asked = columns.filter(({ key }) => key.endsWith('Before') === (ending !== ''));
        if (asked.length === 0) continue;
        const answers = await ask(`table ${id}`, ending === '' ? whole : previousPeriod(whole));
        for (const row of rows) {
          const answer = answers.find((one) => String(one.id) === row.id);
          for (const { key, kind } of asked) {
            const given = answer?.[key.slice(0, key.length - ending.length)];
            // Names and words that only the program has stand under the row's own key, which was found.
            if (kind === 'words' && (given === undefined || id !== 'learned')) continue;
            compared += 1;
            expect([id, row.id, key, rounded(given ?? (kind === 'share' ? null : 0))]).toEqual([
              id,
              row.id,
              key,
              rounded(row[key]),
            ]);
          }
        }
        // A row that the report does not have would be a person that it does not count.
        expect(answers.filter((one) => !named.has(String(one.id)))).toEqual([]);
        if (id === 'learned') expect(answers.length).toBe(rows.length);
      }
    }
    expect(compared).toBeGreaterThan(400);
  });

  test('whose command gives the clauses kept and broken', () => {
    const line = /samspel (rules check --period 2026Q3)/.exec(guide)?.[1]?.split(' ') ?? [];
    const results = JSON.parse(samspel('--db', 'year/samspel.db', ...line, '--json')) as { status: string }[];
    const count = (status: string) => results.filter((one) => one.status === status).length;
    const shown = (name: string) => figuresOf().find(({ id, period }) => id === name && period === now)?.value;
    expect([count('kept'), count('broken')]).toEqual([shown('rulesKept'), shown('rulesBroken')]);
  });

  test('and the one that gives the stage of each partnership', () => {
    const [, ...line] = /samspel (partnership stage) PARTNERSHIP (--as-of [\d-]+)/.exec(guide) ?? [];
    const [command = '', day = ''] = line;
    const stages = tablesOf().find(({ id, period }) => id === 'stages' && period === now)?.rows as Record<
      string,
      unknown
    >[];
    expect(stages.length).toBeGreaterThan(1);
    for (const row of stages) {
      const words = [...command.split(' '), String(row.id), ...day.split(' '), '--json'];
      const standing = JSON.parse(samspel('--db', 'year/samspel.db', ...words)) as Record<string, unknown>;
      const told = [standing.stage, standing.target, standing.selfAssessed].map((stage) => stage ?? 'none');
      expect([row.id, ...told]).toEqual([row.id, row.stage, row.target, row.self]);
    }
  });
});

onEachEngine('the queries of the guide', (open) => {
  test('are understood', async () => {
    const empty = await open();
    for (const query of queries.values()) await empty.query(query);
    expect(queries.size).toBeGreaterThan(20);
  });
});
