/** Time and peak memory of one run of a program, and what was measured as lines: kept or missed. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/**
 * Milliseconds, those of the processor, and the peak memory in MB; the kernel's own figures where there are any (to the last 20 ms), else 0.
 * @param input a file that the program reads as its input
 * @param output a file for what it writes; left out, nobody reads it
 */
export function measure(words, { cwd, env, input, output }) {
  const files = [
    input === undefined ? 'ignore' : openSync(input),
    output === undefined ? 'ignore' : openSync(output, 'w'),
  ];
  return new Promise((done, failed) => {
    const start = process.hrtime.bigint();
    let peak = 0;
    let cpu = 0;
    const child = spawn(words[0], words.slice(1), { cwd, env, stdio: [...files, 'pipe'] });
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
      cpu = Math.max(cpu, cpuOf(child.pid));
    }, 20);
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('close', (status) => {
      clearInterval(watch);
      for (const file of files) if (file !== 'ignore') closeSync(file);
      if (status === 0) done({ ms: Number(process.hrtime.bigint() - start) / 1e6, cpu, peak });
      else failed(new Error(`${words.join(' ')} ended with ${status}: ${said}`));
    });
  });
}

/**
 * Milliseconds of one run from start to end, and of the processor (`time` of bash): on a machine that others use, the second tells more.
 * What the program writes goes nowhere.
 */
export function timed(words, options) {
  const start = process.hrtime.bigint();
  const line = ['-c', 'TIMEFORMAT="cpu %U %S"; time "$0" "$@" > /dev/null', ...words];
  const { status, stderr } = spawnSync('bash', line, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const [, user = 0, system = 0] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  return { wall, cpu: (Number(user) + Number(system)) * 1000 };
}

/** The least of each figure over several runs, the contenders in turn so that a busy moment hits all of them. */
export function leastOf(rounds, contenders, options) {
  const least = Object.fromEntries(Object.keys(contenders).map((name) => [name, { wall: Infinity, cpu: Infinity }]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, words] of Object.entries(contenders)) {
      const { wall, cpu } = timed(words, options);
      least[name] = { wall: Math.min(wall, least[name].wall), cpu: Math.min(cpu, least[name].cpu) };
    }
  return least;
}

/** Clock ticks are hundredths of a second on Linux. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Gathers what was measured; `finish` prints it and gives the exit code: 1 when a bound was missed. */
export function results() {
  const lines = [];
  const notes = [];
  return {
    bound: (what, value, most, unit) => lines.push({ what, value, most, unit, kept: value <= most }),
    note: (text) => notes.push(text),
    finish: () => {
      const width = Math.max(0, ...lines.map(({ what }) => what.length));
      for (const { what, value, most, unit, kept } of lines)
        process.stdout.write(
          `${kept ? 'kept  ' : 'MISSED'}  ${what.padEnd(width)}  ${value.toFixed(2)}${unit} (at most ${most}${unit})\n`,
        );
      for (const text of notes) process.stdout.write(`        ${text}\n`);
      return lines.every(({ kept }) => kept) ? 0 : 1;
    },
  };
}
