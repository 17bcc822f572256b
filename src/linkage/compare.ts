/**
 * Fellegi and Sunter's model (1969): each field of a pair adds log2(m / u) bits, m being how often the field agrees so in two records of one
 * person, u how often it does in records of two. Values of u for sameness come from the frequencies of the very value (Winkler 1989); the m
 * are guesses of the kinds of slips in lists made by hand, checked by `npm run bench linkage`.
 */
import type { Frequencies, Frequency } from './frequencies.ts';
import type { Agreement, ComparedField, Evidence } from './linkage.ts';
import { type NameAgreement, NameComparer } from './name-agreement.ts';
import { jaroWinkler, placesOff } from './similarity.ts';
import type { Name, Traits } from './traits.ts';

/** Of one person / of two: how often names agree so. Sameness has its u from the name's own frequency. */
const nameOdds: Readonly<Record<NameAgreement, { readonly m: number; readonly u: number }>> = {
  same: { m: 0.8, u: 1 },
  near: { m: 0.12, u: 0.004 },
  similar: { m: 0.05, u: 0.03 },
  different: { m: 0.02, u: 0.95 },
};
/** Of a hundred people one or two have given and family name in each other's column. */
const swappedNames = Math.log2(0.015);

export class Comparer {
  private readonly names = new NameComparer();

  constructor(private readonly frequencies: Frequencies) {}

  /** The evidence of each field that both records know. */
  compare(a: Traits, b: Traits): Evidence[] {
    const f = this.frequencies;
    return [
      ...this.compareNames(a, b),
      ...this.compareBirth(a, b),
      ...equal('gender', a.gender, b.gender, f.gender, 0.98),
      ...number('phone', a.phone, b.phone, f.phone, { same: 0.7, near: 0.06, u: 2e-5 }),
      ...this.compareEmail(a, b),
      ...this.comparePlace(a, b),
      ...equal('motherTongue', a.motherTongue, b.motherTongue, f.motherTongue, 0.9),
      ...equal('originCountry', a.originCountry, b.originCountry, f.originCountry, 0.92),
    ];
  }

  private compareNames(a: Traits, b: Traits): Evidence[] {
    const straight = [
      this.compareName('givenName', a.given, b.given, this.frequencies.given),
      this.compareFamily(a, b),
    ].filter((evidence) => evidence !== null);
    if (a.given === null || a.family === null || b.given === null || b.family === null) return straight;
    const crossed = [
      this.compareName('givenName', a.given, b.family, this.frequencies.given),
      this.compareName('familyName', a.family, b.given, this.frequencies.family),
    ].filter((evidence) => evidence !== null);
    const swapped = weightOf(crossed) + swappedNames;
    if (swapped <= weightOf(straight) || crossed.some(({ agreement }) => agreement === 'different')) return straight;
    return crossed.map(({ field }) => ({ field, agreement: 'swapped', weight: swapped / 2 }));
  }

  /** A former name may be the one by which the other record knows her. */
  private compareFamily(a: Traits, b: Traits): Evidence | null {
    const now = this.compareName('familyName', a.family, b.family, this.frequencies.family);
    const before = [
      this.compareName('familyName', a.former, b.family, this.frequencies.family),
      this.compareName('familyName', a.family, b.former, this.frequencies.family),
    ].filter((evidence) => evidence !== null && evidence.agreement !== 'different');
    return [now, ...before].reduce(
      (best, one) => (best === null || (one?.weight ?? -99) > best.weight ? one : best),
      null,
    );
  }

  private compareName(field: ComparedField, a: Name | null, b: Name | null, frequency: Frequency): Evidence | null {
    if (a === null || b === null) return null;
    const agreement = this.names.compare(a, b);
    const { m, u } = nameOdds[agreement];
    const chance =
      agreement === 'same' ? frequency.of(a.number) : agreement === 'near' ? Math.max(u, frequency.of(a.number)) : u;
    return { field, agreement, weight: Math.log2(m / chance) };
  }

