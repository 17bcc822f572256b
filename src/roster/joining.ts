/** A list for a partnership: those who are known but do not take part in it yet join it. */
import type { Plan, PlanRow } from './plan.ts';

/** The same plan, in which known people who are not in the partnership are changed by joining it. */
export function joinPartnership(plan: Plan, handle: string, takesPart: (participant: number) => boolean): Plan {
  const seen = new Set<number>();
  const rows = plan.rows.map((row): PlanRow => {
    if (
      row.participant === null ||
      takesPart(row.participant) ||
      seen.has(row.participant) ||
      (row.outcome !== 'updated' && row.outcome !== 'unchanged')
    )
      return row;
    seen.add(row.participant);
    return { ...row, outcome: 'updated', changes: { ...row.changes, partnership: { from: null, to: handle } } };
  });
  const joining = rows.filter((row, index) => row.outcome !== plan.rows[index]?.outcome).length;
  const { updated, unchanged, ...others } = plan.counts;
  return { rows, counts: { ...others, updated: updated + joining, unchanged: unchanged - joining } };
}
