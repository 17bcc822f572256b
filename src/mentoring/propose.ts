/** From the people of a programme to a proposal: who with whom and why, who was left over and why. */

import type { linearSumAssignment } from 'linear-sum-assignment';
import { byText } from '../lib/text.ts';
import { type Assigned, assign, infeasible, mixed } from './assign.ts';
import { byContent, type MenteeCandidate, type MentorCandidate } from './candidate.ts';
import { type Condition, conditions, type Doubt, doubtsAbout, failing, isFeasible } from './conditions.ts';
import type { Reason, Weights } from './mentoring.ts';
import { explain, scorer } from './score.ts';

/** Numbers of a mentor and a mentee. */
export interface PairOf {
  readonly mentor: number;
  readonly mentee: number;
}

export interface Pool {
  readonly mentors: readonly MentorCandidate[];
  readonly mentees: readonly MenteeCandidate[];
  readonly weights: Weights;
  /** Pairs that stand, whatever else would be better. Whoever keeps them has made sure that they may. */
  readonly keep: readonly PairOf[];
  /** Pairs that must not be suggested. */
  readonly forbid: readonly PairOf[];
  /** The most new pairs that the programme has room for; null when there is no limit. */
  readonly room: number | null;
}

export interface ProposedPair extends PairOf {
  readonly score: number;
  readonly why: readonly Reason[];
  readonly doubts: readonly Doubt[];
}

export interface LeftOver {
  readonly id: number;
  readonly name: string;
  /** Empty when somebody would have fitted but got a better pair or has no room. */
  readonly why: readonly { readonly condition: Condition; readonly count: number }[];
}

export interface Proposal {
  /** The best first. */
  readonly pairs: readonly ProposedPair[];
  readonly unmatched: { readonly mentors: readonly LeftOver[]; readonly mentees: readonly LeftOver[] };
  /** The sum of the scores. */
  readonly total: number;
}

/** All scores of a pool, ready to be solved and to be looked up. */
export interface ScoredPool {
  readonly pool: Pool;
  /** In an order that does not depend on the input's. */
  readonly mentors: readonly MentorCandidate[];
  readonly mentees: readonly MenteeCandidate[];
  /** Mentee × mentor. */
  readonly scores: Int16Array;
}

/** @param scored called after each mentee */
export function scorePool(pool: Pool, scored: () => void = () => {}): ScoredPool {
  const mentors = byContent(pool.mentors);
  const mentees = byContent(pool.mentees);
  const score = scorer(pool.weights);
  const forbidden = new Set(pool.forbid.map(pairKey));
  const scores = new Int16Array(mentors.length * mentees.length).fill(infeasible);
  mentees.forEach((mentee, row) => {
    mentors.forEach((mentor, column) => {
      if (!isFeasible(mentor, mentee)) return;
      if (forbidden.size > 0 && forbidden.has(pairKey({ mentor: mentor.id, mentee: mentee.id }))) return;
      scores[row * mentors.length + column] = score(mentor, mentee);
    });
    scored();
  });
  return { pool, mentors, mentees, scores };
}

/** The best proposal there is. Between proposals of equal sum those win who have waited longer; after that always the same one. */
export function propose(
  scoredPool: ScoredPool,
  solve: typeof linearSumAssignment,
  solved: (mentees: number) => void = () => {},
): Proposal {
  const { pool, mentors, mentees } = scoredPool;
  const kept = keptPairs(scoredPool);
  const found = withinRoom([...kept, ...assignFree(scoredPool, kept, solve, solved)], kept, scoredPool);
  const pairs = found
    .map(({ mentee, mentor }) => describePair(at(mentors, mentor), at(mentees, mentee), pool.weights))
    .sort((a, b) => b.score - a.score || a.mentee - b.mentee || a.mentor - b.mentor);
  return {
    pairs,
    unmatched: leftOver(scoredPool, found),
    total: pairs.reduce((sum, { score }) => sum + score, 0),
  };
}

/** Everyone of the other side who fits, the best first. */
export function alternatives(scoredPool: ScoredPool, side: 'mentor' | 'mentee', id: number): ProposedPair[] {
  const { pool, mentors, mentees, scores } = scoredPool;
  const found: ProposedPair[] = [];
  mentees.forEach((mentee, row) => {
    mentors.forEach((mentor, column) => {
      if ((side === 'mentor' ? mentor.id : mentee.id) !== id) return;
      if (scores[row * mentors.length + column] !== infeasible) found.push(describePair(mentor, mentee, pool.weights));
    });
  });
  return found.sort((a, b) => b.score - a.score || a.mentee - b.mentee || a.mentor - b.mentor);
}

