/**
 * Matching at full size: 2,000 mentors × 2,000 mentees from two lists, time and peak memory of `mentor match`, and its total against an
 * independent optimum (SciPy's `linear_sum_assignment` on the scores that `--all-scores --json` gives). `npm run build` comes first.
 * `node test/bench/mentoring.js [PEOPLE]`; ends with 1 when a bound is missed. SciPy: Debian, `apt install python3-scipy`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const launcher = join(resolve(import.meta.dirname, '../..'), 'bin/samspel.js');
const folder = mkdtempSync(join(tmpdir(), 'samspel-bench-'));
const env = {
  ...process.env,
  SAMSPEL_ACTOR: 'bench',
  SAMSPEL_LANG: 'en',
  SAMSPEL_TODAY: '2026-09-01',
  NO_COLOR: '1',
  CI: '1',
};
const people = Number(process.argv[2] ?? 2000);
const bounds = { seconds: 20, memoryMb: 1024 };

/** Mulberry32: the same pool every time. */
let state = 7;
function chance() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const pick = (all) => all[Math.floor(chance() * all.length)];
const some = (all, most) => [...new Set(Array.from({ length: 1 + Math.floor(chance() * most) }, () => pick(all)))];

const occupations = [
  'Apotekare',
  'Bokförare',
  'Sjuksköterska',
  'Lärare',
  'Programmerare',
  'Barnskötare',
  'Kock',
  'Jurist',
  'Ingenjör',
  'Elektriker',
  'Frisör',
  'Snickare',
];
const times = ['mån kväll', 'tis kväll', 'ons kväll', 'tor kväll', 'fre em', 'lör fm'];
const interests = ['teater', 'körsång', 'simning', 'vandring', 'stickning', 'odling', 'fotboll', 'schack'];
const places = ['Helsingfors', 'Esbo', 'Vanda', 'Grankulla', 'Borgå', 'Åbo'];
const quoted = (words) => `"${words.join(', ')}"`;

function lists() {
  const mentors = ['Förnamn,Efternamn,Yrke,Språk,Kommun,Lämpliga tider,På distans,Kapacitet,Intressen'];
  const mentees = [
    'Förnamn,Efternamn,Födelsedatum,Målyrke,Språk,Nivå i svenska,Kommun,Lämpliga tider,På distans,Intressen',
  ];
  for (let n = 0; n < people; n += 1) {
    const both = [pick(places), some(times, 3).join(' '), pick(['ja', 'nej']), ''];
    mentors.push(
      `Mentor,N${n},${pick(occupations)},${quoted(some(['svenska', 'finska', 'engelska'], 2))},${both[0]},${both[1]},${both[2]},${1 + (n % 10 === 0)},${quoted(some(interests, 3))}`,
    );
    const day = `19${60 + (n % 40)}-0${1 + (n % 9)}-1${n % 9}`;
    mentees.push(
      `Adept,N${n},${day},${pick(occupations)},${quoted(some(['engelska', 'finska', 'arabiska'], 2))},${pick(['A1.3', 'A2.1', 'B1.1'])},${pick(places)},${some(times, 3).join(' ')},${pick(['ja', 'nej'])},${quoted(some(interests, 3))}`,
    );
  }
  writeFileSync(join(folder, 'mentors.csv'), mentors.join('\n'));
  writeFileSync(join(folder, 'mentees.csv'), mentees.join('\n'));
}

const samspel = (...words) =>
  execFileSync(process.execPath, [launcher, ...words], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });

/** Seconds and MB of one run, by the kernel's own count. */
function measured(file, ...words) {
  const out = openSync(join(folder, file), 'w');
  const start = process.hrtime.bigint();
  const script =
    'import resource,subprocess,sys; r=subprocess.call(sys.argv[1:]); sys.stderr.write("peak %d\\n" % (resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024)); sys.exit(r)';
  const { status, stderr } = spawnSync('python3', ['-c', script, process.execPath, launcher, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', out, 'pipe'],
  });
  if (status !== 0) throw new Error(stderr);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) };
}

const scipy = `
import json, sys
import numpy as np
from scipy.optimize import linear_sum_assignment
found = json.load(open(sys.argv[1]))
slots = [int(mentor) for mentor, n in found['capacities'].items() for _ in range(n)]
columns = {}
for column, mentor in enumerate(slots): columns.setdefault(mentor, []).append(column)
rows = {mentee: row for row, mentee in enumerate(sorted({s['mentee'] for s in found['scores']}))}
scores = np.zeros((max(1, len(rows)), max(1, len(slots))))
for s in found['scores']:
    for column in columns.get(s['mentor'], []): scores[rows[s['mentee']], column] = s['score']
best = linear_sum_assignment(scores, maximize=True)
print(int(scores[best].sum()), found['total'])
`;

try {
  lists();
  samspel('init', '-q');
  samspel('org', 'add', 'Luckan', '--sector', 'third-sector', '-q');
  samspel('programme', 'add', 'Yrket', '--owner', 'luckan', '--preset', 'own-profession', '-q');
  samspel('mentor', 'import', 'mentors.csv', '-q');
  samspel('mentee', 'import', 'mentees.csv', '-q');
  const { seconds, peak } = measured('proposal.json', 'mentor', 'match', '--json', '-q');
  measured('scores.json', 'mentor', 'match', '--all-scores', '--json', '-q');
  const independent = spawnSync('python3', ['-c', scipy, 'scores.json'], { cwd: folder, encoding: 'utf8' });
  const lines = [
    [`match ${people} × ${people}`, seconds, bounds.seconds, ' s'],
    ['memory of that', peak, bounds.memoryMb, ' MB'],
  ];
  let kept = true;
  for (const [what, value, bound, unit] of lines) {
    kept &&= value <= bound;
    process.stdout.write(
      `${value <= bound ? 'kept  ' : 'MISSED'}  ${what}  ${value.toFixed(1)}${unit} (at most ${bound}${unit})\n`,
    );
  }
  if (independent.status !== 0)
    process.stdout.write('        total not compared: SciPy is not here (Debian: apt install python3-scipy)\n');
  else {
    const [optimum, ours] = independent.stdout.trim().split(' ');
    kept &&= optimum === ours;
    process.stdout.write(
      `${optimum === ours ? 'kept  ' : 'MISSED'}  total ${ours}, the optimum of SciPy is ${optimum}\n`,
    );
  }
  process.exitCode = kept ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
