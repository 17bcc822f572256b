/** What the common indicators of AMIF count: each person once an indicator, on the first day on which it is so of her, however long ago. */
import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import type { Period } from '../../lib/period.ts';
import type { Gender } from '../../lib/vocabulary.ts';
import type { AgeBracket } from '../../lib/vocabulary-report.ts';
import type { Db } from '../../store/index.ts';
import type { AmifPeople } from '../amif.ts';
import { ageBracket, persons } from './participants.ts';

const visits = (indicator: AmifPeople, kind: string) => sql`
  select cast(${indicator} as text) as indicator, p."participantId" as person, s.date as day, 'presence ' || p.id as record
  from activity a join "activitySession" s on s."activityId" = a.id and s.status = 'held'
  join presence p on p."sessionId" = s.id and p.status = 'present' where a.kind = ${kind}`;

/** All but R.2.8, which needs the levels before and after a course. Whoever began anywhere is supported (O.2.3). */
const events = sql`
  ${visits('O.2.1', 'pre-departure')}
  union all select 'O.2.3', "participantId", "joinedOn", record from stay
  union all ${visits('O.2.3.1', 'language-course')}
  union all ${visits('O.2.3.2', 'civic-orientation')}
  union all ${visits('O.2.3.3', 'career-guidance')}
  union all select 'O.2.3.3', m."participantId", s.date, 'mentoringSession ' || s.id
    from "mentoringSession" s join "mentoringPair" p on p.id = s."pairId" join mentee m on m.id = p."menteeId"
    join "mentoringProgramme" g on g.id = p."programmeId" where g.kind = 'career'
  union all select 'R.2.9', "participantId", "givenOn", 'activityFeedback ' || id
    from "activityFeedback" where helped = 1 and "participantId" is not null
  union all select 'R.2.10', r."participantId", t."reachedOn", 'recognitionStep ' || t.id
    from "recognitionStep" t join recognition r on r.id = t."recognitionId" where t.status = 'applied'
  union all select 'R.2.11', "participantId", "happenedOn", 'outcome ' || id
    from outcome where kind = 'long-term-residence-applied' and side = 'newcomer' and "participantId" is not null`;

/** `counted`: each person an indicator, with day and record of the first time: `2026-03-01 presence 7`. */
const counted = (period: Period) => sql`${persons({ now: period, before: period })}, event as (${events}), counted as (
    select indicator, person, min(cast(day as text) || ' ' || record) as first from event
    where day <= ${period.until} group by indicator, person
  )`;

const within = ({ from, until }: Period) =>
  sql`substr(c.first, 1, 10) between ${from} and ${until} and p."archivedOn" is null`;

export interface AmifCount {
  readonly indicator: AmifPeople;
  /** JSON as it is kept. */
  readonly citizenships: string | null;
  readonly gender: Gender | null;
  readonly age: AgeBracket;
  readonly people: number;
}

