/** Running commands in this process, in a folder, on a fixed day: for tests that run a great many. */
import { PassThrough, Writable } from 'node:stream';
import { run } from '../../src/main.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs words as if they were typed in the folder; nobody is there to be asked. */
export function typedIn(folder: string, today: string): (...words: string[]) => Promise<Said> {
  return async (...words) => {
    const said = { out: '', err: '' };
    const sink = (to: 'out' | 'err') =>
      new Writable({
        write: (chunk, _encoding, next) => {
          said[to] += String(chunk);
          next();
        },
      });
    const stdin = new PassThrough();
    stdin.end();
    const code = await run(words, {
      env: { SAMSPEL_LANG: 'en', SAMSPEL_ACTOR: 'anna', SAMSPEL_TODAY: today, CI: '1', XDG_DATA_HOME: folder },
      cwd: folder,
      stdin,
      stdout: sink('out'),
      stderr: sink('err'),
      now: () => new Date(`${today}T12:00:00`),
    });
    return { code, ...said };
  };
}

/** The same for words that must succeed; throws with what was said otherwise. */
export function succeedingIn(folder: string, today: string): (...words: string[]) => Promise<Said> {
  const typed = typedIn(folder, today);
  return async (...words) => {
    const said = await typed(...words);
    if (said.code !== 0) throw new Error(`${words.join(' ')}: ${said.err}`);
    return said;
  };
}
