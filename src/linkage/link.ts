/** Finds pairs of records that may be one person: between two lists, or within one. */
import { Blocks } from './blocks.ts';
import { Comparer, weightOf } from './compare.ts';
import { countFrequencies } from './frequencies.ts';
import { type Agreement, type Evidence, type Link, type LinkRecord, possibleScore, sureScore } from './linkage.ts';
import { Names, type Traits, traitsOf } from './traits.ts';

/** In a register of a few people weights are guesses; no pair is taken to be likelier than in one of so many. */
const leastPeople = 500;

export interface Pair extends Link {
  readonly evidence: readonly Evidence[];
}

/** A pair as sure as two lists make it, before others are weighed against it. */
class Judge {
  private readonly comparer: Comparer;
  private readonly priorBits: number;

  /** @param people how many there are to be confused with: one of them, at most, is the one */
  constructor(lists: readonly (readonly Traits[])[], people: number) {
    this.comparer = new Comparer(countFrequencies(lists));
    this.priorBits = -Math.log2(Math.max(leastPeople, people));
  }

  /** Null when it is likelier that they are two. */
  judge(a: Traits, b: Traits, least: number): Omit<Pair, 'a' | 'b'> | null {
    if (a.code !== null && b.code !== null && a.code !== b.code) return null;
    if (!this.comparer.isWorthComparing(a, b)) return null;
    const evidence = this.comparer.compare(a, b);
    const score = 1 / (1 + 2 ** -(weightOf(evidence) + this.priorBits));
    return score < least ? null : { score, sure: score >= sureScore && isConsistent(evidence), evidence };
  }
}

const close: readonly Agreement[] = ['same', 'near', 'swapped'];

/** Two of names, birth and contact details agree, and none of the three speaks against: no brother is taken for his twin. */
function isConsistent(evidence: readonly Evidence[]): boolean {
  const how = (field: Evidence['field']): Agreement =>
    evidence.find((one) => one.field === field)?.agreement ?? 'unknown';
  const names = [how('givenName'), how('familyName')];
  const birth = how('birthDate');
  const contact = [how('phone'), how('email'), how('address')];
  if (names.some((name) => name === 'different' || name === 'similar' || name === 'unknown')) return false;
  if (how('gender') === 'different') return false;
  if (birth === 'same') return true;
  return (close.includes(birth) || birth === 'unknown') && contact.some((one) => one === 'same');
}

/**
 * Pairs of a record of the one list and one of the other, the best of each first record first; only those likelier one person than two.
 * @param least the lowest score that counts
 */
export function linkLists(
  first: readonly LinkRecord[],
  second: readonly LinkRecord[],
  least: number = possibleScore,
): Pair[] {
  const comparison = new Comparison();
  comparison.addFirst(first);
  comparison.addSecond(second);
  const pairs: Pair[] = [];
  comparison.each(least, (found) => pairs.push(...found));
  return pairs;
}

/** Two lists side by side. Both may come in portions, which nobody needs to keep. */
export class Comparison {
  private readonly names = new Names();
  private readonly first: Traits[] = [];
  private readonly second: Traits[] = [];

  addFirst(records: Iterable<LinkRecord>): void {
    for (const record of records) this.first.push(traitsOf(record, this.names));
  }

  addSecond(records: Iterable<LinkRecord>): void {
    for (const record of records) this.second.push(traitsOf(record, this.names));
  }

  /** The pairs as of `linkLists`, those of one first record at a time. */
  each(least: number, told: (pairsOfOne: readonly Pair[]) => void): void {
    const judge = new Judge([this.first, this.second], this.second.length);
    const blocks = new Blocks(this.second);
    for (const [index, traits] of this.first.entries()) {
      const found: Pair[] = [];
      blocks.each(traits, (other) => {
        const judged = judge.judge(traits, this.second[other] as Traits, least);
        if (judged !== null) found.push({ a: index, b: other, ...judged });
      });
      if (found.length > 0) told(found.sort(bestFirst));
    }
  }

  /** The pairs without what speaks for them: of two large lists that would take more memory than the lists. */
  links(): Link[] {
    const links: Link[] = [];
    this.each(possibleScore, (found) => {
      for (const { a, b, score, sure } of found) links.push({ a, b, score, sure });
    });
    return links;
  }
}

/** The links of two lists that are there as a whole. */
export function linksBetween(first: Iterable<LinkRecord>, second: Iterable<LinkRecord>): Link[] {
  const comparison = new Comparison();
  comparison.addFirst(first);
  comparison.addSecond(second);
  return comparison.links();
}

/** Pairs of records within one list, the best first. */
export function linkWithin(records: readonly LinkRecord[], least: number = possibleScore): Pair[] {
  const names = new Names();
  const traits = records.map((record) => traitsOf(record, names));
  const judge = new Judge([traits], traits.length);
  const blocks = new Blocks(traits);
  const pairs: Pair[] = [];
  for (const [index, one] of traits.entries()) {
    blocks.each(one, (other) => {
      if (other <= index) return;
      const judged = judge.judge(one, traits[other] as Traits, least);
      if (judged !== null) pairs.push({ a: index, b: other, ...judged });
    });
  }
  return pairs.sort(bestFirst);
}

const bestFirst = (x: Pair, y: Pair): number => y.score - x.score || x.a - y.a || x.b - y.b;

/**
 * Each record in one pair at most, the best pairs first: for two lists in which nobody stands twice.
 * @param pairs in any order
 */
export function oneToOne(pairs: readonly Pair[]): Pair[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const weight = new Map(pairs.map((pair) => [pair, weightOf(pair.evidence)]));
  const chosen: Pair[] = [];
  const ordered = [...pairs].sort((x, y) => (weight.get(y) ?? 0) - (weight.get(x) ?? 0) || bestFirst(x, y));
  for (const pair of ordered) {
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue;
    takenA.add(pair.a);
    takenB.add(pair.b);
    chosen.push(pair);
  }
  return chosen;
}
