/** What can be typed where, taken from the program's own list of commands: what the scripts for shells are written from. */
import type { Texts } from '../../i18n/index.ts';
import type { Command } from '../command.ts';
import { optionName, type Parameter } from '../parameter.ts';
import { optionsOf } from '../parse.ts';
import type { Program } from '../program.ts';

/** What may stand as a value: one of some words, a file, or anything. */
export type Values = readonly string[] | 'files' | 'anything';

export interface OptionWord {
  readonly name: string;
  readonly letter: string | null;
  readonly help: string;
  /** Null for one that takes no value. */
  readonly values: Values | null;
}

/** A place in the line: after these words come verbs, or the options and arguments of a command. */
export interface Place {
  /** Empty at the beginning; `org contact add`. */
  readonly path: string;
  readonly next: readonly { readonly word: string; readonly help: string }[];
  readonly options: readonly OptionWord[];
  readonly values: Values;
}

/** The places of the program, each before those below it. */
export async function placesOf({ entries }: Program, t: Texts): Promise<Place[]> {
  const below = await Promise.all(
    entries.map(async ({ name, load }): Promise<Place[]> => {
      const loaded = await load();
      if (!('commands' in loaded)) return [commandPlace(name, loaded, t)];
      const verbs = loaded.commands.map((command) => ({ command, words: command.name.split(' ') }));
      const usual = loaded.commands.find((command) => command.name === loaded.usual);
      const firsts = [...new Set(verbs.map(({ words }) => words[0] ?? ''))];
      return [
        {
          ...(usual === undefined ? { options: [], values: 'anything' as const } : commandPlace(name, usual, t)),
          path: name,
          next: firsts.map((word) => ({ word, help: helpOf(verbs, word, t) })),
        },
        ...firsts.flatMap((first) => {
          const own = verbs.find(({ words }) => words.length === 1 && words[0] === first)?.command;
          const seconds = verbs.filter(({ words }) => words.length === 2 && words[0] === first);
          const path = `${name} ${first}`;
          return [
            {
              ...(own === undefined ? { options: [], values: 'anything' as const } : commandPlace(path, own, t)),
              path,
              next: seconds.map(({ command, words }) => ({ word: words[1] ?? '', help: command.summary(t) })),
            },
            ...seconds.map(({ command }) => commandPlace(`${name} ${command.name}`, command, t)),
          ];
        }),
      ];
    }),
  );
  const nouns = entries.map(({ name, summary }) => ({ word: name, help: summary(t) }));
  return [{ path: '', next: nouns, options: [], values: 'anything' }, ...below.flat()];
}

/** The options that every command takes. */
export const globalWords = (t: Texts): OptionWord[] => {
  const help = t.cli.globalOptions;
  const option = (name: string, text: string, values: Values | null = null, letter: string | null = null) => ({
    name,
    letter,
    help: text,
    values,
  });
  return [
    option('--db', help.db, 'files'),
    option('--lang', help.lang, ['en', 'sv', 'fi']),
    option('--json', help.json),
    option('--csv', help.json),
    option('--as-of', help.asOf, 'anything'),
    option('--actor', help.actor, 'anything'),
    option('--dry-run', help.dryRun),
    option('--no-input', help.noInput),
    option('--quiet', help.quiet, null, 'q'),
    option('--no-color', help.noColor),
    option('--help', help.help, null, 'h'),
    option('--version', help.version),
  ];
};

function commandPlace(path: string, command: Command, t: Texts): Place {
  const values = Object.values(command.arguments ?? {}).map(valuesOf);
  const words = values.flatMap((one) => (typeof one === 'string' ? [] : one));
  return {
    path,
    next: [],
    options: Object.entries(optionsOf(command)).map(([key, parameter]) => ({
      name: optionName(key),
      letter: parameter.letter ?? null,
      help: parameter.help(t),
      values: parameter.form === 'flag' ? null : valuesOf(parameter),
    })),
    values: words.length > 0 ? words : values.includes('files') ? 'files' : 'anything',
  };
}

function valuesOf({ choices, placeholder }: Parameter): Values {
  if (choices !== undefined) return choices;
  return /FILE|FOLDER|PLAN/.test(placeholder) ? 'files' : 'anything';
}

/** What a verb does; of one with verbs below it, what these are. */
function helpOf(verbs: readonly { command: Command; words: string[] }[], word: string, t: Texts): string {
  const own = verbs.find(({ words }) => words.length === 1 && words[0] === word);
  if (own !== undefined) return own.command.summary(t);
  return verbs.flatMap(({ words: [first, second] }) => (first === word && second ? [second] : [])).join(', ');
}
