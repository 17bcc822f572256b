/** The program: the list of subjects and commands, each loaded only when it is called. */
import type { Outside } from './cli/context.ts';
import { entry, type Program, runProgram } from './cli/program.ts';

const register = () => import('./register/commands.ts');

export const program: Program = {
  usual: entry(
    '',
    (t) => t.home.summary,
    () => import('./home/commands.ts'),
    'home',
  ),
  entries: [
    entry('init', (t) => t.register.help.init, register, 'init'),
    entry(
      'org',
      (t) => t.organisation.summary,
      () => import('./organisation/commands.ts'),
      'organisation',
    ),
    entry(
      'partnership',
      (t) => t.partnership.summary,
      () => import('./partnership/commands.ts'),
      'partnership',
    ),
    entry(
      'participant',
      (t) => t.participant.summary,
      () => import('./participant/commands.ts'),
      'participant',
    ),
    entry(
      'meeting',
      (t) => t.meeting.summary,
      () => import('./meeting/commands.ts'),
      'meeting',
    ),
    entry(
      'action',
      (t) => t.action.summary,
      () => import('./action/commands.ts'),
      'action',
    ),
    entry(
      'decision',
      (t) => t.meeting.decisionSummary,
      () => import('./meeting/commands.ts'),
      'decision',
    ),
    entry(
      'status',
      (t) => t.home.help.status,
      () => import('./home/commands.ts'),
      'status',
    ),
    entry(
      'demo',
      (t) => t.demo.summary,
      () => import('./demo/commands.ts'),
      'demo',
    ),
    entry('config', (t) => t.register.help.config, register, 'config'),
    entry('log', (t) => t.register.help.log, register, 'log'),
    entry('undo', (t) => t.register.help.undo, register, 'undo'),
    entry('redo', (t) => t.register.help.redo, register, 'redo'),
    entry('verify', (t) => t.register.help.verify, register, 'verify'),
  ],
};

/** Runs one command line in the world given; gives back its exit code. */
export const run = (argv: readonly string[], outside: Outside): Promise<number> => runProgram(program, argv, outside);

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const { env, stdin, stdout, stderr } = process;
  const outside = { env, cwd: process.cwd(), stdin, stdout, stderr, now: () => new Date() };
  process.exitCode = await run(process.argv.slice(2), outside);
}
