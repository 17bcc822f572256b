/** How two names agree. */
import type { Agreement } from './linkage.ts';
import { jaroWinkler } from './similarity.ts';
import type { Name } from './traits.ts';

export type NameAgreement = Extract<Agreement, 'same' | 'near' | 'similar' | 'different'>;

const mostKept = 500_000;

/** Compares names and remembers: a register has far fewer pairs of names than of people. */
export class NameComparer {
  private readonly known = new Map<number, NameAgreement>();

  compare(a: Name, b: Name): NameAgreement {
    if (a.number === b.number) return 'same';
    const key = a.number < b.number ? a.number * 2 ** 26 + b.number : b.number * 2 ** 26 + a.number;
    const there = this.known.get(key);
    if (there !== undefined) return there;
    const agreement = agreementOf(a, b);
    if (this.known.size < mostKept) this.known.set(key, agreement);
    return agreement;
  }
}

/** Bounds of the Jaro–Winkler similarity, tried on slips of the keyboard and on transliterations. */
function agreementOf(a: Name, b: Name): NameAgreement {
  const alike = jaroWinkler(a.plain, b.plain);
  if (alike >= 0.92 || (a.sound.length >= 3 && a.sound === b.sound)) return 'near';
  if (alike >= 0.84 || shareParts(a, b) || isInitial(a, b) || isInitial(b, a)) return 'similar';
  return 'different';
}

/** One of a double name's parts is the other name, or one of its parts: `Maria Fernanda` and `Maria`. Particles (`al`, `van`) do not count. */
function shareParts(a: Name, b: Name): boolean {
  if (a.parts.length < 2 && b.parts.length < 2) return false;
  return a.parts.some(
    (part) => part.length >= 4 && b.parts.some((other) => other === part || jaroWinkler(other, part) > 0.93),
  );
}

const isInitial = (a: Name, b: Name): boolean => a.plain.length === 1 && b.plain.startsWith(a.plain);
