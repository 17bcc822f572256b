/** Who left a language course, with the levels before and after it (R.2.8 of AMIF); and the authorities that are counted (O.2.2, O.2.7). */
import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import type { Period } from '../../lib/period.ts';
import type { Gender } from '../../lib/vocabulary.ts';
import type { AgeBracket } from '../../lib/vocabulary-report.ts';
import type { Db } from '../../store/index.ts';
import { type AmifScope, members } from './amif.ts';
import { ageBracket, persons } from './participants.ts';

export interface CourseLevel {
  readonly id: number;
  readonly language: string;
  readonly cefr: string;
  readonly assessedOn: DateText;
}

/** Someone who left a language course: her attendance of it, her levels of Finnish and Swedish, oldest first. */
export interface CourseLeaver {
  /** Whose courses these are; null for all of the register. */
  readonly partnership: number | null;
  readonly participant: number;
  readonly citizenships: string | null;
  readonly gender: Gender | null;
  readonly age: AgeBracket;
  readonly courses: readonly { readonly first: DateText; readonly left: DateText }[];
  readonly levels: readonly CourseLevel[];
}

/** Everyone who left a course from the first of the days on, with all her courses up to the last. Two statements, a row for each course and level. */
export async function courseLeavers(db: Db, period: Period, scope: AmifScope = 'register'): Promise<CourseLeaver[]> {
  const inAll = scope === 'register';
  const course = sql`${inAll ? persons({ now: period, before: period }) : members(period)}, visit as (
      select p."participantId", s."activityId", min(s.date) as first from presence p
      join "activitySession" s on s.id = p."sessionId" and s.status = 'held'
      join activity a on a.id = s."activityId" and a.kind = 'language-course'
      where p.status = 'present' group by 1, 2
    ), course as (
      select v."participantId", ${inAll ? sql`cast(null as integer)` : sql`a."partnershipId"`} as partnership, v.first, coalesce(
        (select max(e."statusOn") from enrolment e where e."activityId" = v."activityId"
          and e."participantId" = v."participantId" and e.status in ('left', 'completed')), a."endsOn") as "left"
      from visit v join activity a on a.id = v."activityId"
    ), leaver as (select distinct "participantId", partnership from course where "left" between ${period.from} and ${period.until})`;
  const { rows } = await sql<Omit<CourseLeaver, 'courses' | 'levels'> & { first: DateText; left: DateText }>`${course}
    select c.partnership, c."participantId" as participant, cast(p.citizenships as text) as citizenships, p.gender, ${ageBracket} as age,
      cast(c.first as text) as first, cast(c."left" as text) as "left"
    from course c join leaver l on l."participantId" = c."participantId" ${inAll ? sql`` : sql`and l.partnership = c.partnership`}
    join person on person."participantId" = c."participantId"
      ${inAll ? sql`` : sql`and person."partnershipId" = c.partnership and cast(c.first as text) >= person.first`}
    join participant p on p.id = c."participantId" and p."archivedOn" is null
    where c."left" <= ${period.until} order by 1, 2, 7, 6`.execute(db);
  const { rows: levels } = await sql<CourseLevel & { participant: number }>`${course}
    select l.id, l."participantId" as participant, l.language, l.cefr, cast(l."assessedOn" as text) as "assessedOn"
    from "languageLevel" l join (select distinct "participantId" from leaver) v on v."participantId" = l."participantId"
    where l.language in ('fi', 'sv') and l.cefr is not null and l."assessedOn" <= ${period.until}
    order by l."assessedOn", l.id`.execute(db);
  const byPerson = new Map<number, CourseLevel[]>();
  for (const { participant, ...level } of levels)
    byPerson.set(participant, [...(byPerson.get(participant) ?? []), level]);
  const leavers = new Map<string, CourseLeaver>();
  for (const { first, left, ...person } of rows) {
    const key = `${person.partnership}/${person.participant}`;
    const courses = [...(leavers.get(key)?.courses ?? []), { first, left }];
    leavers.set(key, { ...person, courses, levels: byPerson.get(person.participant) ?? [] });
  }
  return [...leavers.values()];
}

export interface Authorities {
  readonly partnership: number | null;
  /** That were members of a partnership on a day of the period (O.2.2). */
  readonly authorities: number;
  /** Partnerships that one of them led (O.2.7). */
  readonly projects: number;
}

/** One row for the register, or one for each partnership with an authority in it. */
export async function countAuthorities(
  db: Db,
  { from, until }: Period,
  scope: AmifScope = 'register',
): Promise<Authorities[]> {
  const of = scope === 'register' ? sql`cast(null as integer)` : sql`m."partnershipId"`;
  const { rows } = await sql<Authorities>`
    select ${of} as partnership, count(distinct o.id) as authorities,
      count(distinct case when m.role = 'lead' then m."partnershipId" end) as projects
    from membership m join organisation o on o.id = m."organisationId" and o.sector = 'authority'
    where m.since <= ${until} and (m.until is null or m.until >= ${from}) group by 1 order by 1`.execute(db);
  return rows.map((row) => ({ ...row, authorities: Number(row.authorities), projects: Number(row.projects) }));
}
