/** Days, numbers, lists and plurals as each language writes them. */
import type { DateText } from '../lib/date.ts';
import type { Language } from '../lib/vocabulary.ts';

export interface Format {
  /** `20 Jan 2026` in English, `20.1.2026` in Swedish and Finnish. */
  date(day: DateText): string;
  /** The month of a day: `October 2026`. */
  month(day: DateText): string;
  /** A moment (ISO with offset) as day and local time. */
  moment(iso: string): string;
  number(value: number): string;
  /** Cents as an amount: `4`, `4.50`. */
  amount(cents: number): string;
  /** A share from 0 to 1 as a whole percentage. */
  percent(share: number): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** The form for a number; `#` in it becomes the number. */
  plural(count: number, forms: { readonly one: string; readonly other: string }): string;
}

/** `Intl` objects are made when first asked for: most commands need none. */
export function formatFor(language: Language): Format {
  const locale = { en: 'en-GB', sv: 'sv-FI', fi: 'fi-FI' }[language];
  const numbers = once(() => new Intl.NumberFormat(locale));
  const twoDecimals = once(() => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const days = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        day: 'numeric',
        month: language === 'en' ? 'short' : 'numeric',
        year: 'numeric',
      }),
  );
  const months = once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }));
  const date = (day: DateText) => days().format(new Date(`${day}T00:00:00Z`));
  return {
    date,
    month: (day) => months().format(new Date(`${day}T00:00:00Z`)),
    moment: (iso) => `${date(iso.slice(0, 10))} ${iso.slice(11, 16)}`,
    number: (value) => numbers().format(value),
    amount: (cents) => (cents % 100 === 0 ? numbers() : twoDecimals()).format(cents / 100),
    percent: (share) => percents().format(share),
    list: (items) => lists().format(items),
    plural: (count, forms) =>
      (plurals().select(count) === 'one' ? forms.one : forms.other).replace('#', numbers().format(count)),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
