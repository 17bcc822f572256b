/**
 * No regular expression of the program goes astray (ReDoS): each is run, with a time limit, on long texts made to lead it astray, of the signs
 * that it speaks of itself. What takes more than linear time (quadratic too) does not come to an end within the limit.
 */
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { readSources } from '../architecture/sources.ts';

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly path: string;
}

/** Every regular expression that is written out in a source file, each once. */
function patternsIn(path: string, text: string): Pattern[] {
  const { code } = transformSync(text, { loader: 'ts', target: 'esnext' });
  const found = new Map<string, Pattern>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    else if (typeof node === 'object' && node !== null) {
      if ('regex' in node) {
        const { pattern, flags } = node.regex as { pattern: string; flags: string };
        found.set(`/${pattern}/${flags}`, { source: pattern, flags, path });
      }
      for (const part of Object.values(node)) walk(part);
    }
  };
  walk(parseAst(code));
  return [...found.values()];
}

/** Far longer than any honest cell or line; a quadratic expression makes some hundred million steps of it. */
const length = 60_000;
/** An honest expression takes a millisecond; a quadratic one four times this and more, a worse one minutes. */
const limitMs = 100;
const everywhere = [' ', '\t', '\n', '-', 'a', '0', '(', '.', '"'];

/** Long runs of a sign, and of two in turn, with and without an end that no pattern expects. */
function attacksOn(source: string): string[] {
  const literal = source.replace(/\\u\{[^}]*\}|\\[a-zA-Z]/g, '').match(/[^\\[\](){}*+?|^$]/gu) ?? [];
  const signs = [...new Set([...everywhere, ...literal])].slice(0, 24);
  const runs = [
    ...signs.map((sign) => sign.repeat(length)),
    ...signs.flatMap((a) => signs.slice(0, 8).map((b) => (a + b).repeat(length / 2))),
    ...(source.replace(/\\(\W)/g, '$1').match(/[\p{L}'"<>/$*-]{2,12}/gu) ?? [])
      .flatMap((word) => [word, `${word}a`])
      .map((word) => word.repeat(Math.ceil(length / word.length))),
  ];
  return runs.flatMap((run) => [run, `${run}\u0000`, `\u0000${run}\u0000`]);
}

/** The time of the slowest attack in milliseconds, as a machine with nothing else to do would take it; infinite when it did not come to an end. */
function slowest({ source, flags }: Pick<Pattern, 'source' | 'flags'>, timeout = 30_000): number {
  const context = vm.createContext({
    attacks: attacksOn(source),
    source,
    flags,
    worst: 0,
    limit: limitMs,
    now: () => performance.now(),
  });
  const script = new vm.Script(`
    const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
    const run = (attack) => { const before = now(); pattern.test(attack); return now() - before; };
    for (const attack of attacks) {
      let took = run(attack);
      if (took > limit) {
        // A busy machine: the best of some counts, and only when a fourth of the text takes far less than a fourth of the time.
        const best = (text) => Math.min(...[1, 2, 3, 4, 5].map(() => run(text)));
        took = best(attack);
        if (took < 8 * best(attack.slice(0, attack.length / 4) + attack.slice(-1))) continue;
      }
      worst = Math.max(worst, took);
      if (worst > limit) break;
    }`);
  try {
    script.runInContext(context, { timeout });
    return context.worst;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

const patterns = readSources().flatMap(({ path, text }) => patternsIn(path, text));

test('all expressions of the sources are found', () => {
  expect(patterns.length).toBeGreaterThan(200);
});

test.each([
  ['exponential', '^(a+)+$'],
  ['cubic', '^\\s*,?\\s+\\s*b$'],
  ['quadratic', '\\s+$'],
  ['quadratic by an end that never comes', '/\\*.*?\\*/'],
  ['alternatives that overlap', '^(?:a|aa)*$'],
])('a bad one is found out: %s', (_name, source) => {
  expect(slowest({ source, flags: '' }, 1500)).toBeGreaterThan(limitMs);
});

test('none goes astray', () => {
  const astray = patterns.filter((pattern) => slowest(pattern) > limitMs);
  expect(astray.map(({ path, source, flags }) => `src/${path}: /${source}/${flags}`)).toEqual([]);
}, 300_000);
