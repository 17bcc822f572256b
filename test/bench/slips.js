/** Slips as people, scanners and programs make them, after the kinds that the FEBRL generator has (Christen & Pudjijono 2009). Seeded. */

/** A seeded source of chance (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    below: (count) => Math.floor(next() * count),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** The first ones far more often than the last, as names are. */
    common: (list) => list[Math.floor(next() ** 2.2 * list.length)],
  };
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = (letter) => {
  const row = rows.find((one) => one.includes(letter));
  if (row === undefined)
    return /\d/.test(letter) ? [String((Number(letter) + 1) % 10), String((Number(letter) + 9) % 10)] : ['e'];
  const at = row.indexOf(letter);
  return [row[at - 1], row[at + 1]].filter((one) => one !== undefined);
};
const ocr = [
  ['m', 'rn'],
  ['l', '1'],
  ['o', '0'],
  ['s', '5'],
  ['b', '6'],
  ['g', 'q'],
  ['i', 'l'],
  ['w', 'vv'],
  ['u', 'v'],
];
const sounds = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['th', 't'],
  ['ie', 'y'],
  ['ee', 'i'],
  ['z', 's'],
  ['c', 'k'],
  ['sch', 'sh'],
  ['ou', 'u'],
  ['ai', 'ay'],
  ['nn', 'n'],
  ['ll', 'l'],
];

const typing = [
  (text, { below, pick }) => {
    const at = below(text.length);
    return text.slice(0, at) + pick(neighbours(text[at])) + text.slice(at + 1);
  },
  (text, { below, pick }) => {
    const at = below(text.length);
    return text.slice(0, at) + pick(neighbours(text[at])) + text.slice(at);
  },
  (text, { below }) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  (text, { below }) => {
    const at = below(text.length - 1);
    return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  },
];
const replaceOne =
  (pairs) =>
  (text, { pick }) => {
    const fitting = pairs
      .flatMap(([x, y]) => [
        [x, y],
        [y, x],
      ])
      .filter(([from]) => text.includes(from));
    if (fitting.length === 0) return text;
    const [from, to] = pick(fitting);
    return text.replace(from, to);
  };
const byScanner = replaceOne(ocr);
const bySound = replaceOne(sounds);

/** The text with one slip; a day keeps its eight digits. */
export function slip(text, random, { digits = false } = {}) {
  if (text.length < 2) return text;
  if (digits) {
    const at = random.below(text.length);
    if (random.next() < 0.3 && at + 1 < text.length)
      return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
    return text.slice(0, at) + String(random.below(10)) + text.slice(at + 1);
  }
  const kind = random.next();
  if (kind < 0.6) return random.pick(typing)(text, random);
  return (kind < 0.8 ? bySound : byScanner)(text, random);
}
