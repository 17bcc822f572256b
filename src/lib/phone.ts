/** Telephone numbers in the international form of ITU-T E.164, `+358401234567`. Load it when a number is there: it knows the numbers of all countries. */
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Where numbers are at home that say no country. */
export const usualCountry = 'FI';

/** Fewer digits than seven are no number that can be called from abroad; the standard allows fifteen. */
const international = /^\+[1-9]\d{6,14}$/;

/**
 * The number that was written in any of the ways of its country: with blanks and dashes, `(0)`, `00`, without the zero that a spreadsheet
 * ate. Null for what can be no number there.
 * @param country two letters; where the number is at home when it does not say it
 */
export function internationalNumber(written: string, country: string = usualCountry): string | null {
  const home = isSupportedCountry(country) ? country : (usualCountry satisfies CountryCode);
  const found = parsePhoneNumberFromString(written, home);
  if (found === undefined || !found.isPossible() || !international.test(found.number)) return null;
  // A zero before the number is dialled at home only; Italy alone has numbers that begin with one.
  return found.nationalNumber.startsWith('0') && found.countryCallingCode !== '39' ? null : found.number;
}
