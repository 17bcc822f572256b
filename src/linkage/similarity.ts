/** How like two texts are. */

/**
 * Jaro–Winkler similarity (Winkler 1990): the share of letters that stand near each other in both, with a bonus for a common beginning of up
 * to four letters. 1 for the same, 0 for nothing in common. Made for short names with slips of the keyboard.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const matched: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const until = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < until; j += 1) {
      if (taken[j] || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      taken[j] = true;
      matched.push(i);
      break;
    }
  }
  if (matched.length === 0) return 0;
  let moved = 0;
  let next = 0;
  for (let j = 0; j < b.length; j += 1) {
    if (!taken[j]) continue;
    if (a.charCodeAt(matched[next] ?? 0) !== b.charCodeAt(j)) moved += 1;
    next += 1;
  }
  const m = matched.length;
  return (m / a.length + m / b.length + (m - moved / 2) / m) / 3;
}

/** How many places differ in two texts of the same length; a pair of neighbours changed about counts as one. */
export function placesOff(a: string, b: string): number {
  if (a.length !== b.length) return Math.max(a.length, b.length);
  let off = 0;
  for (let place = 0; place < a.length; place += 1) {
    if (a[place] === b[place]) continue;
    off += 1;
    if (a[place] === b[place + 1] && a[place + 1] === b[place]) place += 1;
  }
  return off;
}
