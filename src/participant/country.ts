/** Countries as people name them, to ISO 3166-1 codes and back. */
import { SamspelError } from '../i18n/error.ts';
import { nearest, tidy } from '../lib/text.ts';
import type { Language } from '../lib/vocabulary.ts';
import { countryNames, findCountry, isNoCountry } from '../roster/values/country.ts';

/**
 * The code of a country named by its code or by its name in English, Swedish or Finnish. Words for "stateless" and "not known" stay.
 * Throws `bad-data` with the nearest name: a name that stayed would be counted as a country of its own.
 */
export function countryCode(typed: string): string {
  const written = tidy(typed);
  const code = isNoCountry(written) ? written : findCountry(written);
  if (code !== null) return code;
  const close = nearest(written, countryNames());
  throw new SamspelError('bad-data', (t) => t.participantMore.unknownCountry(written), {
    hint: (t) => (close === null ? t.participantMore.unknownCountryHint : t.cli.didYouMean(close)),
  });
}

/** The name of a country for a reader; what is no code stays as it is. */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
