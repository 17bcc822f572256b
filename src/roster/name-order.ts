/** Headings of whole names that say in which order they are written: `Sukunimi ja etunimi`, `För- och efternamn`. */
import { foldWords } from '../lib/fold.ts';
import type { ReadingContext } from './roster.ts';

/** Of each language: what the family name is called, and what the given name. Half a word stands before a hyphen. */
const languages = [
  { family: 'suku sukunimi sukunimet', given: 'etu etunimi etunimet kutsumanimi' },
  { family: 'efter efternamn slaktnamn', given: 'for fornamn fornamnen tilltalsnamn' },
  { family: 'last lastname surname family familyname', given: 'first firstname given givenname forename' },
].map(({ family, given }) => ({ family: new Set(family.split(' ')), given: new Set(given.split(' ')) }));

/** Longer ones are sentences, in which both words may stand for anything. */
const mostWords = 6;

/** Undefined for a heading that does not speak of both names. */
export function nameOrderOf(heading: string): ReadingContext['nameOrder'] {
  if (heading.length > 60 || !/namn|name|nimi|nimet/i.test(heading)) return undefined;
  const words = foldWords(heading);
  if (words.length > mostWords) return undefined;
  for (const { family, given } of languages) {
    const [familyPlace, givenPlace] = [
      words.findIndex((one) => family.has(one)),
      words.findIndex((one) => given.has(one)),
    ];
    if (familyPlace !== -1 && givenPlace !== -1) return familyPlace < givenPlace ? 'family-first' : 'given-first';
  }
  return undefined;
}
