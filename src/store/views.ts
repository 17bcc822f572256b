/** The views that a person's own SQL may read: one a table, named and spelled for people, without what is secret; and what reports count by. */
import { communityKinds } from '../lib/vocabulary-path.ts';
import type { Table } from './columns.ts';
import { logTables, recordTables } from './schema.ts';

export interface View {
  /** Plural, words joined by `_`: `contact_persons`. */
  readonly name: string;
  readonly columns: readonly string[];
  /** The query behind it; `schema` is where the tables are. */
  select(schema: string, engine: ViewEngine): string;
}

/** The few things that the engines spell each in its own way. */
export interface ViewEngine {
  /** A day as a number, so that days can be subtracted. */
  dayNumber(day: string): string;
  /** The texts of a list kept as JSON, as a table `list` with the column `value`. */
  listed(list: string): string;
}

/** What no query shows: the digest and key of identity codes, and what only the log needs. */
const secret: Readonly<Record<string, readonly string[]>> = {
  participant: ['personalIdDigest'],
  change: ['before', 'salt', 'digest'],
};
const hidden = ['setting', 'currentOperation'];

/** A thing that has a short name is shown by it too: `partnership_id` and `partnership`. */
const named: Readonly<Record<string, string>> = { partnership: 'handle', organisation: 'handle', ownField: 'key' };

/**
 * When people took part, as reports count it: a row for each time in a partnership, and one with her own days for everyone in none. Archived
 * people are not in it.
 */
const stays: View = {
  name: 'stays',
  columns: ['participant_id', 'partnership_id', 'partnership', 'joined_on', 'left_on', 'exit_reason', 'first_on'],
  select: (
    schema,
  ) => `select s."participantId" as participant_id, s."partnershipId" as partnership_id, r.handle as partnership, s."joinedOn" as joined_on,
      s."leftOn" as left_on, s."exitReason" as exit_reason, min(s."joinedOn") over (partition by s."participantId") as first_on
    from (
      select "participantId", "partnershipId", "joinedOn", "leftOn", "exitReason" from ${schema}.participation
      union all
      select p.id, null, coalesce(p."joinedOn", p."enteredOn"), p."leftOn", p."exitReason" from ${schema}.participant p
      where not exists (select 1 from ${schema}.participation q where q."participantId" = p.id)
    ) s
    join ${schema}.participant c on c.id = s."participantId" and c."archivedOn" is null
    left join ${schema}.partnership r on r.id = s."partnershipId"`,
};

/** What people need, one by one: kept as a list in one field. */
const needs: View = {
  name: 'needs',
  columns: ['participant_id', 'need'],
  select: (schema, { listed }) => `select distinct p.id as participant_id, list.value as need
    from ${schema}.participant p cross join ${listed(`coalesce(p.needs, '[]')`)}`,
};

/** How long an answer to a referral took. */
const referralAnswers: View = {
  name: 'referral_answers',
  columns: ['referral_id', 'participant_id', 'made_on', 'answered_on', 'made_day', 'answered_day'],
  select: (
    schema,
    { dayNumber },
  ) => `select f.id as referral_id, f."participantId" as participant_id, f."madeOn" as made_on, f."answeredOn" as answered_on,
      ${dayNumber('f."madeOn"')} as made_day, ${dayNumber('f."answeredOn"')} as answered_day
    from ${schema}.referral f where f."answeredOn" is not null`,
};

/** When people came to their first community, and from which day they waited for it. Archived people are not in it. */
const firstCommunities: View = {
  name: 'first_communities',
  columns: ['participant_id', 'from_on', 'came_on', 'days'],
  select: (schema, { dayNumber }) => {
    const days = `${dayNumber('f.came_on')} - ${dayNumber('coalesce(p."arrivalDate", p."joinedOn")')}`;
    return `select p.id as participant_id, coalesce(p."arrivalDate", p."joinedOn") as from_on, f.came_on,
      case when ${days} > 0 then ${days} else 0 end as days
    from (
      select n."participantId", min(s.date) as came_on from ${schema}.presence n
      join ${schema}."activitySession" s on s.id = n."sessionId"
      join ${schema}.activity a on a.id = s."activityId" and a.kind in (${communityKinds.map((kind) => `'${kind}'`).join(', ')})
      where n.status = 'present' group by n."participantId"
    ) f
    join ${schema}.participant p on p.id = f."participantId" and p."archivedOn" is null
    where coalesce(p."arrivalDate", p."joinedOn") is not null`;
  },
};

/** By name. */
export const queryViews: readonly View[] = [
  ...Object.entries<Table>({ ...recordTables, ...logTables })
    .filter(([table]) => !hidden.includes(table))
    .map(([table, description]) => viewOf(table, description)),
  stays,
  needs,
  referralAnswers,
  firstCommunities,
].sort((a, b) => (a.name < b.name ? -1 : 1));

function viewOf(table: string, { columns }: Table): View {
  const shown = Object.entries(columns)
    .filter(([name, { kind }]) => kind !== 'bytes' && !secret[table]?.includes(name))
    .flatMap(([name, { references }]) => {
      const column = { name: snake(name), from: `t."${name}"` };
      const short = references === undefined ? undefined : named[references];
      if (short === undefined) return [column];
      const handle = `(select r."${short}" from SCHEMA."${references}" r where r.id = t."${name}")`;
      return [column, { name: snake(name).replace(/_id$/, ''), from: handle }];
    });
  return {
    name: plural(snake(table)),
    columns: shown.map(({ name }) => name),
    select: (schema) =>
      `select ${shown.map(({ name, from }) => `${from.replace('SCHEMA', schema)} as ${name}`).join(', ')} from ${schema}."${table}" t`,
  };
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return /(?:ch|sh|s|x)$/.test(name) ? `${name}es` : `${name}s`;
}
