/** Contacts with working life, and who had a job when asked. */
import { sql } from 'kysely';
import type { Path } from '../../lib/vocabulary.ts';
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';
import { type PeopleByKey, peopleBy } from './work.ts';

/** People who got a contact with working life, by kind. */
export const peopleWithWork = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> =>
  peopleBy(db, periods, sql`select kind as key, "participantId" as person, since as day from "workContact"`);

/** People by their situation when they were last asked in the period. */
export const peopleBySituation = (db: Db, periods: TwoPeriods): Promise<PeopleByKey> => {
  const last = (period: 'now' | 'before') => {
    const { from, until } = periods[period];
    return sql`select c.situation as key, c."participantId" as person, c."askedOn" as day from "employmentCheck" c
      where c."askedOn" between ${from} and ${until} and not exists (select 1 from "employmentCheck" d
        where d."participantId" = c."participantId" and d."askedOn" <= ${until}
          and (d."askedOn" > c."askedOn" or (d."askedOn" = c."askedOn" and d.id > c.id)))`;
  };
  return peopleBy(db, periods, sql`${last('now')} union all ${last('before')}`);
};

export interface EmployedByPath {
  readonly path: Path | null;
  readonly people: number;
  /** In a job or a business of their own. */
  readonly employed: number;
}

/** Who was asked in the period, and who of them had a job, by integration path. */
export async function employedByPath(db: Db, { now }: TwoPeriods): Promise<EmployedByPath[]> {
  const { rows } = await sql<EmployedByPath>`
    select p."integrationLanguage" as path, count(*) as people,
      sum(case when c.situation in ('employed', 'own-business') then 1 else 0 end) as employed
    from "employmentCheck" c join participant p on p.id = c."participantId"
    where c."askedOn" between ${now.from} and ${now.until} and not exists (select 1 from "employmentCheck" d
      where d."participantId" = c."participantId" and d."askedOn" <= ${now.until}
        and (d."askedOn" > c."askedOn" or (d."askedOn" = c."askedOn" and d.id > c.id)))
    group by 1 order by p."integrationLanguage" is null, 1`.execute(db);
  return rows.map(({ path, people, employed }) => ({ path, people: Number(people), employed: Number(employed) }));
}
