/** The records of frozen reports. */
import type { Period } from '../../lib/period.ts';
import type { Db, Row, Tx } from '../../store/index.ts';
import type { FrozenReport } from '../frozen.ts';

/** All of one kind by period, the newest first; of one period the newest edition first. */
export async function listFrozen(db: Db, kind: string): Promise<FrozenReport[]> {
  const rows = await db
    .selectFrom('frozenReport')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('periodFrom', 'desc')
    .orderBy('periodUntil', 'desc')
    .orderBy('edition', 'desc')
    .execute();
  return rows.map(fromRow);
}

/** The newest edition of a period; null when it was never frozen. */
export async function findFrozen(db: Db, kind: string, period: Period): Promise<FrozenReport | null> {
  const row = await db
    .selectFrom('frozenReport')
    .selectAll()
    .where('kind', '=', kind)
    .where('periodFrom', '=', period.from)
    .where('periodUntil', '=', period.until)
    .orderBy('edition', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

export async function keepFrozen({ db }: Tx, report: Omit<FrozenReport, 'id'>): Promise<number> {
  const { period, definitions, sections, ...rest } = report;
  const row = {
    ...rest,
    periodFrom: period.from,
    periodUntil: period.until,
    definitions: JSON.stringify(definitions),
    document: JSON.stringify(sections),
  };
  return (await db.insertInto('frozenReport').values(row).returning('id').executeTakeFirstOrThrow()).id;
}

function fromRow({ periodFrom, periodUntil, definitions, document, ...rest }: Row<'frozenReport'>): FrozenReport {
  return {
    ...rest,
    period: { from: periodFrom, until: periodUntil },
    definitions: JSON.parse(definitions),
    sections: JSON.parse(document),
  };
}

export interface LaterOperation {
  readonly operation: number;
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  readonly summary: string;
  readonly changes: number;
}

/** What was written since the report was frozen, on the records that reports count. Uses change_by_row and change_by_operation. */
export async function operationsSince(db: Db, frozen: number): Promise<LaterOperation[]> {
  const origin = await db
    .selectFrom('change')
    .select('operation')
    .where('tableName', '=', 'frozenReport')
    .where('rowId', '=', frozen)
    .orderBy('id')
    .executeTakeFirst();
  const rows = await db
    .selectFrom('operation')
    .innerJoin('change', 'change.operation', 'operation.id')
    .select(['operation.id as operation', 'operation.at', 'operation.actor', 'operation.command', 'operation.summary'])
    .select(({ fn }) => fn.countAll<number>().as('changes'))
    .where('operation.id', '>', origin?.operation ?? 0)
    .where('change.tableName', 'not in', ['frozenReport', 'reportAcceptance', 'setting', 'contactPerson'])
    .groupBy(['operation.id', 'operation.at', 'operation.actor', 'operation.command', 'operation.summary'])
    .orderBy('operation.id')
    .execute();
  return rows.map((row) => ({ ...row, changes: Number(row.changes) }));
}
