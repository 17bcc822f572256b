/** The records of own fields and of what they say. */
import type { OwnFieldSubject } from '../lib/vocabulary-own.ts';
import type { FieldChange } from '../participant/records/history.ts';
import type { Db, NewRow, Row, RowChange, Tx } from '../store/index.ts';
import { changesOfRows } from '../store/row-changes.ts';
import { fromStored, type OwnChange, type OwnField, type OwnValue, type OwnValues, toStored } from './own-field.ts';

/** In the order in which they were added; archived ones only when asked for. */
export async function listOwnFields(
  db: Db,
  subject: OwnFieldSubject | null,
  which: 'current' | 'all' = 'current',
): Promise<OwnField[]> {
  let query = db.selectFrom('ownField').selectAll().orderBy('id');
  if (subject !== null) query = query.where('subject', '=', subject);
  if (which === 'current') query = query.where('archivedOn', 'is', null);
  return (await query.execute()).map(toOwnField);
}

function toOwnField({ labelEn, labelSv, labelFi, choices, sensitive, ...row }: Row<'ownField'>): OwnField {
  return {
    ...row,
    choices: choices === null ? [] : (JSON.parse(choices) as string[]),
    labels: { en: labelEn, sv: labelSv, fi: labelFi },
    sensitive: sensitive === 1,
  };
}

