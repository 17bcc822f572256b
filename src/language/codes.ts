/** Languages as people name them, to ISO 639 codes and back. */
import { SamspelError } from '../i18n/error.ts';
import { nearest } from '../lib/text.ts';
import type { Language } from '../lib/vocabulary.ts';
import { namesToCodes } from '../roster/values/display-names.ts';
import { findLanguage } from '../roster/values/language.ts';

/** The code of a language named by its code or by its name in English, Swedish or Finnish. Throws `bad-data` with the nearest name. */
export function languageCode(typed: string): string {
  const code = isCode(typed) ? typed : findLanguage(typed);
  if (code !== null) return code;
  const close = nearest(
    typed,
    [...namesToCodes('language', [])].map(([name]) => name),
  );
  throw new SamspelError('bad-data', (t) => t.languages.unknown(typed), {
    hint: (t) => (close === null ? t.languages.unknownHint : t.cli.didYouMean(close)),
  });
}

/** Most type the code itself; it needs none of the names in three languages, which take a tenth of a second to gather. */
const isCode = (typed: string): boolean =>
  /^[a-z]{2}$/.test(typed) &&
  Intl.getCanonicalLocales(typed)[0] === typed &&
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(typed) !== undefined;

/** The name of a language for a reader; what is no code stays as it is. */
export function languageName(code: string, language: Language): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}