/** One statement, however many people. */
export async function countAmif(db: Db, period: Period): Promise<AmifCount[]> {
  const { rows } = await sql<AmifCount>`
    ${counted(period)}
    select c.indicator, cast(p.citizenships as text) as citizenships, p.gender, ${ageBracket} as age, count(*) as people
    from counted c join person on person."participantId" = c.person join participant p on p.id = c.person
    where ${within(period)} group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db);
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}

/** Someone who counts, for an audit: which record shows it since when. */
export interface AmifEvidence {
  readonly indicator: AmifPeople;
  readonly participant: number;
  readonly citizenships: string | null;
  readonly gender: Gender | null;
  readonly age: AgeBracket;
  readonly birthDate: DateText | null;
  readonly birthYear: number | null;
  readonly unaccompaniedMinor: boolean | null;
  /** The very first day, on which age is reckoned. */
  readonly firstDay: DateText;
  readonly lastDay: DateText | null;
  readonly countedOn: DateText;
  /** Table and number. */
  readonly record: string;
}

/** By indicator and number of the participant. A list by its nature: a row for each person an indicator counts. */
export async function listAmifEvidence(db: Db, period: Period): Promise<AmifEvidence[]> {
  const { rows } = await sql<
    Omit<AmifEvidence, 'unaccompaniedMinor' | 'countedOn' | 'record'> & {
      readonly minor: number | null;
      readonly first: string;
    }
  >`
    ${counted(period)}
    select c.indicator, p.id as participant, cast(p.citizenships as text) as citizenships, p.gender, ${ageBracket} as age,
      cast(p."birthDate" as text) as "birthDate", p."birthYear", p."unaccompaniedMinor" as minor, person.first as "firstDay",
      (select case when count(*) > count(s."leftOn") then null else cast(max(s."leftOn") as text) end
        from stay s where s."participantId" = p.id) as "lastDay", c.first
    from counted c join person on person."participantId" = c.person join participant p on p.id = c.person
    where ${within(period)} order by c.indicator, p.id`.execute(db);
  return rows.map(({ minor, first, ...row }) => ({
    ...row,
    unaccompaniedMinor: minor === null ? null : minor === 1,
    countedOn: first.slice(0, 10),
    record: first.slice(11),
  }));
}

export interface CourseLevel {
  readonly id: number;
  readonly language: string;
  readonly cefr: string;
  readonly assessedOn: DateText;
}

/** Someone who left a language course: her attendance of it, her levels of Finnish and Swedish, oldest first. */
export interface CourseLeaver {
  readonly participant: number;
  readonly citizenships: string | null;
  readonly gender: Gender | null;
  readonly age: AgeBracket;
  readonly courses: readonly { readonly first: DateText; readonly left: DateText }[];
  readonly levels: readonly CourseLevel[];
}

/** Everyone who left a course from the first of the days on, with all her courses up to the last. Two statements, a row for each course and level. */
export async function courseLeavers(db: Db, period: Period): Promise<CourseLeaver[]> {
  const course = sql`${persons({ now: period, before: period })}, visit as (
      select p."participantId", s."activityId", min(s.date) as first from presence p
      join "activitySession" s on s.id = p."sessionId" and s.status = 'held'
      join activity a on a.id = s."activityId" and a.kind = 'language-course'
      where p.status = 'present' group by 1, 2
    ), course as (
      select v."participantId", v.first, coalesce(
        (select max(e."statusOn") from enrolment e where e."activityId" = v."activityId"
          and e."participantId" = v."participantId" and e.status in ('left', 'completed')), a."endsOn") as "left"
      from visit v join activity a on a.id = v."activityId"
    ), leaver as (select distinct "participantId" from course where "left" between ${period.from} and ${period.until})`;
  const { rows } = await sql<Omit<CourseLeaver, 'courses' | 'levels'> & { first: DateText; left: DateText }>`${course}
    select c."participantId" as participant, cast(p.citizenships as text) as citizenships, p.gender, ${ageBracket} as age,
      cast(c.first as text) as first, cast(c."left" as text) as "left"
    from course c join leaver l on l."participantId" = c."participantId"
    join person on person."participantId" = c."participantId"
    join participant p on p.id = c."participantId" and p."archivedOn" is null
    where c."left" <= ${period.until} order by 1, 6, 5`.execute(db);
  const { rows: levels } = await sql<CourseLevel & { participant: number }>`${course}
    select l.id, l."participantId" as participant, l.language, l.cefr, cast(l."assessedOn" as text) as "assessedOn"
    from "languageLevel" l join leaver v on v."participantId" = l."participantId"
    where l.language in ('fi', 'sv') and l.cefr is not null and l."assessedOn" <= ${period.until}
    order by l."assessedOn", l.id`.execute(db);
  const byPerson = new Map<number, CourseLevel[]>();
  for (const { participant, ...level } of levels)
    byPerson.set(participant, [...(byPerson.get(participant) ?? []), level]);
  const leavers = new Map<number, CourseLeaver>();
  for (const { first, left, ...person } of rows) {
    const known = leavers.get(person.participant);
    const courses = [...(known?.courses ?? []), { first, left }];
    leavers.set(person.participant, { ...person, courses, levels: byPerson.get(person.participant) ?? [] });
  }
  return [...leavers.values()];
}

/** Authorities that were members of a partnership on a day of the period (O.2.2), and partnerships that one of them led (O.2.7). */
export async function countAuthorities(db: Db, { from, until }: Period) {
  const { rows } = await sql<{ authorities: number; projects: number }>`
    select count(distinct o.id) as authorities,
      count(distinct case when m.role = 'lead' then m."partnershipId" end) as projects
    from membership m join organisation o on o.id = m."organisationId" and o.sector = 'authority'
    where m.since <= ${until} and (m.until is null or m.until >= ${from})`.execute(db);
  return { authorities: Number(rows[0]?.authorities ?? 0), projects: Number(rows[0]?.projects ?? 0) };
}
