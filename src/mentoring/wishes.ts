/** Wishes about the other one as people write them, so far as they can be held against what is known. */
import type { Gender } from '../lib/vocabulary.ts';

export interface Wishes {
  /** A wish for a woman or a man is a condition: nobody is suggested against it. */
  readonly gender: Gender | null;
  /** Someone who came to the country herself. */
  readonly migrationBackground: boolean;
}

const woman = /\b(woman|female|kvinn|nais)/i;
const man = /\b(man\b|male\b|manlig|mies)/i;
const background =
  /(invandrarbakgrund|invandrat|flyktingbakgrund|migra(nt|tion) background|own experience|egen erfarenhet|maahanmuuttaja|oma kokemus)/i;

/** What a written wish asks for; a text that asks for both a woman and a man asks for neither. */
export function readWishes(text: string | null): Wishes {
  const written = text ?? '';
  const [asksWoman, asksMan] = [woman.test(written), man.test(written)];
  return {
    gender: asksWoman === asksMan ? null : asksWoman ? 'female' : 'male',
    migrationBackground: background.test(written),
  };
}
