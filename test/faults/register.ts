/** A register to do harm to: what it must look like afterwards, however a program that wrote in it came to its end. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, inject } from 'vitest';
import { openRegister } from '../../src/store/open.ts';
import { samspelHere } from '../support/here.ts';

/** How often each fault is tried: `npm run test:thorough` and `.ci/run` say ten times, `npm run test:faults` a hundred. */
export const times = Number(process.env.SAMSPEL_FAULTS ?? 4);
/** What one test may take, in milliseconds. */
export const patience = 60_000 + times * 15_000;

const data = resolve(import.meta.dirname, '../data');
export const env = {
  ...process.env,
  SAMSPEL_ACTOR: 'anna',
  SAMSPEL_LANG: 'en',
  SAMSPEL_TODAY: '2026-10-12',
  NO_COLOR: '1',
  CI: '1',
};

export interface Ended {
  readonly code: number | null;
  readonly milliseconds: number;
  readonly output: string;
}

/** Runs the built program to its end. */
export function samspel(folder: string, words: readonly string[]): Ended {
  const before = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [inject('launcher'), ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, milliseconds: Date.now() - before, output: stdout + stderr };
}

/** Runs it and kills it after so many milliseconds; `code` is null when it was killed. */
export function samspelKilled(folder: string, words: readonly string[], afterMs: number): Promise<Ended> {
  return new Promise((resolved) => {
    const before = Date.now();
    const child = spawn(process.execPath, [inject('launcher'), ...words], { cwd: folder, env, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolved({ code, milliseconds: Date.now() - before, output: '' });
    });
  });
}

/** A register with organisations and a partnership, and beside it a list of people and minutes to be read in. */
export async function aRegister(folder: string, people: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const done = async (words: readonly string[]) => {
    const { code, output } = await samspelHere(folder, words, env);
    expect(code, output).toBe(0);
  };
  await done(['init', '-q']);
  for (const handle of ['luckan', 'nyland', 'arbis'])
    await done(['org', 'add', handle, '--sector', 'third-sector', '--handle', handle]);
  await done([
    'partnership',
    'add',
    'Vägen in',
    '--handle',
    'vagen-in',
    '--purpose',
    'x',
    '--start',
    '2026-01-01',
    '--lead',
    'luckan',
  ]);
  const { stdout } = spawnSync(process.execPath, [join(data, 'rosters/big-roster.mjs'), String(people)]);
  writeFileSync(join(folder, 'list.csv'), stdout);
  copyFileSync(join(data, 'minutes/2026-01-20-vagen-in.md'), join(folder, 'minutes.md'));
}

/** How many rows each table has, log and all. */
export type Rows = Readonly<Record<string, number>>;

export function countRows(file: string): Rows {
  const database = new Sqlite(file);
  try {
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name")
      .all() as { name: string }[];
    return Object.fromEntries(
      tables
        .map(({ name }) => [name, database.prepare(`select count(*) as n from "${name}"`).get() as { n: number }])
        .map(([name, row]) => [name, (row as { n: number }).n]),
    );
  } finally {
    database.close();
  }
}

/** Whole, verified, and one of the states that it may be in. */
export async function expectWhole(file: string, allowed: readonly Rows[]): Promise<void> {
  const store = await openRegister(file);
  try {
    expect(store.faults()).toEqual([]);
    expect((await store.verify()).alterations).toEqual([]);
  } finally {
    await store.close();
  }
  expect(allowed).toContainEqual(countRows(file));
}

/** A moment somewhere in what a run takes, seeded, so that a failure can be repeated. */
export function randomMoments(seed: number, count: number, upTo: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.round((state / 2 ** 31) * upTo);
  });
}