  private compareBirth(a: Traits, b: Traits): Evidence[] {
    const evidence = (agreement: Agreement, m: number, u: number): Evidence[] => [
      { field: 'birthDate', agreement, weight: Math.log2(m / u) },
    ];
    if (a.birth === null || b.birth === null) {
      if (a.year === null || b.year === null) return [];
      return a.year === b.year ? evidence('similar', 0.95, 0.025) : evidence('different', 0.04, 0.97);
    }
    if (a.birth === b.birth) return evidence('same', 0.85, this.frequencies.birth.of(a.birth));
    const [x, y] = [a.birth, b.birth];
    if (x.slice(0, 4) === y.slice(0, 4) && x.slice(4, 6) === y.slice(6) && x.slice(6) === y.slice(4, 6))
      return evidence('swapped', 0.02, 2e-4);
    const off = placesOff(x, y);
    if (off === 1) return evidence('near', 0.07, 0.001);
    const parts = [x.slice(0, 4) === y.slice(0, 4), x.slice(4, 6) === y.slice(4, 6), x.slice(6) === y.slice(6)];
    if (parts.filter(Boolean).length === 2 || off === 2) return evidence('similar', 0.03, 0.012);
    return evidence('different', 0.006, 0.98);
  }

  private compareEmail(a: Traits, b: Traits): Evidence[] {
    if (a.email === null || b.email === null) return [];
    if (a.email === b.email) return [same('email', 0.7, this.frequencies.email.of(a.email))];
    if (areNearEmails(a.email, b.email))
      return [{ field: 'email', agreement: 'near', weight: Math.log2(0.08 / 0.002) }];
    return [{ field: 'email', agreement: 'different', weight: Math.log2(0.22 / 0.998) }];
  }

  /** Where she lives is one thing said three times, and people move: it never speaks against her with more than three bits. */
  private comparePlace(a: Traits, b: Traits): Evidence[] {
    const f = this.frequencies;
    const address = compareAddress(a.address, b.address, f.address);
    const area = number('postalCode', a.postalCode, b.postalCode, f.postalCode, { same: 0.75, near: 0.1, u: 0.02 });
    const municipality = equal('municipality', a.municipality, b.municipality, f.municipality, 0.85);
    const all = [...address, ...area, ...municipality];
    const against = all.reduce((sum, { weight }) => sum + Math.min(0, weight), 0);
    const scale = against < mostAgainst ? mostAgainst / against : 1;
    return all.map((evidence) => (evidence.weight < 0 ? { ...evidence, weight: evidence.weight * scale } : evidence));
  }
}

/** One slip; but other figures after the same name (`anna.ek2`, `anna.ek7`) are what providers give to namesakes. */
function areNearEmails(a: string, b: string): boolean {
  const [x, y] = [a.split('@')[0] ?? '', b.split('@')[0] ?? ''];
  const letters = (local: string): string => local.replace(/\d/g, '');
  if (x !== y && letters(x) === letters(y)) return false;
  return x === y || jaroWinkler(x, y) >= 0.95;
}

const mostAgainst = -3;

export const weightOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);

const same = (field: ComparedField, m: number, u: number): Evidence => ({
  field,
  agreement: 'same',
  weight: Math.log2(m / Math.min(u, m)),
});

/** A word of a short list: the same or not. */
function equal(field: ComparedField, a: string | null, b: string | null, frequency: Frequency, m: number): Evidence[] {
  if (a === null || b === null) return [];
  const u = frequency.of(a);
  return a === b
    ? [same(field, m, u)]
    : [{ field, agreement: 'different', weight: Math.log2((1 - m) / Math.max(1 - u, 1 - m)) }];
}

/** Digits, of which one may be wrong. */
function number(
  field: ComparedField,
  a: string | null,
  b: string | null,
  frequency: Frequency,
  odds: { readonly same: number; readonly near: number; readonly u: number },
): Evidence[] {
  if (a === null || b === null) return [];
  if (a === b) return [same(field, odds.same, frequency.of(a))];
  if (placesOff(a, b) === 1) return [{ field, agreement: 'near', weight: Math.log2(odds.near / odds.u) }];
  return [{ field, agreement: 'different', weight: Math.log2(1 - odds.same - odds.near) }];
}

function compareAddress(a: string | null, b: string | null, frequency: Frequency): Evidence[] {
  if (a === null || b === null) return [];
  if (a === b) return [same('address', 0.6, frequency.of(a))];
  const alike = jaroWinkler(a, b);
  if (alike >= 0.9) return [{ field: 'address', agreement: 'near', weight: Math.log2(0.2 / 0.003) }];
  if (alike >= 0.8) return [{ field: 'address', agreement: 'similar', weight: Math.log2(0.08 / 0.03) }];
  return [{ field: 'address', agreement: 'different', weight: Math.log2(0.12 / 0.96) }];
}