/** Gives back the number of the new field. */
export async function addOwnField({ db }: Tx, field: Omit<OwnField, 'id' | 'archivedOn'>): Promise<number> {
  const { key, subject, kind } = field;
  const values = { key, subject, kind, sensitive: Number(field.sensitive), ...toColumns(field) };
  return (await db.insertInto('ownField').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

export type OwnFieldChange = Partial<Pick<OwnField, 'choices' | 'labels' | 'sensitive' | 'archivedOn'>>;

export async function editOwnField({ db }: Tx, id: number, change: OwnFieldChange): Promise<void> {
  const row: RowChange<'ownField'> = {
    ...toColumns(change),
    ...(change.sensitive === undefined ? {} : { sensitive: Number(change.sensitive) }),
    ...(change.archivedOn === undefined ? {} : { archivedOn: change.archivedOn }),
  };
  await db.updateTable('ownField').set(row).where('id', '=', id).execute();
}

const toColumns = ({ choices, labels }: Partial<Pick<OwnField, 'choices' | 'labels'>>) => ({
  ...(choices === undefined ? {} : { choices: choices.length === 0 ? null : JSON.stringify(choices) }),
  ...(labels === undefined ? {} : { labelEn: labels.en, labelSv: labels.sv, labelFi: labels.fi }),
});

/** How many have a value in each field, by its number. */
export async function countOwnValues(db: Db): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('ownValue')
    .select(['fieldId', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('fieldId')
    .orderBy('fieldId')
    .execute();
  return new Map(rows.map(({ fieldId, count }) => [fieldId, Number(count)]));
}

/** How many have each value of a field, as it is kept. Reads all values: an index of its own would slow every list that is read in. */
export async function countEachValue(db: Db, field: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('ownValue')
    .select(['value', ({ fn }) => fn.countAll<number>().as('count')])
    .where('fieldId', '=', field)
    .groupBy('value')
    .orderBy('value')
    .execute();
  return new Map(rows.map(({ value, count }) => [value, Number(count)]));
}

/** A choice under a new name. */
export async function renameValue({ db }: Tx, field: number, from: string, to: string): Promise<void> {
  await db.updateTable('ownValue').set({ value: to }).where('fieldId', '=', field).where('value', '=', from).execute();
}

const columnOf = { participant: 'participantId', organisation: 'organisationId' } as const satisfies Record<
  OwnFieldSubject,
  string
>;

/** SQLite takes at most 32,766 values in a statement; more people than this are read with everyone. */
const mostIds = 2000;

/** What is known of each of these (null: of all), by their number; what archived fields say only when asked for. */
export async function ownValuesOf(
  db: Db,
  subject: OwnFieldSubject,
  ids: readonly number[] | null,
  which: 'current' | 'all' = 'current',
): Promise<ReadonlyMap<number, OwnValues>> {
  if (ids?.length === 0) return new Map();
  const column = columnOf[subject];
  let query = db
    .selectFrom('ownValue')
    .innerJoin('ownField', 'ownField.id', 'ownValue.fieldId')
    .select([`ownValue.${column} as of`, 'ownField.key', 'ownField.kind', 'ownValue.value'])
    .where('ownField.subject', '=', subject)
    .orderBy('ownValue.fieldId');
  if (which === 'current') query = query.where('ownField.archivedOn', 'is', null);
  if (ids !== null && ids.length <= mostIds) query = query.where(`ownValue.${column}`, 'in', ids);
  const found = new Map<number, Record<string, OwnValue>>();
  for (const { of, key, kind, value } of await query.execute()) {
    if (of === null) continue;
    const values = found.get(of) ?? {};
    values[key] = fromStored(kind, value);
    found.set(of, values);
  }
  return found;
}

/** What is known of one. */
export const ownValuesOfOne = async (db: Db, subject: OwnFieldSubject, id: number): Promise<OwnValues> =>
  (await ownValuesOf(db, subject, [id])).get(id) ?? {};

/** Sets and takes away values of one; a value that is so already is left alone. */
export async function changeOwnValues(
  tx: Tx,
  subject: OwnFieldSubject,
  of: number,
  change: OwnChange,
  fields: readonly OwnField[],
): Promise<void> {
  const column = columnOf[subject];
  const there = await tx.db.selectFrom('ownValue').selectAll().where(column, '=', of).execute();
  for (const [key, value] of Object.entries(change)) {
    const field = fields.find((one) => one.key === key);
    if (field === undefined) continue;
    const row = there.find(({ fieldId }) => fieldId === field.id);
    const stored = value === null ? null : toStored(value);
    if (row === undefined && stored !== null) await addOwnValues(tx, [{ subject, of, field: field.id, value: stored }]);
    else if (row !== undefined && stored === null)
      await tx.db.deleteFrom('ownValue').where('id', '=', row.id).execute();
    else if (row !== undefined && stored !== null && row.value !== stored)
      await tx.db.updateTable('ownValue').set({ value: stored }).where('id', '=', row.id).execute();
  }
}

export interface NewOwnValue {
  readonly subject: OwnFieldSubject;
  readonly of: number;
  readonly field: number;
  /** As it is kept. */
  readonly value: string;
}

/** Many values at once, of those who have none in these fields yet. */
export async function addOwnValues(tx: Tx, values: readonly NewOwnValue[]): Promise<void> {
  await tx.insertMany(
    'ownValue',
    values.map(
      ({ subject, of, field, value }): Omit<NewRow<'ownValue'>, 'id'> => ({
        fieldId: field,
        participantId: subject === 'participant' ? of : null,
        organisationId: subject === 'organisation' ? of : null,
        value,
      }),
    ),
  );
}

interface Image {
  readonly participantId?: number | null;
  readonly fieldId: number;
  readonly value: string;
}

/**
 * What became of a participant's values, the newest first. Her rows of now are found by her number; of rows that are gone the log kept what
 * they were when they were deleted. Uses change_by_row.
 */
export async function ownValueHistory(db: Db, participant: number): Promise<FieldChange[]> {
  const fields = new Map((await listOwnFields(db, 'participant', 'all')).map((field) => [field.id, field]));
  if (fields.size === 0) return [];
  const live = await db.selectFrom('ownValue').selectAll().where('participantId', '=', participant).execute();
  const deleted = await db
    .selectFrom('change')
    .select(['rowId', 'before'])
    .where('tableName', '=', 'ownValue')
    .where('action', '=', 'delete')
    .where('before', 'is not', null)
    .execute();
  const gone = deleted.filter(({ before }) => imageOf(before)?.participantId === participant);
  const rows = [...new Set([...live.map(({ id }) => id), ...gone.map(({ rowId }) => rowId)])];
  if (rows.length === 0) return [];
  const changes = await changesOfRows(db, 'ownValue', rows);
  const hers = (image: Image | null): OwnValue | null => {
    const field = image === null ? undefined : fields.get(image.fieldId);
    return image === null || field === undefined || image.participantId !== participant
      ? null
      : fromStored(field.kind, image.value);
  };
  return changes
    .flatMap(({ rowId, before, ...head }, index) => {
      const later = changes.slice(index + 1).find((one) => one.rowId === rowId);
      const after = later === undefined ? (live.find(({ id }) => id === rowId) ?? null) : imageOf(later.before);
      const [was, is] = [imageOf(before), after];
      const [from, to] = [hers(was), hers(is)];
      const field = fields.get((is ?? was)?.fieldId ?? 0);
      return from === to || field === undefined ? [] : [{ ...head, field: `own:${field.key}`, from, to }];
    })
    .reverse();
}

const imageOf = (json: string | null): Image | null => (json === null ? null : (JSON.parse(json) as Image));
