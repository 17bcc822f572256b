/** What people did and what came of it: activities, referrals, language levels, outcomes, mentoring. One statement each, people once. */
import { type RawBuilder, sql } from 'kysely';
import type { Period } from '../../lib/period.ts';
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';

/** A number in the period and in the one before. */
export interface NowBefore {
  readonly now: number;
  readonly before: number;
}

export interface KeyedCount extends NowBefore {
  readonly key: string;
}

/** Different people with an event in each period, by a key of the event, and in all: one statement, the events read once. `events` has key, person, day. */
export async function peopleBy(db: Db, { now, before }: TwoPeriods, events: RawBuilder<unknown>) {
  const counted = sql`
    count(distinct case when day between ${now.from} and ${now.until} then person end) as now,
    count(distinct case when day between ${before.from} and ${before.until} then person end) as before`;
  const { rows } = await sql<{ part: 'all' | 'key'; key: string | null; now: number; before: number }>`
    with event as materialized (
      select key, person, day from (${events}) known where day between ${before.from} and ${now.until}
    )
    select 'key' as part, key, ${counted} from event group by key
    union all select 'all', null, ${counted} from event order by part, key`.execute(db);
  const all = rows.find(({ part }) => part === 'all');
  return {
    rows: rows
      .filter(({ part }) => part === 'key')
      .map((row): KeyedCount => ({ key: row.key as string, now: Number(row.now), before: Number(row.before) })),
    total: { now: Number(all?.now ?? 0), before: Number(all?.before ?? 0) },
  };
}

export type PeopleByKey = Awaited<ReturnType<typeof peopleBy>>;

/** People who were present at a session held, by kind of activity. */
export const peopleAtActivities = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> =>
  peopleBy(
    db,
    periods,
    sql`select a.kind as key, p."participantId" as person, s.date as day
      from presence p join "activitySession" s on s.id = p."sessionId" and s.status = 'held'
      join activity a on a.id = s."activityId" where p.status = 'present'`,
  );

/** People who were referred, by name of the organisation that received them. */
export const peopleReferred = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> =>
  peopleBy(
    db,
    periods,
    sql`select o.name as key, r."participantId" as person, r."madeOn" as day
      from referral r join organisation o on o.id = r."toOrganisationId"`,
  );

/** Newcomers for whom something came of it, by kind of outcome. */
export const peopleWithOutcomes = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> =>
  peopleBy(
    db,
    periods,
    sql`select kind as key, "participantId" as person, "happenedOn" as day
      from outcome where side = 'newcomer' and "participantId" is not null`,
  );

/** People assessed at a higher level of the European framework than ever before in that language. Levels sort by their names. */
export const peopleWithHigherLevel = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> =>
  peopleBy(
    db,
    periods,
    sql`select l.language as key, l."participantId" as person, l."assessedOn" as day from "languageLevel" l
      where l.cefr > (select max(e.cefr) from "languageLevel" e
        where e."participantId" = l."participantId" and e.language = l.language and e."assessedOn" < l."assessedOn")`,
  );

/** Mentees who met their mentor, by kind of programme. */
export const menteesMet = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> =>
  peopleBy(
    db,
    periods,
    sql`select g.kind as key, m."participantId" as person, s.date as day
      from "mentoringSession" s join "mentoringPair" p on p.id = s."pairId"
      join mentee m on m.id = p."menteeId" join "mentoringProgramme" g on g.id = p."programmeId"`,
  );

const rowsWithin = (table: string, day: string, { from, until }: Period, and: RawBuilder<unknown> = sql``) =>
  sql`(select count(*) from ${sql.table(table)} where ${sql.ref(day)} between ${from} and ${until} ${and})`;

export interface EventCounts {
  readonly sessions: NowBefore;
  readonly mentoringSessions: NowBefore;
  readonly learnings: NowBefore;
}

/** How many sessions, mentoring meetings and things learned by hosts there were. */
export async function countEvents(db: Db, { now, before }: TwoPeriods): Promise<EventCounts> {
  const held = sql`and status = 'held'`;
  const host = sql`and side = 'host'`;
  const { rows } = await sql<Record<string, number>>`select
    ${rowsWithin('activitySession', 'date', now, held)} as sn, ${rowsWithin('activitySession', 'date', before, held)} as sb,
    ${rowsWithin('mentoringSession', 'date', now)} as mn, ${rowsWithin('mentoringSession', 'date', before)} as mb,
    ${rowsWithin('learning', 'learnedOn', now, host)} as ln, ${rowsWithin('learning', 'learnedOn', before, host)} as lb`.execute(
    db,
  );
  const at = (key: string) => Number(rows[0]?.[key] ?? 0);
  return {
    sessions: { now: at('sn'), before: at('sb') },
    mentoringSessions: { now: at('mn'), before: at('mb') },
    learnings: { now: at('ln'), before: at('lb') },
  };
}
