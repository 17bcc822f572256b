/**
 * A quarterly report over 100,000 participants and a million events, against the time in which the `sqlite3` shell answers the same tables by
 * plain SQL (`report.sql`) in the same run; and the numbers of both against each other. Ends with 1 when a bound is missed or a number differs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, results } from './measure.js';
import { counts, fillRegister } from './report-register.js';

const launcher = join(resolve(import.meta.dirname, '../..'), 'bin/samspel.js');
const plainSql = join(import.meta.dirname, 'report.sql');
const folder = mkdtempSync(join(tmpdir(), 'samspel-bench-'));
const register = join(folder, 'samspel.db');
const env = { ...process.env, SAMSPEL_ACTOR: 'bench', SAMSPEL_LANG: 'en', SAMSPEL_TODAY: '2026-10-12', NO_COLOR: '1' };
const bounds = { ratio: 3, memoryMb: 600 };
const ours = [process.execPath, launcher, 'report', 'quarterly', '2026Q3', '--format', 'json', '--db', register];
const { bound, note, finish } = results();

/** Where the report has the numbers of a line of plain SQL: the table, and the columns in the order of the line. */
const movement = ['joined', 'active', 'ended', 'joinedBefore', 'activeBefore', 'endedBefore'];
const places = {
  gender: movement,
  ground: movement,
  path: movement,
  age: movement,
  partnership: movement,
  activities: ['people', 'peopleBefore'],
  mentoring: ['people', 'peopleBefore'],
  referrals: ['people', 'peopleBefore'],
  outcomes: ['people', 'peopleBefore'],
  levels: ['people', 'peopleBefore'],
};

/** Lines of plain SQL that the report says otherwise; a hidden number is not looked at. */
function differing(report, plain) {
  const tables = new Map(report.sections.flatMap((section) => section.tables).map((table) => [table.id, table]));
  let compared = 0;
  const wrong = plain.filter(([table, key, ...numbers]) => {
    const columns = places[table];
    if (columns === undefined) return false;
    const id = key === '' ? 'unknown' : key;
    const found = tables.get(table);
    const row = id === 'all' ? found?.total : found?.rows.find((one) => one.id === id);
    return columns.some((column, at) => {
      if (row?.[column] === null) return false;
      compared += 1;
      return row?.[column] !== Number(numbers[at]);
    });
  });
  return { compared, wrong };
}

try {
  execFileSync(process.execPath, [launcher, 'init', register, '-q'], { cwd: folder, env, stdio: 'ignore' });
  const events = fillRegister(register);
  const compares = spawnSync('sqlite3', ['--version'], { stdio: 'ignore' }).status === 0;
  const times = { ours: [], plain: [] };
  let peak = 0;
  const [json, lines] = [join(folder, 'report.json'), join(folder, 'plain.txt')];
  for (let run = 0; run < 3; run += 1) {
    const made = await measure(ours, { cwd: folder, env, output: json });
    // Of the processor where it is known: others may use the machine.
    times.ours.push(made.cpu || made.ms);
    peak = Math.max(peak, made.peak);
    if (compares) {
      const { cpu, ms } = await measure(['sqlite3', register], { cwd: folder, env, input: plainSql, output: lines });
      times.plain.push(cpu || ms);
    }
  }
  const [best, plain] = [Math.min(...times.ours), Math.min(...times.plain)];
  const size = `${counts.participants} participants and ${events} events`;
  if (compares) {
    bound(`report over ${size} against sqlite3`, best / plain, bounds.ratio, '×');
    const answers = readFileSync(lines, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('|'));
    const { compared, wrong } = differing(JSON.parse(readFileSync(json, 'utf8')), answers);
    bound(`numbers that differ, of ${compared}`, wrong.length, 0, '');
    for (const line of wrong.slice(0, 5)) note(`sqlite3 says ${line.join(' ')}`);
    note(`report ${(best / 1000).toFixed(2)} s, sqlite3 ${(plain / 1000).toFixed(2)} s`);
  } else
    note(
      `sqlite3 is not here (Debian: apt install sqlite3); the report over ${size} took ${(best / 1000).toFixed(2)} s`,
    );
  if (peak > 0) bound('memory of that', peak, bounds.memoryMb, ' MB');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = finish();
