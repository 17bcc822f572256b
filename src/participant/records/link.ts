/** The records that tell whether two participants are one, and what makes one of two. */
import type { LinkRecord } from '../../linkage/linkage.ts';
import type { Db, Tx } from '../../store/index.ts';
import { moveReferences } from '../../store/merge.ts';
import type { ParticipantFields } from '../fields.ts';
import { mergeSources } from './source.ts';
import { toRowChange } from './write.ts';

/** What linkage compares, with the number of the person. */
export interface NumberedRecord extends LinkRecord {
  readonly id: number;
}

/** Everyone who is not archived, as linkage compares them, in the order of their numbers. */
export const linkRecords = (db: Db): Promise<NumberedRecord[]> => compared(db).execute();

/** The same in portions, which are never in memory together; nobody with a number above `last`. */
export async function* linkRecordsUpTo(db: Db, last: number): AsyncGenerator<NumberedRecord[]> {
  for (let after = 0, some: NumberedRecord[]; ; after = some.at(-1)?.id ?? last) {
    some = await compared(db).where('id', '>', after).where('id', '<=', last).limit(atATime).execute();
    if (some.length === 0) return;
    yield some;
  }
}

const atATime = 5000;

const compared = (db: Db) =>
  db
    .selectFrom('participant')
    .select([
      'id',
      'givenName',
      'familyName',
      'formerName',
      'birthDate',
      'birthYear',
      'gender',
      'phone',
      'email',
      'address',
      'postalCode',
      'municipality',
      'motherTongue',
      'originCountry',
      'personalIdDigest as code',
    ])
    .where('archivedOn', 'is', null)
    .where('anonymisedOn', 'is', null)
    .orderBy('id');

/** Pairs that were said to be two people, as `lower-higher`. */
export async function distinctPairs(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('distinctPair').select(['participantId', 'otherId']).execute();
  return new Set(rows.map(({ participantId, otherId }) => pairKey(participantId, otherId)));
}

export const pairKey = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`;

/** Remembers that they are two; does nothing when that is known. */
export async function rememberDistinct({ db }: Tx, a: number, b: number): Promise<void> {
  if ((await distinctPairs(db)).has(pairKey(a, b))) return;
  await db
    .insertInto('distinctPair')
    .values({ participantId: Math.min(a, b), otherId: Math.max(a, b) })
    .execute();
}

/** True when both have a personal identity code and the codes differ. */
export async function haveDifferentCodes(db: Db, a: number, b: number): Promise<boolean> {
  const rows = await db.selectFrom('participant').select('personalIdDigest').where('id', 'in', [a, b]).execute();
  const codes = new Set(rows.map(({ personalIdDigest }) => personalIdDigest).filter((code) => code !== null));
  return codes.size > 1;
}

/** Makes one of two: all that hangs on the one that goes moves to the one that stays, whose fields change as given. */
export async function mergeParticipants(
  tx: Tx,
  kept: number,
  gone: number,
  change: Partial<ParticipantFields> & { readonly nameKey?: string },
): Promise<void> {
  const { db } = tx;
  await db
    .deleteFrom('distinctPair')
    .where('participantId', '=', Math.min(kept, gone))
    .where('otherId', '=', Math.max(kept, gone))
    .execute();
  await mergeSources(
    tx,
    kept,
    gone,
    Object.keys(change).filter((key) => key !== 'nameKey'),
  );
  await joinParticipations(tx, kept, gone);
  await dropSameNumbers(tx, kept, gone);
  await moveReferences(db, 'participant', kept, gone);
  await db.insertInto('mergedParticipant').values({ participantId: kept, gone }).execute();
  const { nameKey, ...fields } = change;
  const code = await db
    .selectFrom('participant')
    .select('personalIdDigest')
    .where('id', '=', gone)
    .executeTakeFirstOrThrow();
  await db.deleteFrom('participant').where('id', '=', gone).execute();
  const row = {
    ...toRowChange(fields),
    ...(nameKey === undefined ? {} : { nameKey }),
    ...(code.personalIdDigest === null ? {} : { personalIdDigest: code.personalIdDigest }),
  };
  if (Object.keys(row).length > 0) await db.updateTable('participant').set(row).where('id', '=', kept).execute();
}

/** Taking part in one partnership at the same time becomes one participation, from the earlier day. */
async function joinParticipations({ db }: Tx, kept: number, gone: number): Promise<void> {
  const rows = await db.selectFrom('participation').selectAll().where('participantId', 'in', [kept, gone]).execute();
  const theirs = rows.filter(({ participantId }) => participantId === kept);
  for (const row of rows.filter(({ participantId }) => participantId === gone)) {
    const same = theirs.find(
      (one) =>
        one.partnershipId === row.partnershipId &&
        (one.leftOn === null || one.leftOn >= row.joinedOn) &&
        (row.leftOn === null || row.leftOn >= one.joinedOn),
    );
    if (same === undefined) continue;
    if (row.joinedOn < same.joinedOn)
      await db.updateTable('participation').set({ joinedOn: row.joinedOn }).where('id', '=', same.id).execute();
    await db.deleteFrom('participation').where('id', '=', row.id).execute();
  }
}

/** A number that the same sender gave to both is kept once. */
async function dropSameNumbers({ db }: Tx, kept: number, gone: number): Promise<void> {
  const rows = await db.selectFrom('externalId').selectAll().where('participantId', 'in', [kept, gone]).execute();
  const has = rows.filter(({ participantId }) => participantId === kept);
  const double = rows.filter(
    ({ participantId, organisationId, value }) =>
      participantId === gone && has.some((one) => one.organisationId === organisationId && one.value === value),
  );
  if (double.length > 0)
    await db
      .deleteFrom('externalId')
      .where(
        'id',
        'in',
        double.map(({ id }) => id),
      )
      .execute();
}
