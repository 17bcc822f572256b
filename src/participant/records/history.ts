/** What became of a participant's fields: read from the log, which keeps each row as it was before a change. */
import type { Db } from '../../store/index.ts';
import { changesOfRows } from '../../store/row-changes.ts';
import { columnsOf } from '../../store/schema.ts';

export interface FieldChange {
  readonly operation: number;
  readonly at: string;
  readonly actor: string;
  readonly command: string;
  /** The list that said so; null when no list did. */
  readonly file: string | null;
  readonly field: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
}

/** What is never shown, and what follows from other fields. */
const hidden: ReadonlySet<string> = new Set([
  'id',
  'nameKey',
  'personalIdDigest',
  'enteredBy',
  'enteredOn',
  'receivedFromId',
]);

type Values = Readonly<Record<string, string | number | null>>;

/** Each changed field with who changed it, the newest first. What came after a change is what was before the next one. Uses change_by_row. */
export async function fieldHistory(db: Db, id: number): Promise<FieldChange[]> {
  const changes = await changesOfRows(db, 'participant', [id]);
  const now = await db.selectFrom('participant').selectAll().where('id', '=', id).executeTakeFirst();
  const states = [...changes.slice(1).map(({ before }) => valuesOf(before)), (now ?? null) as Values | null];
  return changes
    .flatMap(({ rowId: _, before, ...head }, index) =>
      differences(valuesOf(before), states[index] ?? null).map((difference) => ({ ...head, ...difference })),
    )
    .reverse();
}

const valuesOf = (json: string | null): Values | null => (json === null ? null : (JSON.parse(json) as Values));

function differences(before: Values | null, after: Values | null): Pick<FieldChange, 'field' | 'from' | 'to'>[] {
  return columnsOf('participant')
    .filter((field) => !hidden.has(field))
    .map((field) => ({ field, from: before?.[field] ?? null, to: after?.[field] ?? null }))
    .filter(({ from, to }) => from !== to);
}
