/**
 * How many people joined, took part and left, by group: one statement each, however many people there are. Reads participants with their
 * participations (participation_by_participant); someone in no partnership counts by her own days.
 */
import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import type { Period } from '../../lib/period.ts';
import { byText } from '../../lib/text.ts';
import type { Gender, Path, ResidenceGround } from '../../lib/vocabulary.ts';
import type { AgeBracket } from '../../lib/vocabulary-report.ts';
import type { Db } from '../../store/index.ts';

/** People in a period: who began in it, took part in it, ended in it. */
export interface Movement {
  readonly joined: number;
  readonly active: number;
  readonly ended: number;
}

/** The groups of one person as far as reports know them, with the movement of all who are alike. */
export interface GroupRow {
  readonly gender: Gender | null;
  readonly age: AgeBracket;
  readonly ground: ResidenceGround | null;
  readonly path: Path | null;
  readonly now: Movement;
  readonly before: Movement;
}

export interface PartnershipRow {
  readonly handle: string;
  readonly name: string;
  readonly now: Movement;
  readonly before: Movement;
}

/** Two periods, the earlier one just before the later one. Days after `until` are not looked at. */
export interface TwoPeriods {
  readonly now: Period;
  readonly before: Period;
}

/**
 * Joined: the first day of all is in the period. Active: took part on any day of it. Ended: took part, and no longer after it. `of` says
 * whose stays these are: all of a person, or hers in one partnership.
 */
const movementOf = ({ from, until }: Period, prefix: string) => sql`
  case when min("joinedOn") between ${from} and ${until} then 1 else 0 end as ${sql.ref(`${prefix}Joined`)},
  max(case when "joinedOn" <= ${until} and ("leftOn" is null or "leftOn" >= ${from}) then 1 else 0 end) as ${sql.ref(`${prefix}Active`)},
  case when max(case when "joinedOn" <= ${until} then coalesce(cast("leftOn" as text), '9999') else '' end)
    between ${from} and ${until} then 1 else 0 end as ${sql.ref(`${prefix}Ended`)}`;

const movementColumns = ['now', 'before'].flatMap((prefix) =>
  ['Joined', 'Active', 'Ended'].map((part) => `${prefix}${part}`),
);

export const sums = sql.raw(movementColumns.map((name) => `sum("${name}") as "${name}"`).join(', '));

export interface Counted {
  readonly nowJoined: number;
  readonly nowActive: number;
  readonly nowEnded: number;
  readonly beforeJoined: number;
  readonly beforeActive: number;
  readonly beforeEnded: number;
}

export const movements = (row: Counted) => ({
  now: { joined: Number(row.nowJoined), active: Number(row.nowActive), ended: Number(row.nowEnded) },
  before: { joined: Number(row.beforeJoined), active: Number(row.beforeActive), ended: Number(row.beforeEnded) },
});

/** Everyone's times of taking part that began by a day; someone in no partnership has her own days. */
const staysUntil = (until: DateText) => sql`
  select "participantId", "joinedOn", "leftOn", 'participation ' || id as record from participation where "joinedOn" <= ${until}
  union all
  select p.id, coalesce(p."joinedOn", p."enteredOn"), p."leftOn", 'participant ' || p.id from participant p
  where coalesce(p."joinedOn", p."enteredOn") <= ${until}
    and not exists (select 1 from participation q where q."participantId" = p.id)`;

/** `person`: everyone who took part by the end of the later period, with her first day and her movement. Goes before the query that counts. */
export const persons = ({ now, before }: TwoPeriods) => sql`
    with stay as (${staysUntil(now.until)}
    ), person as (
      select "participantId", cast(min("joinedOn") as text) as first, ${movementOf(now, 'now')}, ${movementOf(before, 'before')}
      from stay group by "participantId"
    )`;

export interface TextRow {
  /** As it was entered; null when nothing was. */
  readonly key: string | null;
  readonly now: Movement;
  readonly before: Movement;
}

/** People by the groups they are in, by municipality, and by combination of needs (JSON). */
export interface PeopleByGroup {
  readonly groups: readonly GroupRow[];
  readonly municipalities: readonly TextRow[];
  readonly needs: readonly TextRow[];
}

/**
 * One row for each combination of groups, each municipality and each combination of needs that anyone had in either period. One statement: who
 * came and went is found out once for all three, which takes a third of the time.
 */
