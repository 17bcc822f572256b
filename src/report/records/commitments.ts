/** What partners promised and what they delivered. */
import { sql } from 'kysely';
import type { CommitmentKind } from '../../lib/vocabulary-partnership.ts';
import type { Db } from '../../store/index.ts';
import type { TwoPeriods } from './participants.ts';

export interface CommitmentRow {
  readonly id: number;
  readonly partnership: string;
  /** Handle. */
  readonly partnershipHandle: string;
  readonly organisation: string;
  /** Handle. */
  readonly organisationHandle: string;
  readonly kind: CommitmentKind;
  readonly due: string;
  /** In hundredths of a piece, hour or euro. */
  readonly promised: number;
  /** By the last day of the period. */
  readonly delivered: number;
  /** Within the period. */
  readonly deliveredNow: number;
}

/** Commitments that were made by the end of the period and were not over before it began, by organisation. */
export async function countCommitments(db: Db, { now }: TwoPeriods): Promise<CommitmentRow[]> {
  const { rows } = await sql<CommitmentRow>`
    select c.id, s.name as partnership, s.handle as "partnershipHandle", o.name as organisation,
      o.handle as "organisationHandle", c.kind, cast(c.due as text) as due, c.hundredths as promised,
      coalesce(sum(case when d."deliveredOn" <= ${now.until} then d.hundredths else 0 end), 0) as delivered,
      coalesce(sum(case when d."deliveredOn" between ${now.from} and ${now.until} then d.hundredths else 0 end), 0) as "deliveredNow"
    from commitment c join organisation o on o.id = c."organisationId" join partnership s on s.id = c."partnershipId"
    left join contribution d on d."commitmentId" = c.id
    where c."madeOn" <= ${now.until} and c.due >= ${now.from}
    group by c.id, s.name, s.handle, o.name, o.handle, c.kind, c.due, c.hundredths order by o.name, c.due, c.id`.execute(
    db,
  );
  return rows.map((row) => ({
    ...row,
    promised: Number(row.promised),
    delivered: Number(row.delivered),
    deliveredNow: Number(row.deliveredNow),
  }));
}
