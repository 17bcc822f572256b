/** Asking a person: inquirer, loaded only when there is something to ask. Ctrl-C ends the command with 130. */
import { SamspelError } from '../i18n/error.ts';

export interface Choice<T> {
  readonly name: string;
  readonly value: T;
  readonly description?: string;
  readonly checked?: boolean;
}

export interface Prompt {
  text(
    message: string,
    options?: { readonly initial?: string; readonly check?: (typed: string) => string | true | Promise<string | true> },
  ): Promise<string>;
  /** Not shown while it is typed. */
  secret(message: string): Promise<string>;
  select<T>(message: string, choices: readonly Choice<T>[]): Promise<T>;
  tick<T>(message: string, choices: readonly Choice<T>[]): Promise<T[]>;
  confirm(message: string, initial: 'yes' | 'no'): Promise<boolean>;
  /** `$EDITOR` on a text; gives back what was saved. */
  edit(message: string, initial: string): Promise<string>;
}

/** Prompts on the terminal. Questions go to stderr, so that data on stdout stay clean. */
export function terminalPrompt(keys: KeyWords): Prompt {
  const ask = <T>(question: Readonly<Record<string, unknown>>) => askWith<T>(question, keys);
  return {
    text: (message, { initial, check } = {}) =>
      ask<string>({ type: 'input', message, default: initial, ...(check === undefined ? {} : { validate: check }) }),
    secret: (message) => ask<string>({ type: 'password', message, mask: true }),
    select: (message, choices) => ask({ type: 'select', message, choices: [...choices], loop: false }),
    tick: (message, choices) => ask({ type: 'checkbox', message, choices: [...choices], loop: false }),
    confirm: (message, initial) => ask<boolean>({ type: 'confirm', message, default: initial === 'yes' }),
    edit: (message, initial) =>
      ask<string>({ type: 'editor', message, default: initial, waitForUserInput: false, postfix: '.md' }),
  };
}

/** What the keys do, by inquirer's own word for it. */
export type KeyWords = Readonly<Record<string, string>>;

async function askWith<T>(question: Readonly<Record<string, unknown>>, words: KeyWords): Promise<T> {
  const { createPromptModule } = await import('inquirer');
  try {
    const prompt = createPromptModule({ output: process.stderr }) as (questions: unknown) => Promise<{ answer: T }>;
    return (await prompt([{ ...question, theme: keyTheme(words), name: 'answer' }])).answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw new SamspelError('interrupted', (t) => t.cli.interrupted, { cause: error });
    throw error;
  }
}

/** The line that tells the keys, in the language of the person. */
const keyTheme = (words: KeyWords) => ({
  style: {
    keysHelpTip: (keys: readonly (readonly [string, string])[]) =>
      keys.map(([key, action]) => `${words[key] ?? key} ${words[action] ?? action}`).join(' • '),
  },
});
