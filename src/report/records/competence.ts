/** What was found out of people's competence, and how far the recognition of it came. One statement each, people once. */
import { sql } from 'kysely';
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';
import { type PeopleByKey, peopleBy } from './work.ts';

/** People of whom a skill reached a state, by state. */
export const peopleBySkillState = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> =>
  peopleBy(
    db,
    periods,
    sql`select t.state as key, s."participantId" as person, t."reachedOn" as day
      from "skillStep" t join skill s on s.id = t."skillId"`,
  );

/** People whose case of recognition took a step, by step. */
export const peopleByRecognition = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> =>
  peopleBy(
    db,
    periods,
    sql`select t.status as key, r."participantId" as person, t."reachedOn" as day
      from "recognitionStep" t join recognition r on r.id = t."recognitionId"`,
  );

/** People assessed again in a language: at a higher level than ever before in one language at least, or in none. Levels sort by their names. */
export const peopleAssessedAgain = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> => {
  const assessed = (period: 'now' | 'before') => sql`
    select case when max(case when l.cefr > e.most then 1 else 0 end) = 1 then 'higher' else 'not-higher' end as key,
      l."participantId" as person, cast(${periods[period].until} as text) as day
    from "languageLevel" l
    join (select l.id, max(e.cefr) as most from "languageLevel" l
      join "languageLevel" e on e."participantId" = l."participantId" and e.language = l.language and e."assessedOn" < l."assessedOn"
      where l."assessedOn" between ${periods.before.from} and ${periods.now.until} and e.cefr is not null
      group by l.id) e on e.id = l.id
    where l.cefr is not null and l."assessedOn" between ${periods[period].from} and ${periods[period].until}
    group by l."participantId"`;
  return peopleBy(db, periods, sql`${assessed('now')} union all ${assessed('before')}`);
};

/** Newcomers for whom something came of it, by domain of the Indicators of Integration framework. */
export const peopleByDomain = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> =>
  peopleBy(
    db,
    periods,
    sql`select domain as key, "participantId" as person, "happenedOn" as day
      from outcome where side = 'newcomer' and "participantId" is not null`,
  );
