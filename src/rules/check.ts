/** Holds the clauses in force against the records: each clause through all versions that had it, each version for its own time. */
import type { AgreementVersion, Clause, WrittenRule } from '../agreement/agreement.ts';
import { stateOn } from '../agreement/state.ts';
import { addDays, addMonths, type DateText } from '../lib/date.ts';
import type { Period } from '../lib/period.ts';
import { later } from './judge.ts';
import { commonOf } from './kind.ts';
import { findKind, ruleFaults } from './registry.ts';
import type { RuleRecords, RuleResult, Segment } from './rules.ts';
import { sumUp } from './sum-up.ts';

export interface ClauseResult extends RuleResult {
  /** Handle. */
  readonly partnership: string;
  readonly clause: Clause;
  readonly kind: string | null;
}

export interface Asking {
  readonly asOf: DateText;
  readonly period: Period;
}

/** The 12 months up to a day. */
export const yearUpTo = (day: DateText): Period => ({ from: addDays(addMonths(day, -12), 1), until: day });

/** The last day that counts: nothing after the period is looked at. */
export const lastDay = ({ asOf, period }: Asking): DateText => (period.until < asOf ? period.until : asOf);

/** The version of one partnership that is in force on a day. */
export const versionOn = (versions: readonly AgreementVersion[], day: DateText): AgreementVersion | null =>
  versions.find((version) => stateOn(version, versions, day) === 'in-force') ?? null;

/**
 * A result for each clause of the version in force; none when there is no such version. All versions must be of one partnership.
 * What is still due on the last day of a period that is over is looked at again the morning after: then it is broken, for it was not done that day.
 */
export function checkClauses(
  versions: readonly AgreementVersion[],
  records: RuleRecords,
  { asOf, period }: Asking,
): ClauseResult[] {
  const results = clausesAt(versions, records, { asOf, period });
  const isOpen = ({ status, nextDue }: ClauseResult) => status === 'due' && nextDue === period.until;
  if (asOf <= period.until || !results.some(isOpen)) return results;
  const until = addDays(period.until, 1);
  const morning = clausesAt(versions, records, { asOf, period: { from: period.from, until } });
  return results.map((result) => {
    const after = morning.find(({ clause }) => clause.id === result.clause.id);
    return isOpen(result) && after?.status === 'broken' ? after : result;
  });
}

function clausesAt(versions: readonly AgreementVersion[], records: RuleRecords, asking: Asking): ClauseResult[] {
  const current = versionOn(versions, lastDay(asking));
  if (current === null) return [];
  return current.document.clauses.map((clause) => ({
    partnership: current.partnership,
    clause,
    kind: clause.rule?.kind ?? null,
    ...checkClause(clause, { versions, records, asking }),
  }));
}

interface Against {
  readonly versions: readonly AgreementVersion[];
  readonly records: RuleRecords;
  readonly asking: Asking;
}

function checkClause({ id, rule }: Clause, { versions, records, asking }: Against): RuleResult {
  const unjudged = { severity: 'must', since: null, nextDue: null, evidence: [] } as const;
  if (rule === undefined) return { ...unjudged, status: 'manual', message: (t) => t.rules.manual };
  const kind = findKind(rule.kind);
  // Drafted by a newer program: what is not known here is left to people.
  if (kind === null || ruleFaults(rule).length > 0)
    return { ...unjudged, status: 'manual', message: (t) => t.rules.manual };
  const { severity, from } = commonOf(rule);
  const at = lastDay(asking);
  if (from !== undefined && from > at) {
    const message: RuleResult['message'] = (t) => t.rules.startsLater(t.format.date(from));
    return { ...unjudged, severity, status: 'not-applicable', message };
  }
  const judgements = segmentsOf(id, rule.kind, { versions, at }).flatMap(({ segment, written }) =>
    kind.judge(written, { records, segment, at, period: asking.period }),
  );
  return { severity, ...sumUp(kind, judgements) };
}

/** The times in which the clause had a rule of this kind, oldest first, each with the rule as it then was. */
export function segmentsOf(
  clauseId: string,
  kind: string,
  { versions, at }: { readonly versions: readonly AgreementVersion[]; readonly at: DateText },
): { readonly segment: Segment; readonly written: WrittenRule }[] {
  return versions.flatMap((version) => {
    const written = version.document.clauses.find(({ id }) => id === clauseId)?.rule;
    if (written === undefined || written.kind !== kind || ruleFaults(written).length > 0) return [];
    const from = later(version.validFrom, commonOf(written).from ?? version.validFrom);
    const end = lastDayInForce(version, versions);
    const until = end !== null && end < at ? end : null;
    return from > at || (until !== null && until < from)
      ? []
      : [{ segment: { versionId: version.id, from, until }, written }];
  });
}

/** The last day; null when there is none yet. A newer version replaces an older one from its first day. */
function lastDayInForce(version: AgreementVersion, versions: readonly AgreementVersion[]): DateText | null {
  const ends = versions
    .filter((other) => other.version > version.version)
    .map((other) => addDays(other.validFrom, -1))
    .concat(version.validUntil ?? [], version.endedOn ?? []);
  return ends.sort()[0] ?? null;
}
