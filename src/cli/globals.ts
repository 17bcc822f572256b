/** The options that every command takes, before or after its name. */
import { SamspelError } from '../i18n/error.ts';
import { type DateText, parseDate } from '../lib/date.ts';
import { type Language, languages } from '../lib/vocabulary.ts';

export interface Globals {
  readonly db?: string;
  readonly lang?: Language;
  readonly asOf?: string;
  readonly actor?: string;
  readonly json: boolean;
  readonly csv: boolean;
  readonly dryRun: boolean;
  readonly noInput: boolean;
  readonly quiet: boolean;
  readonly noColor: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const takingValue = { '--db': 'db', '--lang': 'lang', '--as-of': 'asOf', '--actor': 'actor' } as const;
const flags = {
  '--json': 'json',
  '--csv': 'csv',
  '--dry-run': 'dryRun',
  '--no-input': 'noInput',
  '--quiet': 'quiet',
  '-q': 'quiet',
  '--no-color': 'noColor',
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
} as const;

/** All global options, as they are typed. */
export const globalOptionNames: readonly string[] = [...Object.keys(takingValue), ...Object.keys(flags)];

/** Takes the global options out of the words typed; what is left is the command. After `--` nothing is an option. */
export function readGlobals(argv: readonly string[]): { globals: Globals; rest: string[] } {
  const found: Record<string, string | boolean> = {
    json: false,
    csv: false,
    dryRun: false,
    noInput: false,
    quiet: false,
    noColor: false,
    help: false,
    version: false,
  };
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') {
      rest.push(...argv.slice(at));
      break;
    }
    const [name = '', attached] = word.startsWith('--') ? splitAtEquals(word) : [word];
    if (name in takingValue) {
      const value = attached ?? argv[at + 1];
      if (value === undefined) throw new SamspelError('usage', (t) => t.cli.optionNeedsValue(name));
      found[takingValue[name as '--db']] = value;
      if (attached === undefined) at += 1;
    } else if (name in flags && attached === undefined && !(name === '--version' && rest.length > 0)) {
      // `--version 2` after a command is the command's own.
      found[flags[name as '--json']] = true;
    } else rest.push(word);
  }
  return { globals: checked(found), rest };
}

function splitAtEquals(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function checked(found: Record<string, string | boolean>): Globals {
  if (found.lang !== undefined) languagesNamed(String(found.lang), '--lang');
  if (found.json === true && found.csv === true) throw new SamspelError('usage', (t) => t.cli.jsonOrCsv);
  return found as unknown as Globals;
}

/** One language, or several as `sv+fi` for what is written in several; the first is the one to talk in. */
export const languagesNamed = (typed: string, option: string): [Language, ...Language[]] => {
  const [first = '', ...others] = typed.split('+');
  return [languageNamed(first, option), ...others.map((other) => languageNamed(other, option))];
};

/** Throws `usage` for a language that the program does not speak. */
export function languageNamed(typed: string, option: string): Language {
  const language = languages.find((known) => known === typed.toLowerCase());
  if (language === undefined) throw new SamspelError('usage', (t) => t.cli.notAChoice(option, typed, languages, null));
  return language;
}

/** The day to reckon from: `--as-of`, else `SAMSPEL_TODAY`, else the clock's. The only place that asks the clock for today. */
export function todayFrom(asOf: string | undefined, env: NodeJS.ProcessEnv, now: Date): DateText {
  const clock = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const [typed, option] = asOf !== undefined ? [asOf, '--as-of'] : [env.SAMSPEL_TODAY || undefined, 'SAMSPEL_TODAY'];
  if (typed === undefined) return clock;
  const day = parseDate(typed, clock);
  if (day === null)
    throw new SamspelError('usage', (t) => t.cli.notADate(option, typed), { hint: (t) => t.cli.dateHint });
  return day;
}
