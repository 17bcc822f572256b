/** One run of the program: the context for its command, the register it opened, and closing it. */
import { homedir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { SamspelError } from '../i18n/error.ts';
import { loadTexts, type Texts } from '../i18n/index.ts';
import { localMoment } from '../lib/moment.ts';
import { printable } from '../lib/text.ts';
import { type Language, languages } from '../lib/vocabulary.ts';
import type { Store } from '../store/index.ts';
import { findRegister, isServer, openRegister } from '../store/open.ts';
import { findSetting } from '../store/setting.ts';
import type { Change, Context, Outside } from './context.ts';
import { type Globals, languageNamed, languagesNamed, todayFrom } from './globals.ts';
import { asJson } from './json.ts';
import { applyListing, type Listing } from './listing.ts';
import { type OutputStyle, renderDetails, renderTable } from './output.ts';
import type { KeyWords, Prompt } from './prompt.ts';
import { noteTable } from './reading.ts';
import { type AskForKey, type Keyring, registerKeyring } from './register-key.ts';

export interface Session {
  readonly context: Context;
  /** The same context for a call with listing options. */
  contextFor(listing: Listing): Context;
  exitCode(): number;
  close(): Promise<void>;
}

/** Reads the environment and opens the register if its language is needed to speak. */
export async function openContext(globals: Globals, outside: Outside, run: Context['run']): Promise<Session> {
  const typed = globals.db ?? (outside.env.SAMSPEL_DB || undefined);
  const where =
    typed === undefined
      ? findRegister(outside.cwd, userDataFolder(outside.env))
      : isServer(typed)
        ? typed
        : resolve(outside.cwd, typed);
  let opened: Store | undefined;
  const keyring = registerKeyring(where, outside);
  const store = async (ask: AskForKey) => {
    opened ??= await openRegister(where, await keyring(ask));
    return opened;
  };
  // Nobody is asked for a key only to learn in which language to ask.
  const language = await chooseLanguage(globals, outside.env, () => store(null));
  const texts = await loadTexts(language);
  let exitCode = 0;
  const setExitCode = (code: number) => {
    exitCode = code;
  };
  const placed = typed !== undefined;
  const make = (listing: Listing) =>
    makeContext({ globals, outside, where, placed, store, keyring, language, texts, listing, run, setExitCode });
  const context = make({});
  return {
    context,
    contextFor: (listing) => make(listing),
    exitCode: () => exitCode,
    close: async () => opened?.close(),
  };
}

/** The folder for data of the user's own (XDG; on other systems the same). */
export const userDataFolder = (env: NodeJS.ProcessEnv): string =>
  join(env.XDG_DATA_HOME || join(env.HOME || homedir(), '.local', 'share'), 'samspel');

async function chooseLanguage(
  globals: Globals,
  env: NodeJS.ProcessEnv,
  store: () => Promise<Store>,
): Promise<Language> {
  if (globals.lang !== undefined) return languagesNamed(globals.lang, '--lang')[0];
  if (env.SAMSPEL_LANG) return languageNamed(env.SAMSPEL_LANG, 'SAMSPEL_LANG');
  const registers = globals.version ? null : await registerLanguage(store);
  const system = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase();
  return registers ?? languages.find((known) => known === system) ?? 'en';
}

/** A register that can't be opened is no reason to fail here: the command itself will say so, in words. */
async function registerLanguage(store: () => Promise<Store>): Promise<Language | null> {
  try {
    const set = await findSetting((await store()).db, 'lang');
    return languages.find((known) => known === set) ?? null;
  } catch {
    return null;
  }
}

interface Parts {
  readonly globals: Globals;
  readonly outside: Outside;
  readonly where: string;
  readonly placed: boolean;
  readonly store: (ask: AskForKey) => Promise<Store>;
  readonly keyring: Keyring;
  readonly language: Language;
  readonly texts: Texts;
  readonly listing: Listing;
  readonly run: Context['run'];
  readonly setExitCode: (code: number) => void;
}

/** Nobody reads more rows than this on a terminal; files and programs get all. */
const mostOnScreen = 1000;

function makeContext({
  globals,
  outside,
  where,
  placed,
  store,
  keyring,
  language,
  texts,
  listing,
  run,
  setExitCode,
}: Parts): Context {
  const format = globals.json ? 'json' : globals.csv ? 'csv' : 'table';
  const style: OutputStyle = {
    format,
    texts,
    width: outside.stdout.isTTY === true ? (outside.stdout.columns ?? 80) : 0,
    color: wantsColor(globals, outside),
  };
  const screenful = format === 'table' && style.width > 0 ? mostOnScreen : undefined;
  const actor = globals.actor ?? (outside.env.SAMSPEL_ACTOR || systemUser());
  const say: Context['say'] = (text) => {
    if (!globals.quiet) outside.stderr.write(`${text(texts)}\n`);
  };
  const prompt = lazyPrompt(globals, outside, format, texts.cli.keys);
  const ask: AskForKey = prompt === null ? null : () => prompt.secret(texts.encryption.askKey);
  const context: Context = {
    texts,
    language,
    languages: globals.lang === undefined ? [language] : languagesNamed(globals.lang, '--lang'),
    languagesAsked: globals.lang !== undefined,
    format,
    where,
    placed,
    outside,
    store: () => store(ask),
    key: () => keyring(ask),
    actor,
    say,
    today: todayFrom(globals.asOf, outside.env, outside.now()),
    dryRun: globals.dryRun,
    quiet: globals.quiet,
    listing: { ...listing, screenful },
    prompt,
    moment: () => localMoment(outside.now()),
    change: (command, act) => change(context, command, act),
    list: async (table) => {
      const shown = applyListing(table, context.listing, context.today);
      await noteTable(context, shown);
      outside.stdout.write(await renderTable(shown, style));
      if (listing.limit === undefined && shown.rows.length === screenful) say((t) => t.cli.onlyFirst(screenful));
    },
    details: async (details) => void outside.stdout.write(await renderDetails(details, style)),
    print: (text) => void outside.stdout.write(text),
    json: (document) => void outside.stdout.write(asJson(document)),
    run,
    exitWith: setExitCode,
  };
  return context;
}

/** Runs the operation, then one line for a person (with how to undo it) or one object for a program. */
async function change(
  context: Context,
  command: string,
  act: Parameters<Context['change']>[1],
): Promise<number | null> {
  const head = { command, actor: context.actor, at: context.moment() };
  const store = await context.store();
  const done = await store.operation<Change>(
    head,
    async (tx) => {
      const value = await act(tx);
      return { summary: value.logged ?? value.message, value };
    },
    context.dryRun ? 'nothing' : 'everything',
  );
  showChange(context, done.operation, done.value);
  return done.operation;
}

/** Prints what an operation did. */
export function showChange(context: Context, operation: number | null, { message, json }: Change): void {
  if (context.format === 'json') {
    context.json({ operation, ...(context.dryRun ? { dryRun: true } : {}), ...json });
    return;
  }
  if (context.quiet) return;
  const { texts } = context;
  const after = context.dryRun
    ? texts.cli.dryRun
    : operation === null
      ? texts.cli.nothingChanged
      : texts.cli.undoWith(operation);
  context.print(`${printable(message)}${message.includes('\n') ? '\n' : ' '}${after}\n`);
}

function wantsColor(globals: Globals, { env, stdout }: Outside): boolean {
  if (globals.noColor || (env.NO_COLOR !== undefined && env.NO_COLOR !== '')) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** Nobody is asked in a script, in CI, with `--no-input`, or when the answer would mix with data. */
function lazyPrompt(
  globals: Globals,
  { env, stdin, stdout }: Outside,
  format: Context['format'],
  keys: KeyWords,
): Prompt | null {
  if (
    globals.noInput ||
    (env.CI !== undefined && env.CI !== '') ||
    stdin.isTTY !== true ||
    stdout.isTTY !== true ||
    format !== 'table'
  )
    return null;
  const load = async () => (await import('./prompt.ts')).terminalPrompt(keys);
  return {
    text: async (...input) => (await load()).text(...input),
    secret: async (...input) => (await load()).secret(...input),
    select: async (...input) => (await load()).select(...input),
    tick: async (...input) => (await load()).tick(...input),
    confirm: async (...input) => (await load()).confirm(...input),
    edit: async (...input) => (await load()).edit(...input),
  };
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

/** Throws `usage` when a command that only people at a terminal can use is called by a script. */
export function needsTerminal(context: Context, command: string): Prompt {
  if (context.prompt === null)
    throw new SamspelError('usage', (t) => t.cli.needsTerminal(command), { hint: (t) => t.cli.seeHelp });
  return context.prompt;
}
