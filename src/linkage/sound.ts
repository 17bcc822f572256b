/** Names made comparable: one spelling for what is spelt in many ways, and the sound that is left when vowels are taken away. */
import { fold } from '../lib/fold.ts';

/**
 * Letters only, with one spelling for each of the pairs that languages and keyboards exchange: å/aa, ä/ae, ö/oe, y/i/j, w/v, ph/f, ck/k,
 * kh/h, double letters. `Mohammed` and `Mohamed`, `Åsa` and `Aasa`, `Yılmaz` and `Yilmaz` become the same.
 */
export function plainSpelling(name: string): string {
  return fold(name)
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ph/g, 'f')
    .replace(/c?k+h?|q|ch|c(?![eiy])/g, 'k')
    .replace(/[jy]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/th/g, 't')
    .replace(/(.)\1+/g, '$1');
}

/** What is left of a name when only its first sound and its consonants count: `Muhammad` and `Mohamed` are `mhmd`, `Олександр` and `Alexander` are `alksndr`. */
export function soundOf(name: string): string {
  const spelt = plainSpelling(name)
    .replace(/x/g, 'ks')
    .replace(/[zc]/g, 's')
    .replace(/g(?=h)/g, '');
  const first = spelt.slice(0, 1).replace(/[aeiou]/, 'a');
  return first + spelt.slice(1).replace(/[aeiouh]/g, (letter) => (letter === 'h' ? 'h' : ''));
}

/** The parts of a double name or one with particles, each in its plain spelling: `García-López` is `garkia`, `lopes`… */
export const partsOf = (name: string): readonly string[] =>
  name
    .split(/[\s\-–']+/u)
    .map(plainSpelling)
    .filter((part) => part !== '');
