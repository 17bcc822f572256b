/**
 * Speed and memory as ratios within one run, so that the machine does not matter: starting against bare Node, importing against
 * `sqlite-utils` on the same rows. Prints a table; ends with 1 when a bound is missed. `npm run build` comes first.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { wideRoster } from './wide.js';

const root = resolve(import.meta.dirname, '../..');
const launcher = join(root, 'bin/samspel.js');
const bigRoster = join(root, 'test/data/rosters/big-roster.mjs');
const folder = mkdtempSync(join(tmpdir(), 'samspel-bench-'));
const env = { ...process.env, SAMSPEL_ACTOR: 'bench', SAMSPEL_LANG: 'en', SAMSPEL_TODAY: '2026-09-01', NO_COLOR: '1' };
const rows = { status: 10_000, import: 100_000, big: 1_000_000 };
const bounds = {
  version: 1.4,
  status: 2.2,
  import: 1,
  memoryMb: 400,
  growth: 1.5,
  linkSeconds: 60,
  linkMb: 600,
};

/** The fastest of several runs in milliseconds, the contenders in turn so that a busy moment hits all of them. */
function fastest(runs, contenders) {
  const best = Object.fromEntries(Object.keys(contenders).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, words] of Object.entries(contenders)) {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(words[0], words.slice(1), { cwd: folder, env, stdio: 'ignore' });
      if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`);
      best[name] = Math.min(best[name], Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return best;
}

/** Milliseconds and the peak memory in MB of one run; the kernel's own figure where there is one. */
function measured(words) {
  return new Promise((done, failed) => {
    const start = process.hrtime.bigint();
    let peak = 0;
    const child = spawn(words[0], words.slice(1), { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
    }, 20);
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('close', (status) => {
      clearInterval(watch);
      if (status === 0) done({ ms: Number(process.hrtime.bigint() - start) / 1e6, peak });
      else failed(new Error(`${words.join(' ')} ended with ${status}: ${said}`));
    });
  });
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** A roster of so many rows; the file's name. */
function roster(count) {
  const file = join(folder, `roster-${count}.csv`);
  const out = openSync(file, 'w');
  execFileSync(process.execPath, [bigRoster, String(count)], { stdio: ['ignore', out, 'inherit'] });
  closeSync(out);
  return file;
}

const samspel = (...words) => [process.execPath, launcher, ...words];
const knows = (...words) =>
  spawnSync(process.execPath, [launcher, ...words, '--help'], { env, stdio: 'ignore' }).status === 0;
const results = [];
const notes = [];
const report = (what, value, bound, unit) => results.push({ what, value, bound, unit, kept: value <= bound });

async function starting() {
  const best = fastest(15, { node: [process.execPath, '-e', '0'], version: samspel('--version') });
  report('--version against bare node', best.version / best.node, bounds.version, '×');
}

async function homeScreen() {
  if (!knows('status') || !knows('roster', 'import'))
    return notes.push('status: not measured, there is no such command yet');
  const register = join(folder, 'status.db');
  execFileSync(process.execPath, [launcher, 'init', register], { cwd: folder, env, stdio: 'ignore' });
  await measured(samspel('roster', 'import', roster(rows.status), '--db', register));
  const best = fastest(15, { node: [process.execPath, '-e', '0'], status: samspel('status', '--db', register) });
  report(`status on ${rows.status} participants against bare node`, best.status / best.node, bounds.status, '×');
}

async function importing() {
  if (!knows('roster', 'import')) return notes.push('import: not measured, there is no such command yet');
  const file = roster(rows.import);
  const times = { ours: [], theirs: [] };
  const compared = spawnSync('sqlite-utils', ['--version'], { stdio: 'ignore' }).status === 0;
  let peak = 0;
  for (let run = 0; run < 3; run += 1) {
    const register = join(folder, `import-${run}.db`);
    execFileSync(process.execPath, [launcher, 'init', register], { cwd: folder, env, stdio: 'ignore' });
    const ours = await measured(samspel('roster', 'import', file, '--db', register));
    times.ours.push(ours.ms);
    peak = Math.max(peak, ours.peak);
    if (compared) {
      const words = [
        'sqlite-utils',
        'insert',
        join(folder, `theirs-${run}.db`),
        'participant',
        file,
        '--csv',
        '--pk',
        'id',
      ];
      times.theirs.push((await measured(words)).ms);
    }
  }
  const best = Math.min(...times.ours);
  if (compared)
    report(`import of ${rows.import} rows against sqlite-utils`, best / Math.min(...times.theirs), bounds.import, '×');
  else notes.push('import: sqlite-utils is not here (Debian: apt install sqlite-utils), so only the time is shown');
  notes.push(`import of ${rows.import} rows took ${(best / 1000).toFixed(1)} s`);
  if (peak > 0) report(`memory of that import`, peak, bounds.memoryMb, ' MB');
}

/** A list of 30 columns against as many people who are known, half of them under slips and new numbers. */
async function linking() {
  if (!knows('roster', 'import')) return;
  const register = join(folder, 'link.db');
  execFileSync(process.execPath, [launcher, 'init', register], { cwd: folder, env, stdio: 'ignore' });
  const [known, list] = [join(folder, 'known.csv'), join(folder, 'list.csv')];
  wideRoster(roster(rows.import), known, { prefix: 'A', slips: false });
  wideRoster(roster(rows.import), list, { prefix: 'B', slips: true });
  await measured(samspel('roster', 'import', known, '--db', register));
  const { ms, peak } = await measured(samspel('roster', 'import', list, '--db', register));
  report(
    `${rows.import} rows of 30 columns against ${rows.import} people, linkage`,
    ms / 1000,
    bounds.linkSeconds,
    ' s',
  );
  if (peak > 0) report('memory of that', peak, bounds.linkMb, ' MB');
}

/** A million rows against a hundred thousand: memory must not grow with the list. Some minutes: `npm run bench big`. */
async function growing() {
  const peaks = [];
  for (const count of [rows.import, rows.big]) {
    const register = join(folder, `grow-${count}.db`);
    execFileSync(process.execPath, [launcher, 'init', register], { cwd: folder, env, stdio: 'ignore' });
    peaks.push((await measured(samspel('roster', 'import', roster(count), '--db', register))).peak);
  }
  notes.push(`memory: ${peaks.map((peak) => `${Math.round(peak)} MB`).join(' and ')}`);
  report(`memory of ${rows.big} rows against that of ${rows.import}`, peaks[1] / peaks[0], bounds.growth, '×');
}

const only = process.argv[2];
if (only === 'linkage') {
  const { linkage } = await import('./linkage.js');
  process.exit(await linkage(process.argv.slice(3)));
}
if (!existsSync(join(root, 'dist/main.js'))) {
  process.stderr.write('Not built yet. Run: npm run build\n');
  process.exit(2);
}
try {
  const measures = { starting, homeScreen, importing, linking, big: growing };
  // What takes minutes is measured when it is asked for.
  const chosen = only === undefined ? [starting, homeScreen, importing, linking] : [measures[only]];
  for (const measure of chosen) await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const width = Math.max(...results.map(({ what }) => what.length));
for (const { what, value, bound, unit, kept } of results)
  process.stdout.write(
    `${kept ? 'kept  ' : 'MISSED'}  ${what.padEnd(width)}  ${value.toFixed(2)}${unit} (at most ${bound}${unit})\n`,
  );
for (const note of notes) process.stdout.write(`        ${note}\n`);
process.exitCode = results.every(({ kept }) => kept) ? 0 : 1;