/** The pair with its score and what speaks for and against it. */
export function describePair(mentor: MentorCandidate, mentee: MenteeCandidate, weights: Weights): ProposedPair {
  const why = explain(mentor, mentee, weights);
  const score = why.reduce((sum, { points }) => sum + points, 0);
  return { mentor: mentor.id, mentee: mentee.id, score, why, doubts: doubtsAbout(mentor, mentee) };
}

function keptPairs({ pool, mentors, mentees }: ScoredPool): Assigned[] {
  return pool.keep.map((pair) => ({
    mentor: mentors.findIndex(({ id }) => id === pair.mentor),
    mentee: mentees.findIndex(({ id }) => id === pair.mentee),
  }));
}

function assignFree(
  { mentors, mentees, scores: all }: ScoredPool,
  kept: readonly Assigned[],
  solve: typeof linearSumAssignment,
  solved: (mentees: number) => void,
): Assigned[] {
  const capacities = mentors.map(({ capacity }) => capacity);
  const scores = kept.length === 0 ? all : Int16Array.from(all);
  for (const { mentor, mentee } of kept) {
    capacities[mentor] = Math.max(0, (capacities[mentor] ?? 0) - 1);
    scores.fill(infeasible, mentee * mentors.length, (mentee + 1) * mentors.length);
  }
  const mentorHashes = mentors.map(({ key }) => hashOf(key));
  const menteeHashes = mentees.map(({ key }) => hashOf(key));
  const preference = (mentee: number, mentor: number): number =>
    Math.min(63, Math.max(0, mentees[mentee]?.daysWaited ?? 0) >> 2) * 1024 +
    (mixed(menteeHashes[mentee] ?? 0, mentorHashes[mentor] ?? 0) % 1024);
  return assign({ mentors: mentors.length, mentees: mentees.length, scores, capacities, preference }, solve, solved);
}

/** A programme with less room than pairs takes those with the highest scores. */
function withinRoom(found: Assigned[], kept: readonly Assigned[], { pool, mentors, scores }: ScoredPool): Assigned[] {
  if (pool.room === null || found.length <= pool.room) return found;
  const scoreOf = ({ mentee, mentor }: Assigned) => scores[mentee * mentors.length + mentor] ?? 0;
  const free = found.slice(kept.length).sort((a, b) => scoreOf(b) - scoreOf(a) || a.mentee - b.mentee);
  return [...kept, ...free.slice(0, Math.max(0, pool.room - kept.length))];
}

function leftOver({ pool, mentors, mentees, scores }: ScoredPool, found: readonly Assigned[]): Proposal['unmatched'] {
  const matchedMentors = new Set(found.map(({ mentor }) => mentor));
  const matchedMentees = new Set(found.map(({ mentee }) => mentee));
  const forbidden = new Set(pool.forbid.map(pairKey));
  const whyNot = (mentor: MentorCandidate, mentee: MenteeCandidate): Condition[] =>
    forbidden.has(pairKey({ mentor: mentor.id, mentee: mentee.id })) ? ['forbidden'] : failing(mentor, mentee);
  const fits = (row: number, column: number) => scores[row * mentors.length + column] !== infeasible;
  const leftMentors = mentors.flatMap((mentor, column): LeftOver[] => {
    if (matchedMentors.has(column) || mentor.capacity === 0) return [];
    const isWanted = mentees.some((_, row) => fits(row, column));
    return [{ ...named(mentor), why: isWanted ? [] : counted(mentees, (mentee) => whyNot(mentor, mentee)) }];
  });
  const leftMentees = mentees.flatMap((mentee, row): LeftOver[] => {
    if (matchedMentees.has(row)) return [];
    const isWanted = mentors.some((_, column) => fits(row, column));
    return [{ ...named(mentee), why: isWanted ? [] : counted(mentors, (mentor) => whyNot(mentor, mentee)) }];
  });
  return { mentors: leftMentors.sort(byName), mentees: leftMentees.sort(byName) };
}

const named = ({ id, name }: { readonly id: number; readonly name: string }) => ({ id, name });
const byName = (a: LeftOver, b: LeftOver): number => byText(a.name, b.name) || a.id - b.id;
const pairKey = ({ mentor, mentee }: PairOf): string => `${mentor} ${mentee}`;

/** How many of the others each condition kept away, the most frequent first. */
function counted<T>(others: readonly T[], whyNot: (other: T) => readonly Condition[]): LeftOver['why'] {
  const counts = new Map<Condition, number>();
  for (const other of others)
    for (const condition of whyNot(other)) counts.set(condition, (counts.get(condition) ?? 0) + 1);
  return conditions
    .map((condition) => ({ condition, count: counts.get(condition) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

const at = <T>(list: readonly T[], index: number): T => list[index] as T;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
