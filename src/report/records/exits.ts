/** Why people ended: the reason told when they left for the last time. */
import { sql } from 'kysely';
import type { Period } from '../../lib/period.ts';
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';

export interface ExitRow {
  /** As it was entered; null when nothing was said. */
  readonly reason: string | null;
  readonly now: number;
  readonly before: number;
}

/**
 * The last stay that began by the end of the period, as one text that sorts by the day on which it ended: `2026-09-30 moved`; `9999` while it goes on.
 */
const lastStay = ({ until }: Period, as: string) => sql`
  max(case when stay."joinedOn" <= ${until}
    then coalesce(cast(stay."leftOn" as text) || ' ' || coalesce(stay."exitReason", ''), '9999') end) as ${sql.ref(as)}`;

const endedWithin = ({ from, until }: Period, last: string) =>
  sql`substr(${sql.ref(last)}, 1, 10) between ${from} and ${until}`;

/** By reason; the sums are those of the people who ended. Reads each stay once. */
export async function countExits(db: Db, { now, before }: TwoPeriods): Promise<ExitRow[]> {
  const counted = (period: Period, last: string) => sql`
    select substr(${sql.ref(last)}, 12) as reason, ${sql.lit(last)} as period, count(*) as people
    from person where ${endedWithin(period, last)} group by 1`;
  const { rows } = await sql<{ reason: string; period: 'now' | 'before'; people: number }>`
    with stay as (
      select "participantId", "joinedOn", "leftOn", "exitReason" from participation where "joinedOn" <= ${now.until}
      union all
      select p.id, coalesce(p."joinedOn", p."enteredOn"), p."leftOn", p."exitReason" from participant p
      where coalesce(p."joinedOn", p."enteredOn") <= ${now.until}
        and not exists (select 1 from participation q where q."participantId" = p.id)
    ), person as (
      select ${lastStay(now, 'now')}, ${lastStay(before, 'before')}
      from stay join participant p on p.id = stay."participantId" and p."archivedOn" is null
      group by stay."participantId"
    )
    ${counted(now, 'now')} union all ${counted(before, 'before')} order by 1, 2`.execute(db);
  const reasons = [...new Set(rows.map(({ reason }) => reason))];
  const people = (reason: string, period: 'now' | 'before') =>
    Number(rows.find((row) => row.reason === reason && row.period === period)?.people ?? 0);
  return reasons.map((reason) => ({
    reason: reason === '' ? null : reason,
    now: people(reason, 'now'),
    before: people(reason, 'before'),
  }));
}
