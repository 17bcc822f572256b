/** From the words typed to an exit code: find the command, give it its context, put errors into words. */
import { SamspelError } from '../i18n/error.ts';
import type { Text, Texts } from '../i18n/index.ts';
import { nearest } from '../lib/text.ts';
import { storageError } from '../store/sqlite-file.ts';
import type { Command, Noun } from './command.ts';
import type { Context, Outside } from './context.ts';
import { type Globals, globalOptionNames, readGlobals } from './globals.ts';
import { completeInput, parseWords } from './parse.ts';
import { reportError } from './report-error.ts';
import { openContext, type Session } from './session.ts';

/** A subject or a command that stands alone, loaded only when it is called. */
export interface Entry {
  readonly name: string;
  readonly summary: Text;
  load(): Promise<Noun | Command>;
}

/** An entry whose command is one export of a module. */
export function entry<K extends string>(
  name: string,
  summary: Text,
  module: () => Promise<{ readonly [P in K]: Noun | Command }>,
  key: K,
): Entry {
  return { name, summary, load: async () => (await module())[key] };
}

export interface Program {
  readonly entries: readonly Entry[];
  /** What is meant when nothing is typed. */
  readonly usual: Entry;
}

/** Runs one command line and gives back its exit code. Never throws. */
export async function runProgram(program: Program, argv: readonly string[], outside: Outside): Promise<number> {
  let globals: Globals | null = null;
  let session: Session | null = null;
  try {
    const read = readGlobals(argv);
    globals = read.globals;
    const again: Context['run'] = (words, other) => runProgram(program, words, { ...outside, ...other });
    session = await openContext(globals, outside, again);
    return await dispatch(program, globals, read.rest, session);
  } catch (error) {
    return await reportError(inWords(error, session), {
      json: globals?.json ?? argv.includes('--json'),
      texts: session?.context.texts ?? null,
      outside,
    });
  } finally {
    await session?.close();
  }
}

/** What SQLite or a full disk says while something is read; errors of writing come in words already. */
function inWords(error: unknown, session: Session | null): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return session !== null && (code.startsWith('SQLITE_') || code === 'ENOSPC')
    ? storageError(error, session.context.where)
    : error;
}

async function dispatch(
  program: Program,
  globals: Globals,
  rest: readonly string[],
  session: Session,
): Promise<number> {
  const { context } = session;
  if (globals.version) {
    context.print(`${(await import('./version.ts')).version()}\n`);
    return 0;
  }
  const asksHelp = globals.help || rest[0] === 'help';
  const words = rest[0] === 'help' ? rest.slice(1) : rest;
  if (words.length === 0 && asksHelp) return showHelp(context, async (help, t) => help.programHelp(program.entries, t));
  const loaded = await (words[0] === undefined ? program.usual : findEntry(program, words[0])).load();
  const found =
    'commands' in loaded ? findVerb(loaded, words.slice(1)) : { noun: '', command: loaded, words: words.slice(1) };
  if (asksHelp) {
    const { command } = found;
    if (command === null || ('commands' in loaded && words.length === 1))
      return showHelp(context, async (help, t) => help.nounHelp(loaded as Noun, t));
    return showHelp(context, async (help, t) => help.commandHelp(found.noun, command, t));
  }
  if (found.command === null) throw unknownVerb(loaded as Noun, words[1]);
  const typed = parseWords(found.command, found.words, { today: context.today });
  const input = await completeInput(context, found.command, typed.input, found.noun);
  await found.command.run(session.contextFor(typed.listing), input);
  return session.exitCode();
}

function findEntry(program: Program, word: string): Entry {
  const entry = program.entries.find(({ name }) => name === word);
  if (entry !== undefined) return entry;
  if (word.startsWith('-')) {
    const close = nearest(word, globalOptionNames);
    throw new SamspelError('usage', (t) => t.cli.unknownOption(word), {
      hint: (t) => (close === null ? t.cli.seeHelp : t.cli.didYouMean(close)),
    });
  }
  const close = nearest(
    word,
    program.entries.map(({ name }) => name),
  );
  throw new SamspelError('usage', (t) => t.cli.unknownCommand(word), {
    hint: (t) => (close === null ? t.cli.seeHelp : t.cli.didYouMean(close)),
  });
}

interface Found {
  readonly noun: string;
  readonly command: Command | null;
  readonly words: readonly string[];
}

/** The longest verb that the words begin with (`contact add` before `contact`); the usual one when no verb is typed. */
function findVerb(noun: Noun, words: readonly string[]): Found {
  for (const count of [2, 1]) {
    const name = words.slice(0, count).join(' ');
    const command = noun.commands.find((candidate) => candidate.name === name);
    if (command !== undefined && words.length >= count) return { noun: noun.name, command, words: words.slice(count) };
  }
  const usual = noun.commands.find(({ name }) => name === noun.usual);
  const bare = words[0] === undefined || words[0].startsWith('-');
  // What others list, speakers are found: whoever types `list` gets what stands without a verb.
  if (words[0] === 'list' && usual !== undefined) return { noun: noun.name, command: usual, words: words.slice(1) };
  return { noun: noun.name, command: bare ? (usual ?? null) : null, words };
}

function unknownVerb(noun: Noun, word: string | undefined): SamspelError {
  const verbs = noun.commands.map(({ name }) => name);
  if (word === undefined || word.startsWith('-'))
    return new SamspelError('usage', (t) => t.cli.verbMissing(noun.name, verbs), { hint: (t) => t.cli.seeHelp });
  const below = verbs.filter((verb) => verb.startsWith(`${word} `));
  const close = below.length > 0 ? null : nearest(word, [...verbs, ...verbs.flatMap((verb) => verb.split(' '))]);
  return new SamspelError('usage', (t) => t.cli.unknownCommand(`${noun.name} ${word}`), {
    hint: (t) =>
      close === null ? t.cli.verbsAre(noun.name, below.length > 0 ? below : verbs) : t.cli.didYouMean(close),
  });
}

async function showHelp(
  context: Context,
  page: (help: typeof import('./help.ts'), texts: Texts) => Promise<string>,
): Promise<number> {
  context.print(await page(await import('./help.ts'), context.texts));
  return 0;
}
