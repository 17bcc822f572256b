/**
 * Lists against many people who are known, with linkage. `npm run bench lists big` reads a million rows besides: memory must not grow with the
 * list. Ends with 1 when a bound is missed.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, results } from './measure.js';
import { wideRoster } from './wide.js';

const root = resolve(import.meta.dirname, '../..');
const launcher = join(root, 'bin/samspel.js');
const bigRoster = join(root, 'test/data/rosters/big-roster.mjs');
const folder = mkdtempSync(join(tmpdir(), 'samspel-bench-'));
const env = { ...process.env, SAMSPEL_ACTOR: 'bench', SAMSPEL_LANG: 'en', SAMSPEL_TODAY: '2026-09-01', NO_COLOR: '1' };
const rows = { usual: 100_000, big: 1_000_000 };
const bounds = { seconds: 60, memoryMb: 600, growth: 1.5 };
const { bound, note, finish } = results();

/** A roster of so many rows; the file's name. */
function roster(count) {
  const file = join(folder, `roster-${count}.csv`);
  const out = openSync(file, 'w');
  execFileSync(process.execPath, [bigRoster, String(count)], { stdio: ['ignore', out, 'inherit'] });
  closeSync(out);
  return file;
}

function newRegister(name) {
  const register = join(folder, name);
  execFileSync(process.execPath, [launcher, 'init', register], { cwd: folder, env, stdio: 'ignore' });
  return register;
}

const importing = (list, register) =>
  measure([process.execPath, launcher, 'roster', 'import', list, '--db', register], { cwd: folder, env });

/** A list of 30 columns against as many people who are known, half of them under slips and new numbers. */
async function linking() {
  const register = newRegister('link.db');
  const [known, list] = [join(folder, 'known.csv'), join(folder, 'list.csv')];
  wideRoster(roster(rows.usual), known, { prefix: 'A', slips: false });
  wideRoster(roster(rows.usual), list, { prefix: 'B', slips: true });
  await importing(known, register);
  const { ms, peak } = await importing(list, register);
  bound(`${rows.usual} rows of 30 columns against ${rows.usual} people, linkage`, ms / 1000, bounds.seconds, ' s');
  if (peak > 0) bound('memory of that', peak, bounds.memoryMb, ' MB');
}

async function growing() {
  const peaks = [];
  for (const count of [rows.usual, rows.big])
    peaks.push((await importing(roster(count), newRegister(`grow-${count}.db`))).peak);
  note(`memory: ${peaks.map((peak) => `${Math.round(peak)} MB`).join(' and ')}`);
  bound(`memory of ${rows.big} rows against that of ${rows.usual}`, peaks[1] / peaks[0], bounds.growth, '×');
}

try {
  await linking();
  if (process.argv[2] === 'big') await growing();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = finish();
