/** How long people wait: for an answer to a referral, and for a first community. */
import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import { isWithin, type Period } from '../../lib/period.ts';
import { communityKinds } from '../../lib/vocabulary-path.ts';
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';

/** From one day to another, and how many people it is so for. */
export interface Span {
  readonly from: DateText;
  readonly on: DateText;
  readonly people: number;
}

export interface SpansNowBefore {
  readonly now: readonly Span[];
  readonly before: readonly Span[];
}

export interface WaitingRow {
  /** Name of the organisation that has not answered. */
  readonly receiver: string;
  readonly now: number;
  readonly before: number;
}

/** People for whom a referral had not been answered when the period ended, by receiver, and each once in all. Uses referral_by_status. */
export async function countWaiting(db: Db, { now, before }: TwoPeriods) {
  const open = ({
    until,
  }: Period) => sql`case when r."madeOn" <= ${until} and (r."answeredOn" is null or r."answeredOn" > ${until})
    then r."participantId" end`;
  const counted = sql`count(distinct ${open(now)}) as now, count(distinct ${open(before)}) as before`;
  const asked = sql`r.status not in ('withdrawn') and r."madeOn" <= ${now.until} and (r."answeredOn" is null or r."answeredOn" > ${before.until})`;
  const { rows } = await sql<WaitingRow>`
    select o.name as receiver, ${counted} from referral r join organisation o on o.id = r."toOrganisationId"
    where ${asked} group by o.name order by o.name`.execute(db);
  const { rows: all } = await sql<{ now: number; before: number }>`
    select ${counted} from referral r where ${asked}`.execute(db);
  return {
    rows: rows.map((row) => ({ key: row.receiver, now: Number(row.now), before: Number(row.before) })),
    total: { now: Number(all[0]?.now ?? 0), before: Number(all[0]?.before ?? 0) },
  };
}

/** Of the referrals answered in each period: when they were made and answered. A person counts with her first one. */
export async function answeredSpans(db: Db, periods: TwoPeriods): Promise<SpansNowBefore> {
  const spans = ({ from, until }: Period) => sql<Span>`
    with first as (
      select "participantId", min("answeredOn") as "on", min("madeOn") as "from" from referral
      where "answeredOn" between ${from} and ${until} group by "participantId"
    ) select cast("from" as text) as "from", cast("on" as text) as "on", count(*) as people from first group by 1, 2 order by 1, 2`;
  return bothPeriods(db, periods, spans);
}

/**
 * Of those who came to their first community in each period: when they arrived (or joined) and when they came. One statement for both: who came
 * within them, and not before. Uses one_presence for the sessions of the periods, presence_by_participant for what was before.
 */
export async function communitySpans(db: Db, { now, before }: TwoPeriods): Promise<SpansNowBefore> {
  const { rows } = await sql<Span>`
    with session as materialized (
      select s.id, s.date from "activitySession" s join activity a on a.id = s."activityId"
      where a.kind in (${sql.join([...communityKinds])}) and s.date <= ${now.until}
    ), came as (
      select p."participantId", min(s.date) as "on" from session s join presence p on p."sessionId" = s.id
      where p.status = 'present' and s.date >= ${before.from} group by p."participantId"
    ) select cast(coalesce(p."arrivalDate", p."joinedOn") as text) as "from", cast(came."on" as text) as "on", count(*) as people
      from came join participant p on p.id = came."participantId" and p."archivedOn" is null
      where coalesce(p."arrivalDate", p."joinedOn") is not null and not exists (
        select 1 from presence q join session s on s.id = q."sessionId"
        where q."participantId" = came."participantId" and q.status = 'present' and s.date < ${before.from}
      ) group by 1, 2 order by 1, 2`.execute(db);
  const spans = rows.map((row) => ({ ...row, people: Number(row.people) }));
  return {
    now: spans.filter(({ on }) => isWithin(on, now)),
    before: spans.filter(({ on }) => isWithin(on, before)),
  };
}

async function bothPeriods(
  db: Db,
  { now, before }: TwoPeriods,
  spans: (period: Period) => ReturnType<typeof sql<Span>>,
): Promise<SpansNowBefore> {
  const read = async (period: Period) =>
    (await spans(period).execute(db)).rows.map((row) => ({ ...row, people: Number(row.people) }));
  return { now: await read(now), before: await read(before) };
}