export async function countByGroup(db: Db, periods: TwoPeriods): Promise<PeopleByGroup> {
  const { rows } = await sql<
    Counted & Pick<GroupRow, 'gender' | 'age' | 'ground' | 'path'> & { of: string; key: string | null }
  >`
    ${persons(periods)}, known as materialized (
      select p.gender, p."residenceGround" as ground, p."integrationLanguage" as path, ${ageBracket} as age, p.municipality,
        cast(p.needs as text) as needs, ${sql.raw(movementColumns.map((name) => `"${name}"`).join(', '))}
      from person join participant p on p.id = person."participantId"
      where p."archivedOn" is null and ("nowActive" = 1 or "beforeActive" = 1)
    )
    select 'group' as "of", gender, ground, path, age, cast(null as text) as key, ${sums} from known group by gender, ground, path, age
    union all select 'municipality', null, null, null, null, municipality, ${sums} from known group by municipality
    union all select 'needs', null, null, null, null, needs, ${sums} from known group by needs`.execute(db);
  const texts = (of: string): TextRow[] =>
    rows
      .filter((row) => row.of === of)
      .map((row) => ({ key: row.key, ...movements(row) }))
      .sort((a, b) => Number(a.key === null) - Number(b.key === null) || byText(a.key ?? '', b.key ?? ''));
  const order = ({ gender, ground, path, age }: GroupRow) => `${gender}/${ground}/${path}/${age}`;
  return {
    groups: rows
      .filter((row) => row.of === 'group')
      .map(({ gender, age, ground, path, ...row }): GroupRow => ({ gender, age, ground, path, ...movements(row) }))
      .sort((a, b) => byText(order(a), order(b))),
    municipalities: texts('municipality'),
    needs: texts('needs'),
  };
}

/** All people in each of several periods, the oldest first. */
export async function countMovements(db: Db, periods: readonly Period[]): Promise<Movement[]> {
  const last = periods.at(-1);
  if (last === undefined) return [];
  const parts = (at: number) => ['Joined', 'Active', 'Ended'].map((part) => `p${at}${part}`);
  const sums = periods.flatMap((_, at) => parts(at).map((name) => `sum("${name}") as "${name}"`));
  const { rows } = await sql<Record<string, number | null>>`
    with stay as (${staysUntil(last.until)}), person as (
      select "participantId", ${sql.join(periods.map((period, at) => movementOf(period, `p${at}`)))}
      from stay group by "participantId"
    )
    select ${sql.raw(sums.join(', '))} from person join participant p on p.id = person."participantId"
    where p."archivedOn" is null`.execute(db);
  return periods.map((_, at) => {
    const [joined = 0, active = 0, ended = 0] = parts(at).map((name) => Number(rows[0]?.[name] ?? 0));
    return { joined, active, ended };
  });
}

/** Age on the day of joining, so that nobody changes groups from one report to the next. With only the year of birth, by years. */
export const ageBracket = sql<AgeBracket>`case
  when p."birthDate" is null and p."birthYear" is null then 'unknown'
  when cast(substr(person.first, 1, 4) as integer) - coalesce(cast(substr(cast(p."birthDate" as text), 1, 4) as integer), p."birthYear")
    - case when p."birthDate" is not null and substr(person.first, 6) < substr(cast(p."birthDate" as text), 6) then 1 else 0 end < 18
    then 'under-18'
  when cast(substr(person.first, 1, 4) as integer) - coalesce(cast(substr(cast(p."birthDate" as text), 1, 4) as integer), p."birthYear")
    - case when p."birthDate" is not null and substr(person.first, 6) < substr(cast(p."birthDate" as text), 6) then 1 else 0 end <= 60
    then '18-60'
  else 'over-60' end`;

/** One row for each partnership that anyone took part in, in either period, by name. */
export async function countByPartnership(db: Db, { now, before }: TwoPeriods): Promise<PartnershipRow[]> {
  const { rows } = await sql<Counted & { handle: string; name: string }>`
    with stay as (
      select q."partnershipId", q."participantId", q."joinedOn", q."leftOn"
      from participation q join participant p on p.id = q."participantId" and p."archivedOn" is null
      where q."joinedOn" <= ${now.until}
    ), person as (
      select "partnershipId", "participantId", ${movementOf(now, 'now')}, ${movementOf(before, 'before')}
      from stay group by "partnershipId", "participantId"
    )
    select s.handle, s.name, ${sums}
    from person join partnership s on s.id = person."partnershipId"
    where "nowActive" = 1 or "beforeActive" = 1
    group by s.handle, s.name order by s.name, s.handle`.execute(db);
  return rows.map((row) => ({ handle: row.handle, name: row.name, ...movements(row) }));
}

/** The first day on which anything is known; null for an empty register. */
export async function firstDay(db: Db): Promise<DateText | null> {
  const { rows } = await sql<{ day: string | null }>`
    select min(day) as day from (
      select cast(min("joinedOn") as text) as day from participation
      union all select cast(min(date) as text) from meeting
      union all select cast(min(since) as text) from membership
      union all select cast(min(coalesce("joinedOn", "enteredOn")) as text) from participant
    ) known`.execute(db);
  return rows[0]?.day ?? null;
}
