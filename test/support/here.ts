/** The built program run in this process: what takes a process of its own 0.2 seconds takes 0.02 here. */
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import type * as Main from '../../src/main.ts';

export interface Said {
  readonly code: number;
  /** What went to standard output and to standard error, in its order. */
  readonly output: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in a folder at ten o'clock UTC of the day that `env.SAMSPEL_TODAY` names. */
export async function samspelHere(folder: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Said> {
  const built = pathToFileURL(join(dirname(inject('launcher')), '../dist/main.js')).href;
  const { run }: typeof Main = await import(built);
  const said = { output: '', stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      said.output += text;
      said[name] += text;
    },
  });
  const now = () => new Date(`${env.SAMSPEL_TODAY}T10:00:00Z`);
  const code = await run(words, {
    env,
    cwd: folder,
    stdin: Readable.from([]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    now,
  });
  return { code, ...said };
}
