/** A bar on the terminal for what takes longer than a moment; nothing in a script. */
import type { Context } from './context.ts';

export interface Progress {
  /** So many more are done. */
  advance(count: number): void;
  stop(): void;
}

const silent: Progress = { advance: () => {}, stop: () => {} };

/** Below this many things the work is done before a bar could be read. */
const worthShowing = 5000;

/** @param label what is going on, in the reader's words */
export async function startProgress(context: Context, label: string, total: number): Promise<Progress> {
  if (context.outside.stderr.isTTY !== true || context.quiet || total < worthShowing) return silent;
  const { SingleBar } = await import('cli-progress');
  // The cursor stays: a command that is stopped with Ctrl-C then leaves the terminal as it was.
  const bar = new SingleBar({
    format: `${label} {bar} {percentage} % · {eta_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: false,
  });
  bar.start(total, 0);
  return { advance: (count) => bar.increment(count), stop: () => bar.stop() };
}
