/** Starting against bare Node by the time of the processor, importing against `sqlite-utils` on the same rows. Ends with 1 when a bound is missed.
 *
 *     node test/bench/start.js [starting | status | importing]      only this part
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { leastOf, measure, results } from './measure.js';

const root = resolve(import.meta.dirname, '../..');
const launcher = join(root, 'bin/samspel.js');
const bigRoster = join(root, 'test/data/rosters/big-roster.mjs');
const folder = mkdtempSync(join(tmpdir(), 'samspel-bench-'));
const env = { ...process.env, SAMSPEL_ACTOR: 'bench', SAMSPEL_LANG: 'en', SAMSPEL_TODAY: '2026-09-01', NO_COLOR: '1' };
const rows = { status: 10_000, import: 100_000 };
const bounds = { version: 1.4, status: 2.2, import: 1, memoryMb: 400 };

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
const measured = (words) => measure(words, { cwd: folder, env });
const { bound, note, finish } = results();

/** A command against Node that does nothing. */
function against(what, words, most) {
  const { node, ours } = leastOf(25, { node: [process.execPath, '-e', '0'], ours: words }, { cwd: folder, env });
  bound(`${what} against bare node`, ours.cpu / node.cpu, most, '×');
  note(
    `${what}: ${Math.round(ours.wall)} ms, of the processor ${Math.round(ours.cpu)}; node ${Math.round(node.wall)}, ${Math.round(node.cpu)}`,
  );
}

async function starting() {
  against('--version', samspel('--version'), bounds.version);
}

async function homeScreen() {
  if (!knows('status') || !knows('roster', 'import')) return note('status: not measured, there is no such command yet');
  const register = join(folder, 'status.db');
  execFileSync(process.execPath, [launcher, 'init', register], { cwd: folder, env, stdio: 'ignore' });
  await measured(samspel('roster', 'import', roster(rows.status), '--db', register));
  against(`status on ${rows.status} participants`, samspel('status', '--db', register), bounds.status);
}

async function importing() {
  if (!knows('roster', 'import')) return note('import: not measured, there is no such command yet');
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
    bound(`import of ${rows.import} rows against sqlite-utils`, best / Math.min(...times.theirs), bounds.import, '×');
  else note('import: sqlite-utils is not here (Debian: apt install sqlite-utils), so only the time is shown');
  note(`import of ${rows.import} rows took ${(best / 1000).toFixed(1)} s`);
  if (peak > 0) bound(`memory of that import`, peak, bounds.memoryMb, ' MB');
}

const parts = { starting, status: homeScreen, importing };
const asked = process.argv[2];
try {
  for (const [name, part] of Object.entries(parts)) if (asked === undefined || asked === name) await part();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = finish();
