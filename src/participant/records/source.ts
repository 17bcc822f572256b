/** The records of sources: which field of whom was said by another organisation, or by herself later. */
import type { DateText } from '../../lib/date.ts';
import { groupBy } from '../../lib/group.ts';
import type { Db, Tx } from '../../store/index.ts';
import type { FieldKey } from '../fields.ts';
import type { FieldSource } from '../source.ts';

/** Who said something of a participant and when, and who wrote it down. */
export interface Saying {
  readonly participantId: number;
  readonly fields: readonly string[];
  /** Null for the participant herself. */
  readonly organisationId: number | null;
  readonly saidOn: DateText;
  readonly enteredBy: string;
  readonly enteredOn: DateText;
}

/** The fields of a participant that have a source of their own. Uses one_field_source. */
export async function fieldSourcesOf(db: Db, participant: number): Promise<FieldSource[]> {
  const rows = await db
    .selectFrom('fieldSource')
    .leftJoin('organisation', 'organisation.id', 'fieldSource.organisationId')
    .select(['fieldSource.field', 'organisation.handle as from', 'fieldSource.saidOn as on'])
    .select(['fieldSource.enteredBy', 'fieldSource.enteredOn'])
    .where('fieldSource.participantId', '=', participant)
    .execute();
  return rows.map(({ field, ...row }) => ({ field: field as FieldKey, ...row }));
}

/** Remembers the newest source of each of these fields; an older one is found in the log. */
export async function noteSources(tx: Tx, sayings: readonly Saying[]): Promise<void> {
  const alike = groupBy(sayings, ({ fields }) => fields.join());
  for (const some of alike.values())
    await forgetSources(
      tx,
      some.map(({ participantId }) => participantId),
      some[0]?.fields ?? [],
    );
  await tx.insertMany(
    'fieldSource',
    sayings.flatMap(({ fields, ...row }) => fields.map((field) => ({ ...row, field }))),
  );
}

/** For fields that say nothing any more. */
export async function forgetSources(
  { db }: Tx,
  participants: readonly number[],
  fields: readonly string[],
): Promise<void> {
  if (fields.length === 0) return;
  await db
    .deleteFrom('fieldSource')
    .where('participantId', 'in', [...participants])
    .where('field', 'in', [...fields])
    .execute();
}

/** Before two become one: fields that are taken from the one who goes keep the source that they had with her. */
export async function mergeSources(tx: Tx, kept: number, gone: number, taken: readonly string[]): Promise<void> {
  const { db } = tx;
  const other = await db
    .selectFrom('participant')
    .select(['receivedFromId', 'enteredBy', 'enteredOn'])
    .where('id', '=', gone)
    .executeTakeFirstOrThrow();
  const own = await db.selectFrom('fieldSource').selectAll().where('participantId', '=', gone).execute();
  await noteSources(
    tx,
    taken.map((field): Saying => {
      const { receivedFromId: organisationId, enteredBy, enteredOn } = other;
      const source = own.find((one) => one.field === field);
      return {
        participantId: kept,
        fields: [field],
        organisationId: source === undefined ? organisationId : source.organisationId,
        saidOn: source?.saidOn ?? enteredOn,
        enteredBy: source?.enteredBy ?? enteredBy,
        enteredOn: source?.enteredOn ?? enteredOn,
      };
    }),
  );
  await forgetSources(
    tx,
    [gone],
    own.map(({ field }) => field),
  );
}
