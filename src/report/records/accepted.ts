/** The records of who accepted a frozen report. */
import type { DateText } from '../../lib/date.ts';
import type { Db, Tx } from '../../store/index.ts';

export interface Acceptance {
  readonly report: number;
  /** Handle. */
  readonly organisation: string;
  readonly name: string;
  readonly on: DateText;
  readonly by: string | null;
}

/** Of all frozen reports, in the order in which they were given. */
export const listAcceptances = (db: Db): Promise<Acceptance[]> =>
  db
    .selectFrom('reportAcceptance')
    .innerJoin('organisation', 'organisation.id', 'reportAcceptance.organisationId')
    .select(['reportAcceptance.frozenReportId as report', 'organisation.handle as organisation', 'organisation.name'])
    .select(['reportAcceptance.acceptedOn as on', 'reportAcceptance.byName as by'])
    .orderBy('reportAcceptance.acceptedOn')
    .orderBy('reportAcceptance.id')
    .execute();

export interface NewAcceptance {
  readonly report: number;
  /** Number. */
  readonly organisation: number;
  readonly on: DateText;
  readonly by: string | null;
}

export async function addAcceptance({ db }: Tx, { report, organisation, on, by }: NewAcceptance): Promise<number> {
  const row = { frozenReportId: report, organisationId: organisation, acceptedOn: on, byName: by };
  return (await db.insertInto('reportAcceptance').values(row).returning('id').executeTakeFirstOrThrow()).id;
}
