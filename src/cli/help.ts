/** Help, written from the descriptions of the commands themselves; the reference in `docs/` comes from here too. */
import type { Text, Texts } from '../i18n/index.ts';
import type { Command, Noun } from './command.ts';
import { argumentName, optionName, type Parameter } from './parameter.ts';
import { optionsOf } from './parse.ts';

export interface Entry {
  readonly name: string;
  readonly summary: Text;
}

/** The page of the program: what there is. */
export function programHelp(entries: readonly Entry[], t: Texts): string {
  return [
    t.cli.help.title,
    '',
    `${t.cli.help.usage} samspel ${t.cli.help.programUsage}`,
    '',
    t.cli.help.subjects,
    ...columns(entries.map(({ name, summary }) => [name, summary(t)])),
    '',
    ...globalHelp(t),
    '',
    t.cli.help.more,
    '',
  ].join('\n');
}

/** The page of a noun: its verbs. */
export function nounHelp(noun: Noun, t: Texts): string {
  return [
    `${noun.summary(t)}`,
    '',
    `${t.cli.help.usage} samspel ${noun.name} ${t.cli.help.nounUsage}`,
    '',
    t.cli.help.commands,
    ...columns(noun.commands.map(({ name, summary }) => [name, summary(t)])),
    '',
    ...globalHelp(t),
    '',
  ].join('\n');
}

/** The page of a command. `noun` is empty for a command that stands alone. */
export function commandHelp(noun: string, command: Command, t: Texts): string {
  const path = ['samspel', noun, command.name].filter(Boolean).join(' ');
  const options = Object.entries(optionsOf(command));
  const parameters = Object.entries(command.arguments ?? {});
  return [
    command.summary(t),
    ...(command.description === undefined ? [] : ['', command.description(t)]),
    '',
    `${t.cli.help.usage} ${[path, ...parameters.map(([key, parameter]) => usageOf(key, parameter)), ...(options.length > 0 ? [t.cli.help.options] : [])].join(' ')}`,
    ...(parameters.length === 0
      ? []
      : ['', t.cli.help.argumentsTitle, ...columns(parameters.map(([key, { help }]) => [argumentName(key), help(t)]))]),
    ...(options.length === 0
      ? []
      : [
          '',
          t.cli.help.optionsTitle,
          ...columns(options.map(([key, parameter]) => [optionUsage(key, parameter), optionText(parameter, t)])),
        ]),
    '',
    t.cli.help.examples,
    ...command.examples.map((example) => `  $ samspel ${example}`),
    '',
    ...globalHelp(t),
    '',
  ].join('\n');
}

function globalHelp(t: Texts): string[] {
  const options = Object.entries(t.cli.globalOptions).map(
    ([key, text]) => [globalUsage[key as keyof typeof globalUsage], text] as const,
  );
  return [t.cli.help.globalOptions, ...columns(options)];
}

const globalUsage = {
  db: '--db FILE|URL',
  lang: '--lang en|sv|fi',
  json: '--json, --csv',
  asOf: '--as-of DATE',
  actor: '--actor NAME',
  dryRun: '--dry-run',
  noInput: '--no-input',
  quiet: '-q, --quiet',
  noColor: '--no-color',
  help: '-h, --help',
  version: '--version',
};

function usageOf(key: string, { required, form }: Parameter): string {
  const name = `${argumentName(key)}${form === 'list' ? '…' : ''}`;
  return required ? name : `[${name}]`;
}

function optionUsage(key: string, { form, letter, placeholder, choices }: Parameter): string {
  const value =
    form === 'flag'
      ? ''
      : ` ${choices === undefined ? placeholder : choices.join('|').length > 24 ? 'WORD' : choices.join('|')}`;
  return `${letter === undefined ? '' : `-${letter}, `}${optionName(key)}${value}`;
}

function optionText({ help, required, form, choices }: Parameter, t: Texts): string {
  const long = choices !== undefined && choices.join('|').length > 24 ? ` (${choices.join(', ')})` : '';
  return `${help(t)}${long}${required ? ` ${t.cli.help.required}` : ''}${form === 'list' ? ` ${t.cli.help.repeatable}` : ''}`;
}

function columns(pairs: readonly (readonly [string, string])[]): string[] {
  const longest = Math.min(34, Math.max(0, ...pairs.map(([left]) => left.length)));
  return pairs.map(([left, right]) =>
    left.length > longest ? `  ${left}\n  ${' '.repeat(longest)}  ${right}` : `  ${left.padEnd(longest)}  ${right}`,
  );
}
