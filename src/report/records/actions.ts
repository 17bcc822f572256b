/** Actions that fell due: done in time, done late, not done. */
import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import type { Period } from '../../lib/period.ts';
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';

export interface ActionCounts {
  /** Fell due in the period. */
  readonly due: number;
  readonly inTime: number;
  /** Done after its due date, by the last day of the period. */
  readonly late: number;
  /** Not done by the last day of the period. */
  readonly open: number;
}

export interface OrganisationActions {
  /** Null for actions of no organisation. */
  readonly handle: string | null;
  readonly name: string | null;
  readonly now: ActionCounts;
  readonly before: ActionCounts;
}

const counts = ({ from, until }: Period, prefix: string) => sql`
  sum(case when due between ${from} and ${until} then 1 else 0 end) as ${sql.ref(`${prefix}Due`)},
  sum(case when due between ${from} and ${until} and "doneOn" <= due then 1 else 0 end) as ${sql.ref(`${prefix}InTime`)},
  sum(case when due between ${from} and ${until} and "doneOn" > due and "doneOn" <= ${until} then 1 else 0 end) as ${sql.ref(`${prefix}Late`)}`;

const ofPartnership = (partnership: number | null) =>
  partnership === null ? sql`` : sql`and "partnershipId" = ${partnership}`;

/** By name of the organisation responsible, of all partnerships or of one; cancelled actions and those that are due only after the period are left out. */
export async function countActions(
  db: Db,
  { now, before }: TwoPeriods,
  partnership: number | null = null,
): Promise<OrganisationActions[]> {
  const { rows } = await sql<{ handle: string | null; name: string | null } & Record<string, number>>`
    select o.handle, o.name, ${counts(now, 'now')}, ${counts(before, 'before')}
    from action a left join organisation o on o.id = a."organisationId"
    where a."cancelledOn" is null and a.due between ${before.from} and ${now.until} ${ofPartnership(partnership)}
    group by o.handle, o.name order by o.name is null, o.name, o.handle`.execute(db);
  const of = (row: Record<string, number | string | null>, prefix: string): ActionCounts => {
    const [due, inTime, late] = ['Due', 'InTime', 'Late'].map((part) => Number(row[`${prefix}${part}`]));
    return { due: due ?? 0, inTime: inTime ?? 0, late: late ?? 0, open: (due ?? 0) - (inTime ?? 0) - (late ?? 0) };
  };
  return rows.map((row) => ({ handle: row.handle, name: row.name, now: of(row, 'now'), before: of(row, 'before') }));
}

/** How many actions were overdue when each of two days began, however long ago they were due. */
export async function countOverdue(
  db: Db,
  days: { readonly now: DateText; readonly before: DateText },
  partnership: number | null = null,
) {
  const overdue = (day: DateText, as: string) => sql`
    sum(case when due < ${day} and ("doneOn" is null or "doneOn" >= ${day})
      and ("cancelledOn" is null or "cancelledOn" >= ${day}) then 1 else 0 end) as ${sql.ref(as)}`;
  const { rows } = await sql<{ now: number | null; before: number | null }>`
    select ${overdue(days.now, 'now')}, ${overdue(days.before, 'before')} from action where true ${ofPartnership(partnership)}`.execute(
    db,
  );
  return { now: Number(rows[0]?.now ?? 0), before: Number(rows[0]?.before ?? 0) };
}
