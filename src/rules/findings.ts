/** What came of every clause in force: for the home screen, the status and the reports. */
import type { LocalText } from '../agreement/agreement.ts';
import type { DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import type { Db } from '../store/index.ts';
import { type Asking, type ClauseResult, checkClauses } from './check.ts';
import { loadRuled, type Ruled } from './records/ruled.ts';
import type { RuleStatus, Severity } from './rules.ts';

export interface RuleFinding {
  /** Handle. */
  readonly partnership: string;
  readonly clause: string;
  readonly text: LocalText;
  readonly kind: string | null;
  readonly severity: Severity;
  readonly status: RuleStatus;
  readonly since: DateText | null;
  readonly nextDue: DateText | null;
}

/** By name of the partnership, in the order of the clauses. */
export async function ruleFindings(db: Db, period: Period, asOf: DateText): Promise<readonly RuleFinding[]> {
  const asking = { asOf, period };
  return findingsOf(await loadRuled(db, null, period), asking);
}

/** The same from facts that have been read: at least of the period asked about. */
export const findingsOf = (ruled: readonly Ruled[], asking: Asking): RuleFinding[] =>
  ruled
    .flatMap(({ versions, records }) => checkClauses(versions, records, asking))
    .map(({ partnership, clause, kind, severity, status, since, nextDue }) => ({
      partnership,
      clause: clause.id,
      text: clause.text,
      kind,
      severity,
      status,
      since,
      nextDue,
    }));

/** One partnership or all that are not closed; `without` names those that have no agreement in force. */
export async function checkPartnerships(
  db: Db,
  partnership: number | null,
  asking: Asking,
): Promise<{ readonly results: readonly ClauseResult[]; readonly without: readonly string[] }> {
  const ruled = await loadRuled(db, partnership, asking.period);
  const checked = ruled.map(({ name, versions, records }) => ({
    name,
    results: checkClauses(versions, records, asking),
  }));
  return {
    results: checked.flatMap(({ results }) => results),
    without: checked.filter(({ results }) => results.length === 0).map(({ name }) => name),
  };
}
