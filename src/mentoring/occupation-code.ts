/** From an occupation as people write it to its code in ISCO-08. */
import type { Language } from '../lib/vocabulary.ts';
import { searchOccupations } from '../skill/occupation.ts';
import { readOccupations } from '../skill/occupation-list.ts';

/** Below this the word is only like a known one: a wrong code would pair the wrong people. */
const leastSure = 0.85;

/** Null when the classification knows no such occupation. */
export function occupationCodeOf(written: string | null | undefined, language: Language): string | null {
  if (written == null || written.trim() === '') return null;
  const [best] = searchOccupations(readOccupations(), written, language, 1);
  return best !== undefined && best.score >= leastSure ? best.code : null;
}
