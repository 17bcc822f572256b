/** Whether a change between two answers is more than chance: the reliable change index of Jacobson and Truax (1991). */

import type { OutcomeDomain } from '../lib/vocabulary-path.ts';
import type { Answer } from './outcome.ts';

export interface Precision {
  /** Standard deviation of the answers at baseline, in points. */
  readonly sd: number;
  /** Test-retest reliability, 0 to 1. */
  readonly reliability: number;
}

/** Two sides of five per cent. */
const critical = 1.96;

/** The smallest change, in points, that is more than chance: 1.96 times the standard error of a difference, `sd · √(2(1 − r))`. */
export const leastReliable = ({ sd, reliability }: Precision): number =>
  critical * sd * Math.sqrt(2 * (1 - reliability));

export type Verdict = 'better' | 'worse' | 'unchanged';

/** `unchanged` means: not more than chance. */
export function verdictOf(before: number, after: number, precision: Precision): Verdict {
  const difference = after - before;
  if (Math.abs(difference) < leastReliable(precision)) return 'unchanged';
  return difference > 0 ? 'better' : 'worse';
}

export interface DomainChange {
  readonly domain: OutcomeDomain;
  /** Null where one of the two was not answered, or she preferred not to say. */
  readonly before: number | null;
  readonly after: number | null;
  /** She was asked, and preferred not to say: that is an answer, and not a question that nobody answered. */
  readonly beforeNotSaid: boolean;
  readonly afterNotSaid: boolean;
  /** Null where there are not two numbers. */
  readonly verdict: Verdict | null;
}

/** Question by question: those of the first time in their order, then those that were answered the second time only. */
export function changesBetween(
  before: readonly Answer[],
  after: readonly Answer[],
  precision: Precision,
): DomainChange[] {
  const [earlier, later] = [before, after].map((answers) => new Map(answers.map((one) => [one.question, one])));
  const questions = [...before, ...after.filter(({ question }) => earlier?.has(question) === false)];
  return questions.map(({ question, domain }) => {
    const [first, last] = [earlier?.get(question), later?.get(question)];
    const [from, to] = [first?.value ?? null, last?.value ?? null];
    return {
      domain,
      before: from,
      after: to,
      beforeNotSaid: first?.value === null,
      afterNotSaid: last?.value === null,
      verdict: from === null || to === null ? null : verdictOf(from, to, precision),
    };
  });
}

export interface DomainSum {
  readonly domain: OutcomeDomain;
  /** People who answered both times. */
  readonly people: number;
  /** Means of those, in points. */
  readonly before: number | null;
  readonly after: number | null;
  readonly better: number;
  readonly unchanged: number;
  readonly worse: number;
  /** Answers in which someone preferred not to say. */
  readonly notSaid: number;
}

/** All people together, domain by domain. A mean may stand still while some fare better and some worse: that is why both are counted. */
export function sumOf(
  pairs: readonly { readonly before: readonly Answer[]; readonly after: readonly Answer[] }[],
  domains: readonly OutcomeDomain[],
  precision: Precision,
): DomainSum[] {
  const changes = pairs.flatMap(({ before, after }) => changesBetween(before, after, precision));
  const all = pairs.flatMap(({ before, after }) => [...before, ...after]);
  return domains.map((domain) => {
    const own = changes.filter((change) => change.domain === domain && change.verdict !== null);
    const count = (verdict: Verdict) => own.filter((change) => change.verdict === verdict).length;
    const notSaid = all.filter((answer) => answer.domain === domain && answer.value === null).length;
    const rest = { better: count('better'), unchanged: count('unchanged'), worse: count('worse'), notSaid };
    return {
      domain,
      people: own.length,
      before: mean(own.map((one) => one.before ?? 0)),
      after: mean(own.map((one) => one.after ?? 0)),
      ...rest,
    };
  });
}

/** Rounded to a tenth; null of none. */
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
