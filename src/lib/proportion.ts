/** Shares of small groups, with how sure one can be of them. */

/** From 0 to 1 (a difference: from -1 to 1). */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution: intervals that hold the truth 95 times in 100. */
const z = 1.959964;

/**
 * The score interval of a share (Wilson 1927): right also for few people and for shares near 0 and 1, where the textbook formula is not.
 * @param part how many of them
 * @param whole of how many; more than 0
 */
export function wilson(part: number, whole: number): Interval {
  const share = part / whole;
  const spread = (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  return { low: Math.max(0, middle - spread), high: Math.min(1, middle + spread) };
}

/** The interval of the difference of two independent shares, first less second (Newcombe 1998, method 10, from the two score intervals). */
export function newcombe(first: readonly [number, number], second: readonly [number, number]): Interval {
  const [p, q] = [first[0] / first[1], second[0] / second[1]];
  const [a, b] = [wilson(...first), wilson(...second)];
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}
