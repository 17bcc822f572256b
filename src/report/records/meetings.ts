/** Meetings held, decisions made in them, and how often each organisation was there. */
import { sql } from 'kysely';
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';

export interface MeetingCounts {
  readonly meetings: number;
  readonly decisions: number;
}

export interface PartnershipMeetings {
  readonly handle: string;
  readonly name: string;
  readonly now: MeetingCounts;
  readonly before: MeetingCounts;
}

/** Every partnership that runs or held a meeting in either period, by name. Uses meeting_by_partnership_date. */
export async function countMeetings(db: Db, { now, before }: TwoPeriods): Promise<PartnershipMeetings[]> {
  const { rows } = await sql<{ handle: string; name: string } & Record<string, number>>`
    with held as (
      select m."partnershipId", m.date >= ${now.from} as late, count(*) as meetings,
        sum((select count(*) from decision d where d."meetingId" = m.id)) as decisions
      from meeting m where m.status = 'held' and m.date between ${before.from} and ${now.until} group by 1, 2
    )
    select s.handle, s.name,
      coalesce(n.meetings, 0) as "nowMeetings", coalesce(n.decisions, 0) as "nowDecisions",
      coalesce(b.meetings, 0) as "beforeMeetings", coalesce(b.decisions, 0) as "beforeDecisions"
    from partnership s
    left join held n on n."partnershipId" = s.id and n.late
    left join held b on b."partnershipId" = s.id and not b.late
    where n.meetings > 0 or b.meetings > 0
      or ((s."startOn" is null or s."startOn" <= ${now.until}) and (s."closedOn" is null or s."closedOn" >= ${now.from}))
    order by s.name, s.handle`.execute(db);
  return rows.map((row) => ({
    handle: row.handle,
    name: row.name,
    now: { meetings: Number(row.nowMeetings), decisions: Number(row.nowDecisions) },
    before: { meetings: Number(row.beforeMeetings), decisions: Number(row.beforeDecisions) },
  }));
}

/** Meetings held while the organisation was a member of the partnership, and those at which someone of it was present. */
export interface AttendanceCounts {
  readonly meetings: number;
  readonly present: number;
}

export interface OrganisationAttendance {
  readonly handle: string;
  readonly name: string;
  readonly now: AttendanceCounts;
  readonly before: AttendanceCounts;
}

/** By name, at the meetings of all partnerships or of one; organisations that had no meeting in either period are left out. A meeting without a list of those present does not count. */
export async function countAttendance(
  db: Db,
  { now, before }: TwoPeriods,
  partnership: number | null = null,
): Promise<OrganisationAttendance[]> {
  const ofPartnership = partnership === null ? sql`` : sql`and m."partnershipId" = ${partnership}`;
  const { rows } = await sql<{ handle: string; name: string } & Record<string, number>>`
    with asked as (
      select distinct m.id, m.date, b."organisationId" from meeting m
      join membership b on b."partnershipId" = m."partnershipId"
        and b.since <= m.date and (b.until is null or b.until >= m.date)
      where m.status = 'held' and m.date between ${before.from} and ${now.until} ${ofPartnership}
        and exists (select 1 from attendance a where a."meetingId" = m.id)
    ), seen as (
      select asked.date, asked."organisationId", case when exists (
        select 1 from attendance a
        where a."meetingId" = asked.id and a."organisationId" = asked."organisationId" and a.status = 'present'
      ) then 1 else 0 end as present
      from asked
    )
    select o.handle, o.name,
      sum(case when date >= ${now.from} then 1 else 0 end) as "nowMeetings",
      sum(case when date >= ${now.from} then present else 0 end) as "nowPresent",
      sum(case when date < ${now.from} then 1 else 0 end) as "beforeMeetings",
      sum(case when date < ${now.from} then present else 0 end) as "beforePresent"
    from seen join organisation o on o.id = seen."organisationId"
    group by o.handle, o.name order by o.name, o.handle`.execute(db);
  return rows.map((row) => ({
    handle: row.handle,
    name: row.name,
    now: { meetings: Number(row.nowMeetings), present: Number(row.nowPresent) },
    before: { meetings: Number(row.beforeMeetings), present: Number(row.beforePresent) },
  }));
}
