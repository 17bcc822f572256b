/** What a report to one organisation tells: its meetings by partnership, and how many people each organisation helped. */
import { sql } from 'kysely';
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';

export interface PartnershipAttendance {
  /** Handle. */
  readonly partnership: string;
  readonly name: string;
  readonly meetings: number;
  readonly present: number;
}

/** Meetings with a list of those present that were held while the organisation was a member, by name of the partnership. */
export async function attendanceOf(
  db: Db,
  organisation: number,
  { now }: TwoPeriods,
): Promise<PartnershipAttendance[]> {
  const { rows } = await sql<PartnershipAttendance>`
    with asked as (
      select distinct m.id, m."partnershipId" from meeting m
      join membership b on b."partnershipId" = m."partnershipId" and b."organisationId" = ${organisation}
        and b.since <= m.date and (b.until is null or b.until >= m.date)
      where m.status = 'held' and m.date between ${now.from} and ${now.until}
        and exists (select 1 from attendance a where a."meetingId" = m.id)
    )
    select s.handle as partnership, s.name, count(*) as meetings,
      sum(case when exists (select 1 from attendance a where a."meetingId" = asked.id
        and a."organisationId" = ${organisation} and a.status = 'present') then 1 else 0 end) as present
    from asked join partnership s on s.id = asked."partnershipId"
    group by s.handle, s.name order by s.name, s.handle`.execute(db);
  return rows.map((row) => ({ ...row, meetings: Number(row.meetings), present: Number(row.present) }));
}

/** How an organisation helps people. */
export const helps = ['activities', 'referrals', 'mentoring', 'work'] as const;
export type Help = (typeof helps)[number];

export interface HelpedRow {
  /** Handle. */
  readonly organisation: string;
  readonly name: string;
  /** `all`: in one way at least. */
  readonly help: Help | 'all';
  readonly people: number;
}

/** Different people whom each organisation helped in the period: at its activities, referred to it, with its mentors, at its workplaces. */
export async function countHelped(db: Db, { now: { from, until } }: TwoPeriods): Promise<HelpedRow[]> {
  const { rows } = await sql<HelpedRow>`
    with event as (
      select a."organisationId" as org, 'activities' as help, p."participantId" as person
      from presence p join "activitySession" s on s.id = p."sessionId" and s.status = 'held'
      join activity a on a.id = s."activityId" where p.status = 'present' and s.date between ${from} and ${until}
      union select "toOrganisationId", 'referrals', "participantId" from referral where "madeOn" between ${from} and ${until}
      union select coalesce(r."organisationId", c."organisationId"), 'mentoring', m."participantId"
        from "mentoringSession" s join "mentoringPair" p on p.id = s."pairId" join mentee m on m.id = p."menteeId"
        join mentor r on r.id = p."mentorId" left join "contactPerson" c on c.id = r."contactPersonId"
        where s.date between ${from} and ${until}
      union select "organisationId", 'work', "participantId" from "workContact" where since between ${from} and ${until}
    ), counted as (
      select org, help, count(distinct person) as people from event group by org, help
      union all select org, 'all', count(distinct person) from event group by org
    )
    select o.handle as organisation, o.name, c.help, c.people from counted c join organisation o on o.id = c.org
    order by o.handle, c.help`.execute(db);
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
