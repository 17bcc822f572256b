/** What a command is: its name, its words for people, its input, and what it does. */
import type { Text } from '../i18n/index.ts';
import type { Context } from './context.ts';
import type { InputOf, Parameters } from './parameter.ts';

interface Spec<A extends Parameters, O extends Parameters> {
  /** The verb; `contact add` is a verb below another one. */
  readonly name: string;
  readonly summary: Text;
  readonly description?: Text;
  /** In the order in which they are typed. */
  readonly arguments?: A;
  readonly options?: O;
  /** Real ones, without `samspel`. */
  readonly examples: readonly [string, string, ...string[]];
  /** Takes `--columns --where --sort --limit`. */
  readonly listing?: true;
  run(context: Context, input: InputOf<A> & InputOf<O>): Promise<void>;
}

export interface Command extends Omit<Spec<Parameters, Parameters>, 'run'> {
  run(context: Context, input: Readonly<Record<string, unknown>>): Promise<void>;
}

/** A noun with its verbs; `usual` is the verb meant when none is typed. */
export interface Noun {
  readonly name: string;
  readonly summary: Text;
  readonly usual?: string;
  readonly commands: readonly Command[];
}

/** Describes a command; the input of `run` is typed from its arguments and options. */
// biome-ignore lint/complexity/noBannedTypes: `{}` is "no parameters"
export function command<A extends Parameters = {}, O extends Parameters = {}>(spec: Spec<A, O>): Command {
  return spec as unknown as Command;
}
