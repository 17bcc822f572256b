/** The records of which fields a partnership uses. */
import { sql } from 'kysely';
import type { DateText } from '../../lib/date.ts';
import type { Db, Tx } from '../../store/index.ts';
import type { FieldKey } from '../fields.ts';
import { inUsualOrder } from '../profile.ts';

/** The fields that any of these partnerships uses; empty when none has chosen. Uses one_field_profile. */
export async function fieldsUsedBy(db: Db, partnerships: readonly number[]): Promise<FieldKey[]> {
  if (partnerships.length === 0) return [];
  const rows = await db
    .selectFrom('fieldProfile')
    .select('fields')
    .where('partnershipId', 'in', [...partnerships])
    .execute();
  return inUsualOrder(rows.flatMap(({ fields }) => JSON.parse(fields) as FieldKey[]));
}

/** Chooses anew; no fields means that the partnership chooses none. */
export async function setFieldsUsed({ db }: Tx, partnershipId: number, fields: readonly FieldKey[]): Promise<void> {
  const row = { fields: JSON.stringify(fields) };
  const before = await db
    .selectFrom('fieldProfile')
    .select('id')
    .where('partnershipId', '=', partnershipId)
    .executeTakeFirst();
  if (fields.length === 0) await db.deleteFrom('fieldProfile').where('partnershipId', '=', partnershipId).execute();
  else if (before === undefined)
    await db
      .insertInto('fieldProfile')
      .values({ partnershipId, ...row })
      .execute();
  else await db.updateTable('fieldProfile').set(row).where('id', '=', before.id).execute();
}

/** How many take part in a partnership on a day, and of how many of them each field is not known. Uses participation_by_partnership. */
export async function lackingIn(
  db: Db,
  partnership: number,
  fields: readonly FieldKey[],
  on: DateText,
): Promise<{ readonly people: number; readonly lacking: Readonly<Partial<Record<FieldKey, number>>> }> {
  const row = await db
    .selectFrom('participant')
    .select(({ fn }) => fn.countAll<number>().as('people'))
    .select(fields.map((field) => sql<number>`count(${sql.ref(field)})`.as(field)))
    .where('archivedOn', 'is', null)
    .where('id', 'in', (q) =>
      q
        .selectFrom('participation')
        .select('participantId')
        .where('partnershipId', '=', partnership)
        .where('joinedOn', '<=', on)
        .where((p) => p.or([p('leftOn', 'is', null), p('leftOn', '>=', on)])),
    )
    .executeTakeFirstOrThrow();
  const known = row as unknown as Record<string, number>;
  const people = Number(row.people);
  return { people, lacking: Object.fromEntries(fields.map((field) => [field, people - Number(known[field])])) };
}
