/** Text folded for comparison: apart from `text.ts` because the table of the world's scripts takes time to load. */
import anyAscii from 'any-ascii';

/** For look-ups: case, accents and everything but letters and digits away (`Sähköposti-osoite` and `SAHKOPOSTIOSOITE` meet; Cyrillic and the like by sound). */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The words of a text as `fold` writes them, for looking words up. */
export const foldWords = (text: string): string[] =>
  anyAscii(text.normalize('NFKD'))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** A short name for the command line: `Vägen in rf` becomes `vagen-in-rf`. Empty when nothing in it can be written so. */
export function slug(text: string): string {
  return anyAscii(text.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
}
