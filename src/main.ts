/** The program: the list of subjects and commands, each loaded only when it is called. */
import type { Outside } from './cli/context.ts';
import { type Program, runProgram } from './cli/program.ts';

export const program: Program = {
  usual: 'home',
  entries: [
    {
      name: 'init',
      summary: (t) => t.register.help.init,
      load: async () => (await import('./register/commands.ts')).init,
    },
    {
      name: 'org',
      summary: (t) => t.organisation.summary,
      load: async () => (await import('./organisation/commands.ts')).organisation,
    },
    {
      name: 'config',
      summary: (t) => t.register.help.config,
      load: async () => (await import('./register/commands.ts')).config,
    },
    {
      name: 'log',
      summary: (t) => t.register.help.log,
      load: async () => (await import('./register/commands.ts')).log,
    },
    {
      name: 'undo',
      summary: (t) => t.register.help.undo,
      load: async () => (await import('./register/commands.ts')).undo,
    },
    {
      name: 'redo',
      summary: (t) => t.register.help.redo,
      load: async () => (await import('./register/commands.ts')).redo,
    },
    {
      name: 'verify',
      summary: (t) => t.register.help.verify,
      load: async () => (await import('./register/commands.ts')).verify,
    },
  ],
};

/** Runs one command line in the world given; gives back its exit code. */
export const run = (argv: readonly string[], outside: Outside): Promise<number> => runProgram(program, argv, outside);

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const { env, stdin, stdout, stderr } = process;
  process.exitCode = await run(process.argv.slice(2), {
    env,
    cwd: process.cwd(),
    stdin,
    stdout,
    stderr,
    now: () => new Date(),
  });
}
