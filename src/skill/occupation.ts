/** Occupations of ISCO-08: found by what people call them in Swedish, Finnish or English, spelling mistakes allowed, and how near two are. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../lib/fold.ts';
import { byText } from '../lib/text.ts';
import { type Language, languages } from '../lib/vocabulary.ts';

export interface Occupation {
  /** Four digits for a unit group, fewer for the groups above it. */
  readonly code: string;
  readonly titles: Readonly<Record<Language, string>>;
}

export interface OccupationHit {
  readonly code: string;
  /** In the language asked for; in English where the table knows no other. */
  readonly title: string;
  /** From 0 to 1; 1 is the very word. */
  readonly score: number;
  /** The name that was met. */
  readonly matched: string;
}

export interface OccupationList {
  readonly byCode: ReadonlyMap<string, Occupation>;
  readonly names: readonly Name[];
}

/** The codes of names that mean one occupation only, by the folded name. */
export function sureCodes({ byCode, names }: OccupationList): ReadonlyMap<string, string> {
  const codes = new Map<string, string>(
    [...byCode.keys()].filter((code) => code.length === 4).map((code) => [code, code]),
  );
  const several = new Set<string>();
  for (const { whole, code } of names) {
    const there = codes.get(whole);
    if (there !== undefined && there !== code) several.add(whole);
    codes.set(whole, code);
  }
  for (const whole of several) codes.delete(whole);
  return codes;
}

interface Name {
  readonly code: string;
  readonly text: string;
  readonly whole: string;
  readonly words: readonly string[];
}

/** Below this a name is not what was meant. */
const leastScore = 0.55;
const leastWordScore = 0.7;

/**
 * The titles of ISCO-08 with the names of everyday speech.
 * @param isco rows of `isco-08.csv`: `code`, `en`
 * @param common rows of `occupations.csv`: `code`, and per language names divided by `|`, the first of them the title
 */
export function buildOccupations(
  isco: readonly Readonly<Record<'code' | 'en', string>>[],
  common: readonly Readonly<Record<'code' | Language, string>>[],
): OccupationList {
  const everyday = new Map(
    common.map((row) => [row.code, Object.fromEntries(languages.map((l) => [l, row[l].split('|')]))]),
  );
  const byCode = new Map<string, Occupation>();
  const names: Name[] = [];
  for (const { code, en } of isco) {
    const known = everyday.get(code);
    const title = (language: Language) => known?.[language]?.[0] ?? en;
    byCode.set(code, { code, titles: { en: title('en'), sv: title('sv'), fi: title('fi') } });
    // The groups above the unit groups are too wide to be anyone's occupation: they are found by their code only.
    if (code.length !== 4) continue;
    for (const text of new Set([...languages.flatMap((l) => known?.[l] ?? []), en])) names.push(nameOf(code, text));
  }
  return { byCode, names };
}

const nameOf = (code: string, text: string): Name => ({ code, text, ...folded(text) });

function folded(text: string): { whole: string; words: string[] } {
  const words = text
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '' && !fillers.has(word));
  return { whole: fold(text), words };
}

/** Words that tell nothing about an occupation. */
const fillers = new Set(['and', 'or', 'of', 'related', 'workers', 'professionals', 'och', 'ja', 'inom', 'i', 'in']);

/** The occupations a typed word can mean, the best first, each code once. A code of one to four digits is found as it is. */
export function searchOccupations(
  { byCode, names }: OccupationList,
  typed: string,
  language: Language,
  limit = 10,
): OccupationHit[] {
  const exact = byCode.get(typed.trim());
  if (exact !== undefined) return [{ code: exact.code, title: exact.titles[language], score: 1, matched: exact.code }];
  const wanted = folded(typed);
  if (wanted.whole.length < 2) return [];
  const best = new Map<string, OccupationHit>();
  for (const name of names) {
    const score = likeness(wanted, name);
    if (score < leastScore || score <= (best.get(name.code)?.score ?? 0)) continue;
    const title = byCode.get(name.code)?.titles[language] ?? name.text;
    best.set(name.code, { code: name.code, title, score: Math.round(score * 100) / 100, matched: name.text });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || byText(a.code, b.code)).slice(0, limit);
}

/** How much a name looks like what was typed, 0 to 1. */
function likeness(wanted: { whole: string; words: readonly string[] }, name: Name): number {
  if (wanted.whole === name.whole) return 1;
  return Math.max(wordLikeness(wanted.whole, name.whole) * 0.98, wordsLikeness(wanted.words, name.words) * 0.96);
}

/** Each typed word must be met; names that say more than was asked for count a little less. */
function wordsLikeness(wanted: readonly string[], words: readonly string[]): number {
  if (wanted.length === 0 || words.length === 0) return 0;
  let sum = 0;
  for (const word of wanted) {
    const score = Math.max(...words.map((candidate) => wordLikeness(word, candidate)));
    if (score < leastWordScore) return 0;
    sum += score;
  }
  const covered = Math.min(1, wanted.length / words.length);
  return (sum / wanted.length) * (0.7 + 0.3 * covered);
}

/** Swedish and Finnish build long words whose last part says what it is: `barnsjuksköterska` is a kind of `sjuksköterska`. */
function wordLikeness(wanted: string, name: string): number {
  if (wanted === name) return 1;
  const longer = Math.max(wanted.length, name.length);
  const typo = 1 - slips(wanted, name) / longer;
  const isHead = wanted.length >= 5 && name.endsWith(wanted);
  const isKind = name.length >= 5 && wanted.endsWith(name);
  const begins = wanted.length >= 4 && name.startsWith(wanted);
  const part = begins ? 0.85 : isHead ? 0.82 : isKind ? 0.78 : 0;
  // Half of a short word may be a coincidence; of a long one, one letter in four may be wrong.
  return Math.max(part, typo >= leastWordScore ? typo : 0);
}

/** Letters that are wrong; two neighbours that changed places are one slip (`nures`), the most usual of all. */
function slips(a: string, b: string): number {
  const at = a.length === b.length ? [...a].findIndex((letter, index) => letter !== b[index]) : -1;
  const swapped = at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 1 : distance(a, b);
}

/** How near two occupations are, by how many leading digits of ISCO-08 they share: four 1, three 0.8, two 0.5, one 0.25, none 0. */
export function occupationCloseness(a: string, b: string): number {
  let shared = 0;
  while (shared < 4 && shared < a.length && a[shared] === b[shared]) shared += 1;
  return [0, 0.25, 0.5, 0.8, 1][shared] ?? 0;
}

/**
 * The level of skill that a major group asks for: 4 for managers and professionals (ISCO 1–2), 3 for associate professionals (3), 2 for
 * 4–8, 1 for elementary work (9), null for the armed forces.
 */
export function skillLevelOf(code: string): 1 | 2 | 3 | 4 | null {
  const major = Number(code[0]);
  if (major === 1 || major === 2) return 4;
  if (major === 3) return 3;
  if (major === 9) return 1;
  return major >= 4 && major <= 8 ? 2 : null;
}
