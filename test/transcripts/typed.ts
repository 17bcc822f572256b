/**
 * Runs what is typed in a transcript. Most lines only call the program, one call after another (`&&`) or into a pipe: those calls run in this
 * process, in a tenth of the time. Whatever takes more of a shell is given to one, with the program as a process of its own.
 */
import { execFile } from 'node:child_process';
import { samspelHere } from '../support/here.ts';
import { shellWords } from '../support/program.ts';

export interface World {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface Said {
  readonly code: number;
  readonly output: string;
}

/** A call that a shell would give to the program just as it is written, and what its output is piped into. */
const call = /^(samspel(?:\s+(?:"[^"$`\\]*"|'[^']*'|[^\s"'|<>;&$`*?~#(){}[\]\\!])+)*)\s*(?:\|([\s\S]*))?$/;
/** What a shell that ends at once would not hand on to the next. */
const lasting = /\bsamspel\b|\bcd\b|=|[\n;(){}]/;

interface Step {
  /** The words after `samspel`; null when the program is not called. */
  readonly words: readonly string[] | null;
  /** What a shell runs; after the program, with its output. */
  readonly rest: string | null;
}

export async function type(command: string, world: World): Promise<Said> {
  const steps = stepsOf(command);
  if (steps === null) return inShell(command, world);
  let output = '';
  for (const { words, rest } of steps) {
    const said = await take(words, rest, world);
    output += said.output;
    if (said.code !== 0) return { code: said.code, output };
  }
  return { code: 0, output };
}

async function take(words: Step['words'], rest: string | null, world: World): Promise<Said> {
  if (words === null) return inShell(rest ?? '', world);
  const said = await samspelHere(world.folder, words, world.env);
  if (rest === null) return said;
  const piped = await inShell(rest, world, said.stdout);
  // A pipe ends after the program: what was said aside is seen first.
  return { code: piped.code, output: said.stderr + piped.output };
}

/** Null when the command takes one shell from its beginning to its end. */
function stepsOf(command: string): Step[] | null {
  const steps = command.split(/\s*&&\s*/).map((part): Step | null => {
    const [, program, rest = null] = call.exec(part.trim()) ?? [];
    if (program === undefined) return lasting.test(part) ? null : { words: null, rest: part };
    return rest !== null && lasting.test(rest) ? null : { words: shellWords(program).slice(1), rest };
  });
  return steps.every((step) => step !== null) ? steps : null;
}

function inShell(command: string, { folder, env }: World, input = ''): Promise<Said> {
  return new Promise((resolve) => {
    const whole = `{ ${command}\n} 2>&1`;
    const child = execFile('sh', ['-c', whole], { cwd: folder, env, encoding: 'utf8' }, (error, output) => {
      resolve({ output, code: error === null ? 0 : typeof error.code === 'number' ? error.code : 128 });
    });
    // `head` reads no further than it needs.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
