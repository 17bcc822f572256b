/** Text folded for comparison: apart from `text.ts` because the table of the world's scripts takes time to load. */
import anyAscii from 'any-ascii';

/** For look-ups: case, accents and everything but letters and digits away (`Sähköposti-osoite` and `SAHKOPOSTIOSOITE` meet; Cyrillic and the like by sound). */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** A short name for the command line: `Vägen in rf` becomes `vagen-in-rf`. Empty when nothing in it can be written so. */
export function slug(text: string): string {
  return anyAscii(text.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
