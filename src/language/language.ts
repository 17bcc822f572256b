/** Languages over time: levels by language and skill, the path she has chosen, and what became of both. */

import type { DateText } from '../lib/date.ts';
import { byText } from '../lib/text.ts';
import { type CefrLevel, cefrLevels, type Path } from '../lib/vocabulary.ts';
import type { LanguageSkill, LevelSource } from '../lib/vocabulary-path.ts';
import type { ListedPerson } from '../participant/participant.ts';

export interface Level {
  readonly language: string;
  /** As it was written: `B1.1`, `YKI 3`. */
  readonly level: string;
  readonly cefr: CefrLevel | null;
  /** Null for the language as a whole. */
  readonly skill: LanguageSkill | null;
  readonly on: DateText;
  readonly source: LevelSource | string | null;
}

/** A level with its number, and whose it is. */
export interface NotedLevel extends Level, ListedPerson {
  readonly id: number;
}

export interface PathChoice {
  readonly path: Path;
  readonly on: DateText;
  readonly reason: string;
}

export const levelRank = (cefr: CefrLevel): number => cefrLevels.indexOf(cefr);

/** The languages of the path. */
export function languagesOfPath(path: Path | null): readonly string[] {
  return path === 'both' ? ['sv', 'fi'] : path === 'sv' || path === 'fi' ? [path] : [];
}

/** The newest level of a language as a whole; where there is none, the lowest of the newest levels of its skills. */
export function currentLevel(
  levels: readonly Pick<Level, 'language' | 'cefr' | 'on' | 'skill'>[],
  language: string,
): CefrLevel | null {
  const own = levels.filter((level) => level.language === language && level.cefr !== null);
  const newest = (skill: LanguageSkill | null) =>
    own
      .filter((level) => level.skill === skill)
      .reduce<(typeof own)[number] | null>(
        (best, level) => (best === null || level.on >= best.on ? level : best),
        null,
      );
  const whole = newest(null);
  if (whole !== null) return whole.cefr;
  const skills = (['speaking', 'listening', 'reading', 'writing'] as const)
    .map((skill) => newest(skill)?.cefr ?? null)
    .filter((cefr) => cefr !== null);
  return skills.sort((a, b) => levelRank(a) - levelRank(b))[0] ?? null;
}

/** The languages of her path in which she is not yet at home (below B2): what she wants to practise. Without a path both are open. */
export function practises(
  path: Path | null,
  levels: readonly Pick<Level, 'language' | 'cefr' | 'on' | 'skill'>[],
): string[] {
  const open = path === null || path === 'undecided' ? ['sv', 'fi'] : languagesOfPath(path);
  return open.filter((language) => {
    const cefr = currentLevel(levels, language);
    return cefr === null || levelRank(cefr) < levelRank('B2');
  });
}

export interface LevelChange extends ListedPerson {
  readonly language: string;
  readonly from: CefrLevel;
  readonly fromOn: DateText;
  readonly to: CefrLevel;
  readonly toOn: DateText;
  /** Whole steps of CEFR, up is positive. */
  readonly steps: number;
}

/**
 * From the first measure of a language as a whole to the last, in the languages asked for: what indicator R.2.8 of AMIF counts.
 * A language without two measures on different days is left out.
 */
export function changesOf(
  { levels, ...person }: ListedPerson & { readonly levels: readonly Level[] },
  languages: readonly string[],
): LevelChange[] {
  return languages.flatMap((language) => {
    const own = levels.filter((level) => level.language === language && level.cefr !== null && level.skill === null);
    const sorted = [...own].sort((a, b) => byText(a.on, b.on));
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first?.cefr == null || last?.cefr == null || first.on === last.on) return [];
    const steps = levelRank(last.cefr) - levelRank(first.cefr);
    return [{ ...person, language, from: first.cefr, fromOn: first.on, to: last.cefr, toOn: last.on, steps }];
  });
}
