/** The built program as a process of its own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { tempFolder } from './temp.ts';

export const settings = {
  SAMSPEL_TODAY: '2026-03-04',
  SAMSPEL_ACTOR: 'anna',
  SAMSPEL_LANG: 'en',
  NO_COLOR: '1',
};

/** Runs it in a folder; never throws. */
export async function samspel(cwd: string, ...words: string[]) {
  const env = { PATH: process.env.PATH, HOME: cwd, ...settings };
  const run = promisify(execFile)(process.execPath, [inject('launcher'), ...words], { cwd, env });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

/** A folder of its own with an empty register. */
export async function register(): Promise<string> {
  const folder = tempFolder();
  await samspel(folder, 'init', '-q');
  return folder;
}
