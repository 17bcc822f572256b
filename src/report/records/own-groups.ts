/** How many people joined, took part and left, by what an own field says of them. */
import { sql } from 'kysely';
import type { Db } from '../../store/index.ts';
import { type Counted, type Movement, movements, persons, sums, type TwoPeriods } from './participants.ts';

export interface OwnGroupRow {
  /** As it is kept; null: not known. */
  readonly value: string | null;
  readonly now: Movement;
  readonly before: Movement;
}

/** One row for each value that anyone has who was there in either period, and one for those of whom it is not known. */
export async function countByOwnField(db: Db, field: number, periods: TwoPeriods): Promise<OwnGroupRow[]> {
  const { rows } = await sql<Counted & { value: string | null }>`
    ${persons(periods)}
    select v.value as value, ${sums}
    from person join participant p on p.id = person."participantId"
    left join "ownValue" v on v."participantId" = p.id and v."fieldId" = ${field}
    where p."archivedOn" is null and ("nowActive" = 1 or "beforeActive" = 1)
    group by 1 order by 1`.execute(db);
  return rows.map((row) => ({ value: row.value, ...movements(row) }));
}
