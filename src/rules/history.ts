/** How each clause fared over the quarters. */
import type { DateText } from '../lib/date.ts';
import { describePeriod, type Period, previousPeriod, quarterOf } from '../lib/period.ts';
import { checkClauses, versionOn } from './check.ts';
import type { Ruled } from './records/ruled.ts';
import type { RuleStatus } from './rules.ts';

export interface ClauseHistory {
  /** Handle. */
  readonly partnership: string;
  readonly clause: string;
  readonly kind: string | null;
  /** Oldest first; null while the clause was not in force. */
  readonly quarters: readonly { readonly quarter: string; readonly status: RuleStatus | null }[];
}

/** So many quarters, oldest first, the last of them that of the day. */
export function quartersUpTo(day: DateText, count: number): Period[] {
  const quarters = [quarterOf(day)];
  while (quarters.length < count) quarters.unshift(previousPeriod(quarters[0] ?? quarterOf(day)));
  return quarters;
}

/**
 * The clauses of the agreement in force on the day, then those that were in force before, each quarter judged by itself as known at
 * its end; the running one as known on the day.
 */
export function historyOf(
  { handle, versions, records }: Ruled,
  quarters: readonly Period[],
  asOf: DateText,
): ClauseHistory[] {
  const judged = quarters.map((quarter) => ({
    quarter: describePeriod(quarter),
    results: checkClauses(versions, records, { asOf, period: quarter }),
  }));
  const current = versionOn(versions, asOf)?.document.clauses.map(({ id }) => id) ?? [];
  const ids = new Set([
    ...current,
    ...judged.toReversed().flatMap(({ results }) => results.map(({ clause }) => clause.id)),
  ]);
  return [...ids].map((id) => {
    const found = judged.map(({ quarter, results }) => ({
      quarter,
      result: results.find(({ clause }) => clause.id === id),
    }));
    return {
      partnership: handle,
      clause: id,
      kind: found.findLast(({ result }) => result !== undefined)?.result?.kind ?? null,
      quarters: found.map(({ quarter, result }) => ({ quarter, status: result?.status ?? null })),
    };
  });
}
