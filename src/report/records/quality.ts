/** How complete the register is: what is missing of those who took part, and who may be in it twice. */
import { sql } from 'kysely';
import type { Period } from '../../lib/period.ts';
import type { Db } from '../../store/index.ts';

/** Fields that no group of the report tells about. */
export const completeFields = ['citizenships', 'motherTongue', 'arrivalDate', 'contactDetails'] as const;
export type CompleteField = (typeof completeFields)[number];

/** How many of those who took part in the period lack it. One pass over the participants. */
export async function countMissing(db: Db, { from, until }: Period): Promise<Readonly<Record<CompleteField, number>>> {
  const missing = {
    citizenships: sql`p.citizenships is null or cast(p.citizenships as text) = '[]'`,
    motherTongue: sql`p."motherTongue" is null`,
    arrivalDate: sql`p."arrivalDate" is null`,
    contactDetails: sql`p.phone is null and p.email is null`,
  };
  const { rows } = await sql<Record<CompleteField, number | null>>`
    select ${sql.join(completeFields.map((key) => sql`sum(case when ${missing[key]} then 1 else 0 end) as ${sql.ref(key)}`))}
    from participant p where p."archivedOn" is null and (
      exists (select 1 from participation q where q."participantId" = p.id
        and q."joinedOn" <= ${until} and (q."leftOn" is null or q."leftOn" >= ${from}))
      or (coalesce(p."joinedOn", p."enteredOn") <= ${until} and (p."leftOn" is null or p."leftOn" >= ${from})
        and not exists (select 1 from participation q where q."participantId" = p.id)))`.execute(db);
  const [row] = rows;
  return Object.fromEntries(completeFields.map((key) => [key, Number(row?.[key] ?? 0)])) as Record<
    CompleteField,
    number
  >;
}

/** Pairs of the same name of whom nobody has said that they are two people, unless their birth dates differ. Uses participant_by_name. */
export async function countSameName(db: Db): Promise<number> {
  const { rows } = await sql<{ pairs: number }>`
    select count(*) as pairs from participant a join participant b on b."nameKey" = a."nameKey" and b.id > a.id
    where a."archivedOn" is null and b."archivedOn" is null
      and (a."birthDate" is null or b."birthDate" is null or a."birthDate" = b."birthDate")
      and (a."birthYear" is null or b."birthYear" is null or a."birthYear" = b."birthYear")
      and not exists (select 1 from "distinctPair" d where d."participantId" = a.id and d."otherId" = b.id)`.execute(
    db,
  );
  return Number(rows[0]?.pairs ?? 0);
}
