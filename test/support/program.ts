/** Every command of the program, each with the words that call it. */
import type { Command } from '../../src/cli/command.ts';
import { program } from '../../src/main.ts';

export interface Called {
  /** Without `samspel`: `org contact add`. */
  readonly path: string;
  readonly noun: string;
  readonly command: Command;
}

export async function allCommands(): Promise<Called[]> {
  const found = await Promise.all(
    program.entries.map(async (entry) => {
      const loaded = await entry.load();
      if (!('commands' in loaded)) return [{ path: loaded.name, noun: '', command: loaded }];
      return loaded.commands.map((command) => ({ path: `${loaded.name} ${command.name}`, noun: loaded.name, command }));
    }),
  );
  return found.flat();
}

/** The words of a command line as a shell would give them: quotation marks keep blanks, and the other kind of marks, together. */
export function shellWords(line: string): string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single),
  );
}
