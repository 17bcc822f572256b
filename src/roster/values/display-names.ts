/** Names of languages and countries in English, Swedish and Finnish as tables for look-ups, from the Unicode data that Node carries. */
import { fold } from '../../lib/fold.ts';
import { languages } from '../../lib/vocabulary.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** All codes of two letters. */
const twoLetterCodes = (): string[] => [...alphabet].flatMap((first) => [...alphabet].map((second) => first + second));

/**
 * Folded name -> code, in the three languages of the program. The first code with a name keeps it.
 * @param more codes beside those of two letters
 */
export function namesToCodes(type: 'language' | 'region', more: readonly string[] = []): Map<string, string> {
  const found = new Map<string, string>();
  const codes = [...more, ...twoLetterCodes().map((code) => (type === 'region' ? code.toUpperCase() : code))];
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
    for (const code of codes) {
      const name = isCurrent(code, type) ? names.of(code) : undefined;
      for (const spelling of name === undefined ? [] : spellingsOf(name)) {
        if (spelling !== '' && !found.has(spelling)) found.set(spelling, code);
      }
    }
  }
  return found;
}

/** False for codes that stand for others now (`SU` for `RU`, `iw` for `he`), and for groups of countries (`EU`). */
function isCurrent(code: string, type: 'language' | 'region'): boolean {
  if (code.length > 2) return true;
  if (type === 'language') return Intl.getCanonicalLocales(code)[0] === code;
  return (
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
    !['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB'].includes(code)
  );
}

/** `Myanmar (Burma)` is known by both names. */
const spellingsOf = (name: string): string[] => [name, ...name.split(/[()]/)].map(fold);
