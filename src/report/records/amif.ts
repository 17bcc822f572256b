/** What the common indicators of AMIF count: each person once an indicator, on the first day on which it is so of her, however long ago. */
import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import type { Period } from '../../lib/period.ts';
import type { Gender } from '../../lib/vocabulary.ts';
import type { AgeBracket } from '../../lib/vocabulary-report.ts';
import type { Db } from '../../store/index.ts';
import type { AmifPeople } from '../amif.ts';
import { ageBracket, persons } from './participants.ts';

/** Whose indicators: of everyone in the register, or of the participants of each partnership by itself (a project is a partnership). */
export type AmifScope = 'register' | 'partnerships';

const visits = (indicator: AmifPeople, kind: string) => sql`
  select cast(${indicator} as text) as indicator, p."participantId" as person, s.date as day, 'presence ' || p.id as record,
    a."partnershipId" as partnership
  from activity a join "activitySession" s on s."activityId" = a.id and s.status = 'held'
  join presence p on p."sessionId" = s.id and p.status = 'present' where a.kind = ${kind}`;

const began = {
  register: sql`select 'O.2.3', "participantId", "joinedOn", record, cast(null as integer) from stay`,
  partnerships: sql`select 'O.2.3', "participantId", "joinedOn", 'participation ' || id, "partnershipId" from participation`,
};

/** What is on record without a partnership is of those in which she took part that day. */
const during = (scope: AmifScope, person: string, day: string) =>
  scope === 'register'
    ? { partnership: sql`cast(null as integer)`, join: sql`` }
    : {
        partnership: sql`q."partnershipId"`,
        join: sql`join participation q on q."participantId" = ${sql.ref(person)} and q."joinedOn" <= ${sql.ref(day)}
          and (q."leftOn" is null or q."leftOn" >= ${sql.ref(day)})`,
      };

/** All but R.2.8, which needs the levels before and after a course. Whoever began anywhere is supported (O.2.3). */
function events(scope: AmifScope) {
  const recognised = during(scope, 'r.participantId', 't.reachedOn');
  const stays = during(scope, 'u.participantId', 'u.happenedOn');
  return sql`
  ${visits('O.2.1', 'pre-departure')}
  union all ${began[scope]}
  union all ${visits('O.2.3.1', 'language-course')}
  union all ${visits('O.2.3.2', 'civic-orientation')}
  union all ${visits('O.2.3.3', 'career-guidance')}
  union all ${visits('O.2.5', 'family-reunification')}
  union all select 'O.2.3.3', m."participantId", s.date, 'mentoringSession ' || s.id, g."partnershipId"
    from "mentoringSession" s join "mentoringPair" p on p.id = s."pairId" join mentee m on m.id = p."menteeId"
    join "mentoringProgramme" g on g.id = p."programmeId" where g.kind = 'career'
  union all select 'R.2.9', f."participantId", f."givenOn", 'activityFeedback ' || f.id, a."partnershipId"
    from "activityFeedback" f join activity a on a.id = f."activityId" where f.helped = 1 and f."participantId" is not null
  union all select 'R.2.10', r."participantId", t."reachedOn", 'recognitionStep ' || t.id, ${recognised.partnership}
    from "recognitionStep" t join recognition r on r.id = t."recognitionId" ${recognised.join} where t.status = 'applied'
  union all select 'R.2.11', u."participantId", u."happenedOn", 'outcome ' || u.id, ${stays.partnership}
    from outcome u ${stays.join}
    where u.kind = 'long-term-residence-applied' and u.side = 'newcomer' and u."participantId" is not null`;
}

/** `counted`: each person an indicator (and a partnership), with day and record of the first time: `2026-03-01 presence 7`. */
const counted = (period: Period, scope: AmifScope) =>
  scope === 'register'
    ? sql`${persons({ now: period, before: period })}, event as (${events(scope)}), counted as (
    select indicator, person, cast(null as integer) as partnership, min(cast(day as text) || ' ' || record) as first from event
    where day <= ${period.until} group by indicator, person
  )`
    : sql`${members(period)}, event as (${events(scope)}), counted as (
    select e.indicator, e.person, e.partnership, min(cast(e.day as text) || ' ' || e.record) as first from event e
    join person on person."participantId" = e.person and person."partnershipId" = e.partnership
      and cast(e.day as text) >= person.first
    where e.day <= ${period.until} group by e.indicator, e.person, e.partnership
  )`;

/** `person`: everyone who began in a partnership by the end of the period, with her first day in it. */
export const members = ({ until }: Period) => sql`
    with person as (
      select "participantId", "partnershipId", cast(min("joinedOn") as text) as first from participation
      where "joinedOn" <= ${until} group by "participantId", "partnershipId"
    )`;

/** Who is meant by a row of `counted`. */
const same = (scope: AmifScope) =>
  scope === 'register'
    ? sql`person."participantId" = c.person`
    : sql`person."participantId" = c.person and person."partnershipId" = c.partnership`;

const within = ({ from, until }: Period) =>
  sql`substr(c.first, 1, 10) between ${from} and ${until} and p."archivedOn" is null`;

export interface AmifCount {
  /** Null for the whole register. */
  readonly partnership: number | null;
  readonly indicator: AmifPeople;
  /** JSON as it is kept. */
  readonly citizenships: string | null;
  readonly gender: Gender | null;
  readonly age: AgeBracket;
  readonly people: number;
}

/** One statement, however many people and partnerships. */
export async function countAmif(db: Db, period: Period, scope: AmifScope = 'register'): Promise<AmifCount[]> {
  const { rows } = await sql<AmifCount>`
    ${counted(period, scope)}
    select c.partnership, c.indicator, cast(p.citizenships as text) as citizenships, p.gender, ${ageBracket} as age,
      count(*) as people
    from counted c join person on ${same(scope)} join participant p on p.id = c.person
    where ${within(period)} group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(db);
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
  /** The very first day, on which age is reckoned; in the partnership when it is one's. */
  readonly firstDay: DateText;
  readonly lastDay: DateText | null;
  readonly countedOn: DateText;
  /** Table and number. */
  readonly record: string;
}

/** By indicator and number of the participant. A list by its nature: a row for each person an indicator counts. */
export async function listAmifEvidence(
  db: Db,
  period: Period,
  partnership: number | null = null,
): Promise<AmifEvidence[]> {
  const scope: AmifScope = partnership === null ? 'register' : 'partnerships';
  const stays =
    partnership === null ? sql`stay s where` : sql`participation s where s."partnershipId" = ${partnership} and`;
  const { rows } = await sql<
    Omit<AmifEvidence, 'unaccompaniedMinor' | 'countedOn' | 'record'> & {
      readonly minor: number | null;
      readonly first: string;
    }
  >`
    ${counted(period, scope)}
    select c.indicator, p.id as participant, cast(p.citizenships as text) as citizenships, p.gender, ${ageBracket} as age,
      cast(p."birthDate" as text) as "birthDate", p."birthYear", p."unaccompaniedMinor" as minor, person.first as "firstDay",
      (select case when count(*) > count(s."leftOn") then null else cast(max(s."leftOn") as text) end
        from ${stays} s."participantId" = p.id) as "lastDay", c.first
    from counted c join person on ${same(scope)} join participant p on p.id = c.person
    where ${within(period)} ${partnership === null ? sql`` : sql`and c.partnership = ${partnership}`}
    order by c.indicator, p.id`.execute(db);
  return rows.map(({ minor, first, ...row }) => ({
    ...row,
    unaccompaniedMinor: minor === null ? null : minor === 1,
    countedOn: first.slice(0, 10),
    record: first.slice(11),
  }));
}
