/** From the words typed to a command's typed input: commander reads them, we say what is wrong in the reader's language. */
import { Argument, Command as Commander, CommanderError, Option } from 'commander';
import { SamspelError } from '../i18n/error.ts';
import { nearest } from '../lib/text.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import type { Listing } from './listing.ts';
import { listingParameters } from './listing-parameters.ts';
import { argumentName, optionName, type Parameter, type Parameters, type Reading } from './parameter.ts';

export interface Typed {
  readonly input: Readonly<Record<string, unknown>>;
  readonly listing: Listing;
}

/** All options of a command, those of a listing included. */
export const optionsOf = (command: Command): Parameters => ({
  ...command.options,
  ...(command.listing === true ? listingParameters : {}),
});

/** Reads the words after the verb. Throws `usage` naming what is unknown or can't be read; missing values are left undefined. */
export function parseWords(command: Command, words: readonly string[], reading: Reading): Typed {
  const program = commander(command);
  try {
    program.parse([...words], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? inOurWords(error, command) : error;
  }
  const typed = program.opts<Record<string, string | string[] | boolean>>();
  const input: Record<string, unknown> = {};
  Object.entries(command.arguments ?? {}).forEach(([key, parameter], index) => {
    input[key] = readValue(argumentName(key), parameter, program.processedArgs[index], reading);
  });
  for (const [key, parameter] of Object.entries(optionsOf(command)))
    input[key] = readValue(optionName(key), parameter, typed[key] ?? negated(key, parameter, typed), reading);
  const { columns, where, sort, limit } = input as Listing;
  const narrowed = where !== undefined && where.length > 0 ? true : isNarrowed(command, input);
  return { input, listing: command.listing === true ? { columns, where, sort, limit, narrowed } : {} };
}

/** True when an option of the command itself was given. */
const isNarrowed = (command: Command, input: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(command.options ?? {}).some((key) => {
    const given = input[key];
    return Array.isArray(given) ? given.length > 0 : given !== undefined && given !== false;
  });

/** Commander keeps `--no-linkage` as `linkage: false`, `--no-contact-for -60d` as `contactFor: '-60d'`; not given, both are true. */
function negated(key: string, { form }: Parameter, typed: Readonly<Record<string, unknown>>): unknown {
  if (!/^no[A-Z]/.test(key)) return undefined;
  const value = typed[key.slice(2, 3).toLowerCase() + key.slice(3)];
  if (form === 'flag') return value === false;
  return value === true ? undefined : value;
}

function commander(command: Command): Commander {
  const program = new Commander(command.name)
    .exitOverride()
    .helpOption(false)
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  for (const [key, { form }] of Object.entries(command.arguments ?? {}))
    program.addArgument(new Argument(form === 'list' ? `[${key}...]` : `[${key}]`));
  for (const [key, parameter] of Object.entries(optionsOf(command))) program.addOption(commanderOption(key, parameter));
  return program;
}

function commanderOption(key: string, { form, letter }: Parameter): Option {
  const value = form === 'flag' ? '' : ' <value>';
  const option = new Option(`${letter === undefined ? '' : `-${letter}, `}${optionName(key)}${value}`);
  // To commander `--no-contact-for` would be the negation of `--contact-for`; to us it is an option like any other.
  option.negate = false;
  option.attributeName = () => key;
  return form === 'list'
    ? option.argParser((typed: string, before: string[] | undefined) => [...(before ?? []), typed])
    : option;
}

function readValue(name: string, parameter: Parameter, typed: unknown, reading: Reading): unknown {
  if (parameter.form === 'flag') return typed === true;
  if (parameter.form === 'list')
    return ((typed as string[] | undefined) ?? []).map((one) => readOne(name, parameter, one, reading));
  return typed === undefined ? undefined : readOne(name, parameter, typed as string, reading);
}

/** Throws `usage` when the text can't be such a value. */
export function readOne(name: string, parameter: Parameter, typed: string, reading: Reading): unknown {
  const value = parameter.read(typed, reading);
  if (value !== undefined) return value;
  const { kind, choices = [] } = parameter;
  switch (kind) {
    case 'choice':
      throw new SamspelError('usage', (t) => t.cli.notAChoice(name, typed, choices, nearest(typed, choices)));
    case 'date':
      throw new SamspelError('usage', (t) => t.cli.notADate(name, typed), { hint: (t) => t.cli.dateHint });
    case 'period':
      throw new SamspelError('usage', (t) => t.cli.notAPeriod(name, typed), { hint: (t) => t.cli.periodHint });
    case 'number':
      throw new SamspelError('usage', (t) => t.cli.notANumber(name, typed));
    case 'amount':
      throw new SamspelError('usage', (t) => t.cli.notAnAmount(name, typed));
    default:
      throw new SamspelError('usage', (t) => t.cli.emptyValue(name));
  }
}

function inOurWords(error: CommanderError, command: Command): SamspelError {
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const known = Object.keys(optionsOf(command)).map(optionName);
  if (error.code === 'commander.unknownOption') {
    const close = nearest(word, known);
    return new SamspelError('usage', (t) => t.cli.unknownOption(word), {
      hint: (t) => (close === null ? t.cli.seeHelp : t.cli.didYouMean(close)),
    });
  }
  if (error.code === 'commander.optionMissingArgument')
    return new SamspelError('usage', (t) => t.cli.optionNeedsValue(/--[\w-]+/.exec(word)?.[0] ?? word));
  if (error.code === 'commander.excessArguments')
    return new SamspelError('usage', (t) => t.cli.tooManyArguments, { hint: (t) => t.cli.tooManyArgumentsHint });
  return new SamspelError('usage', (t) => t.cli.unreadableCommand, { hint: (t) => t.cli.seeHelp, cause: error });
}

/** What is missing is asked for on a terminal; a script is told all of it at once. */
export async function completeInput(
  context: Context,
  command: Command,
  typed: Typed['input'],
  noun: string,
): Promise<Typed['input']> {
  const missing = [
    ...Object.entries(command.arguments ?? {}).map(([key, parameter]) => ({ key, parameter, name: argumentName(key) })),
    ...Object.entries(command.options ?? {}).map(([key, parameter]) => ({ key, parameter, name: optionName(key) })),
  ].filter(
    ({ key, parameter }) =>
      parameter.required &&
      (typed[key] === undefined || (parameter.form === 'list' && (typed[key] as unknown[]).length === 0)),
  );
  if (missing.length === 0) return typed;
  if (context.prompt === null) {
    const names = missing.map(({ name }) => name);
    throw new SamspelError('usage', (t) => t.cli.missing(names), {
      hint: (t) => t.cli.missingHint([noun, command.name].filter(Boolean).join(' ')),
      details: { missing: names },
    });
  }
  const answers: Record<string, unknown> = {};
  for (const { key, parameter, name } of missing) answers[key] = await askFor(context, parameter, name);
  return { ...typed, ...answers };
}

async function askFor(context: Context, parameter: Parameter, name: string): Promise<unknown> {
  const message = parameter.help(context.texts);
  if (context.prompt === null) return undefined;
  if (parameter.choices !== undefined)
    return context.prompt.select(
      message,
      parameter.choices.map((choice) => ({ name: parameter.words?.(context.texts)[choice] ?? choice, value: choice })),
    );
  const check = (answer: string) => {
    try {
      readOne(name, parameter, answer, { today: context.today });
      return true as const;
    } catch (error) {
      return error instanceof SamspelError ? error.text(context.texts) : String(error);
    }
  };
  const value = readOne(name, parameter, await context.prompt.text(message, { check }), { today: context.today });
  return parameter.form === 'list' ? [value] : value;
}
