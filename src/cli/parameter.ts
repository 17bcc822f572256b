/** Arguments and options of commands: what each may be, how it is read, how it is asked for. */
import type { Text, Texts } from '../i18n/index.ts';
import { type DateText, parseDate } from '../lib/date.ts';
import { type Period, parsePeriod } from '../lib/period.ts';
import { withoutControl } from '../lib/text.ts';

/** What reading a typed value may need. */
export interface Reading {
  readonly today: DateText;
}

export interface Parameter<T = unknown> {
  /** `flag` takes no value, `list` may be repeated. */
  readonly form: 'value' | 'flag' | 'list';
  readonly kind: 'text' | 'number' | 'amount' | 'date' | 'period' | 'choice' | 'words' | 'flag';
  readonly placeholder: string;
  readonly help: Text;
  readonly required: boolean;
  readonly choices?: readonly string[];
  /** The choices in the words of a person, for asking. */
  readonly words?: (t: Texts) => Readonly<Record<string, string>>;
  readonly letter?: string;
  /** The value, or undefined when what was typed can't be one. */
  readonly read: (typed: string, reading: Reading) => unknown;
  /** For the compiler only. */
  readonly type?: T;
}

export type Parameters = Readonly<Record<string, Parameter>>;
export type InputOf<P extends Parameters> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

type Optional<T> = Parameter<T | undefined>;
const value = <T>(kind: Parameter['kind'], placeholder: string, help: Text, read: Parameter['read']): Optional<T> => ({
  form: 'value',
  kind,
  placeholder,
  help,
  required: false,
  read,
});

/** A word, a line or a text; what would steer a terminal is left out. */
export const text = (help: Text, placeholder = 'TEXT'): Optional<string> =>
  value('text', placeholder, help, (typed) => {
    const written = withoutControl(typed);
    return written.trim() === '' ? undefined : written;
  });
/** A whole number, zero or more. */
export const number = (help: Text, placeholder = 'N'): Optional<number> =>
  value('number', placeholder, help, (typed) => (/^\d{1,9}$/.test(typed) ? Number(typed) : undefined));
/** An amount of anything, up to two decimals: `4`, `2,5`, `12 000`; in hundredths, so that sums come out even. */
export const hundredths = (help: Text, placeholder = 'N'): Optional<number> =>
  value('amount', placeholder, help, (typed) => {
    const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[\s\u00a0\u202f]/g, ''));
    return match === null ? undefined : Number(match[1]) * 100 + Number((match[2] ?? '0').padEnd(2, '0'));
  });
export const date = (help: Text): Optional<DateText> =>
  value('date', 'DATE', help, (typed, { today }) => parseDate(typed, today) ?? undefined);
export const period = (help: Text): Optional<Period> =>
  value('period', 'PERIOD', help, (typed, { today }) => parsePeriod(typed, today) ?? undefined);
/** Words separated by commas. */
export const words = (help: Text, placeholder = 'A,B'): Optional<readonly string[]> =>
  value('words', placeholder, help, (typed) =>
    withoutControl(typed)
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
/** What people say for yes and no in the three languages. */
const yesAndNo: Readonly<Record<string, 'yes' | 'no'>> = {
  ...{ ja: 'yes', kyllä: 'yes', joo: 'yes', true: 'yes' },
  ...{ nej: 'no', ei: 'no', false: 'no' },
};

/** @param words how a person who is asked reads each choice; as they are typed when not given */
export const choice = <const C extends readonly string[]>(
  choices: C,
  help: Text,
  words?: (t: Texts) => Readonly<Record<C[number], string>>,
): Optional<C[number]> => ({
  ...value<C[number]>('choice', choices.join('|'), help, (typed) => choiceMeant(choices, typed.trim().toLowerCase())),
  choices,
  ...(words === undefined ? {} : { words }),
});

function choiceMeant(choices: readonly string[], typed: string): string | undefined {
  const meant = choices.includes('yes') ? (yesAndNo[typed] ?? typed) : typed;
  return choices.find((known) => known.toLowerCase() === meant);
}

/** A choice that may be given in other words too, as lists give it. @param meant null for what is no such word */
export const inWords = <C extends string>(parameter: Optional<C>, meant: (typed: string) => C | null): Optional<C> => ({
  ...parameter,
  read: (typed, reading) => parameter.read(typed, reading) ?? meant(typed) ?? undefined,
});

export const flag = (help: Text): Parameter<boolean> => ({
  form: 'flag',
  kind: 'flag',
  placeholder: '',
  help,
  required: false,
  read: () => true,
});

/** Must be there: asked for on a terminal, a usage error in a script. */
export const required = <T>(parameter: Parameter<T>): Parameter<Exclude<T, undefined>> =>
  ({ ...parameter, required: true }) as Parameter<Exclude<T, undefined>>;
/** May be given several times. */
export const many = <T>(parameter: Parameter<T>): Parameter<readonly Exclude<T, undefined>[]> =>
  ({ ...parameter, form: 'list' }) as Parameter<readonly Exclude<T, undefined>[]>;
/** With a letter of its own: only for what is typed every day. */
export const withLetter = <T>(letter: string, parameter: Parameter<T>): Parameter<T> => ({ ...parameter, letter });

/** `birthDate` is `--birth-date` on the command line. */
export const optionName = (key: string): string => `--${kebab(key)}`;
/** `givenName` is `GIVEN-NAME` among the arguments. */
export const argumentName = (key: string): string => kebab(key).toUpperCase();
const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
