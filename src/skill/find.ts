/** Who can what: people from all corners of the register, the surest first. */
import type { DateText } from '../lib/date.ts';
import { byText } from '../lib/text.ts';
import type { SkillState } from '../lib/vocabulary-path.ts';
import { occupationCloseness } from './occupation.ts';

export interface Found {
  readonly role: 'participant' | 'speaker' | 'mentor';
  readonly id: number;
  readonly name: string;
  readonly birthDate: DateText | null;
  readonly birthYear: number | null;
  readonly municipality: string | null;
  /** As it was written. */
  readonly text: string;
  readonly isco: string | null;
  /** Null for what only stands in a list. */
  readonly state: SkillState | null;
  readonly years: number | null;
  /** Codes with levels: `sv B1`. */
  readonly languages: readonly string[];
  /** 0–100. */
  readonly score: number;
}

export const stateBonus: Readonly<Record<SkillState, number>> = { told: 0, identified: 4, assessed: 7, recognised: 10 };

/** What is asked for: a word, as an occupation if it is one, with near ones and with its names in all languages. */
export interface Sought {
  /** Code of ISCO-08; null when the word is no occupation. */
  readonly wanted: string | null;
  /** Of the same minor group: near enough to be asked. */
  readonly codes: readonly string[];
  readonly words: readonly string[];
}

/** How sure a hit is: the occupation itself 85, a near one less, the word alone 60; what has been looked at counts more. */
export function scoreOf(wanted: string | null, isco: string | null, state: SkillState | null): number {
  const near = wanted !== null && isco !== null ? occupationCloseness(wanted, isco) : 0;
  return Math.round((near > 0 ? 85 * near : 60) + (state === null ? 0 : stateBonus[state]));
}

/** Each person once by role, with what fits best; the surest first. */
export function ranked(found: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.role} ${one.id}`;
    const known = best.get(key);
    if (known === undefined || one.score > known.score) best.set(key, one);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || byText(a.name, b.name) || a.id - b.id);
}
