/** Writing participants: one by hand, or a roster of them at once. */
import type { DateText } from '../../lib/date.ts';
import type { CefrLevel } from '../../lib/vocabulary.ts';
import type { NewRow, RowChange, Tx } from '../../store/index.ts';
import { type FieldKey, fieldKeys, isListField, type ParticipantFields } from '../fields.ts';
import { nameKey } from '../participant.ts';

/** Who wrote it and where it came from: the law asks for both when someone else than the person gave the data (Act 681/2023, s. 73). */
export interface Provenance {
  readonly enteredBy: string;
  readonly enteredOn: DateText;
  readonly receivedFromId: number | null;
}

export type GivenFields = Partial<ParticipantFields> & Pick<ParticipantFields, 'givenName' | 'familyName'>;

/**
 * A new participant as a row, without what is not known. A name that a list leaves out is empty.
 * @param key the folded name, where it is known: folding takes longer than all else
 */
export function toRow(
  given: Partial<ParticipantFields>,
  provenance: Provenance,
  personalId: string | null,
  key: string = nameKey(given.givenName ?? '', given.familyName ?? ''),
): Omit<NewRow<'participant'>, 'id'> {
  const row: Record<string, string | number | null> = { givenName: '', familyName: '' };
  for (const field of fieldKeys) {
    const value = given[field];
    if (value !== undefined && value !== null) row[field] = toColumn(field, value);
  }
  row.nameKey = key;
  if (personalId !== null) row.personalIdDigest = personalId;
  return Object.assign(row, provenance) as unknown as Omit<NewRow<'participant'>, 'id'>;
}

/** Changed fields as columns. */
export function toRowChange(change: Partial<ParticipantFields>): RowChange<'participant'> {
  return Object.fromEntries(
    Object.entries(change).map(([key, value]) => [key, toColumn(key as FieldKey, value ?? null)]),
  ) as RowChange<'participant'>;
}

function toColumn(key: FieldKey, value: ParticipantFields[FieldKey]): string | number | null {
  if (value === null) return null;
  if (isListField(key)) return JSON.stringify(value);
  return typeof value === 'boolean' ? Number(value) : (value as string | number);
}

/** Gives back the number of the new participant. */
export async function addParticipant(
  tx: Tx,
  given: GivenFields,
  provenance: Provenance,
  personalId: string | null,
): Promise<number> {
  const [id] = await tx.insertMany('participant', [toRow(given, provenance, personalId)]);
  if (id === undefined) throw new Error('no row was written');
  return id;
}

/** Changes fields; the folded name follows the name. */
export async function editParticipant(
  { db }: Tx,
  id: number,
  change: Partial<ParticipantFields>,
  personalId?: string,
): Promise<void> {
  const before = await db
    .selectFrom('participant')
    .select(['givenName', 'familyName'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { givenName, familyName } = { ...before, ...change };
  const row = {
    ...toRowChange(change),
    nameKey: nameKey(givenName, familyName),
    ...(personalId === undefined ? {} : { personalIdDigest: personalId }),
  };
  await db.updateTable('participant').set(row).where('id', '=', id).execute();
}

/** Lets a participant take part in a partnership; does nothing when she does already on that day. */
export async function joinAsParticipant(
  { db }: Tx,
  participant: number,
  partnership: number,
  joinedOn: DateText,
): Promise<void> {
  const already = await db
    .selectFrom('participation')
    .select('id')
    .where('participantId', '=', participant)
    .where('partnershipId', '=', partnership)
    .where((q) => q.or([q('leftOn', 'is', null), q('leftOn', '>=', joinedOn)]))
    .executeTakeFirst();
  if (already === undefined)
    await db
      .insertInto('participation')
      .values({ participantId: participant, partnershipId: partnership, joinedOn })
      .execute();
}

/** Ends taking part: in one partnership, or in all. Gives back in how many. */
export async function leaveAsParticipant(
  { db }: Tx,
  participant: number,
  partnership: number | null,
  leftOn: DateText,
  exitReason: string,
): Promise<number> {
  let query = db
    .updateTable('participation')
    .set({ leftOn, exitReason })
    .where('participantId', '=', participant)
    .where('leftOn', 'is', null)
    .where('joinedOn', '<=', leftOn);
  if (partnership !== null) query = query.where('partnershipId', '=', partnership);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

export async function addExternalId(
  { db }: Tx,
  participantId: number,
  organisationId: number | null,
  value: string,
): Promise<void> {
  await db.insertInto('externalId').values({ participantId, organisationId, value }).execute();
}

export async function addLanguageLevel(
  { db }: Tx,
  participantId: number,
  level: { language: string; level: string; cefr: CefrLevel | null; assessedOn: DateText; source: string | null },
): Promise<void> {
  await db
    .insertInto('languageLevel')
    .values({ participantId, ...level })
    .execute();
}
